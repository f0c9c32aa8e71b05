import { useWords } from '../parts/preferences.ts'
import { Bars, Legend, type Tone } from './bars.tsx'
import { Chart, NoChart } from './chart.tsx'
import type { Overview } from './query.ts'
import { WORDS, type Words } from './words.ts'

const BANDS = ['confirm', 'check', 'none'] as const
const TONES: Readonly<Record<(typeof BANDS)[number], Tone>> = { confirm: 'good', check: 'accent', none: 'hatched' }

export const DraftBands = ({ bands }: Pick<Overview, 'bands'>) => {
  const words = useWords(WORDS)
  return (
    <Chart
      title={words.bandTitle}
      note={words.bandNote}
      head={[words.band, words.questions]}
      rows={BANDS.map((band) => ({ key: band, cells: [words.bands[band], bands[band]] }))}
    >
      <Bars
        tick={words.count}
        bars={BANDS.map((band) => ({
          key: band,
          label: words.bands[band],
          parts: [{ name: words.bands[band], value: bands[band], tone: TONES[band] }],
          said: words.count(bands[band]),
        }))}
      />
    </Chart>
  )
}

const LEGEND = [
  ['unchanged', 'good'],
  ['expected', 'mark'],
] as const

/** By tenths of confidence: what was expected, and how many answers did stand as drafted. */
export const Accepted = ({ accepted }: Pick<Overview, 'accepted'>) => {
  const words = useWords(WORDS)
  if (accepted.length === 0) return <NoChart title={words.accepted}>{words.acceptedNothing}</NoChart>
  const tenths = [...Map.groupBy(accepted, ({ tenth }) => tenth)].sort(([a], [b]) => b - a).map(sumUp)
  return (
    <Chart
      title={words.accepted}
      note={`${words.acceptedNote} ${bandsSaid(accepted, words).join(words.comma)}`}
      legend={<Legend parts={LEGEND.map(([name, tone]) => ({ name: words[name], tone }))} />}
      head={[words.confidence, words.decided, words.unchanged, words.edited, words.expected]}
      rows={tenths.map(({ name, decided, unchanged, expected }) => ({
        key: name,
        cells: [name, decided, unchanged, decided - unchanged, words.percent(expected)],
      }))}
    >
      <Bars
        whole={1}
        tick={words.percent}
        bars={tenths.map(({ name, decided, unchanged, expected }) => ({
          key: name,
          label: `${words.confidence} ${name}`,
          parts: [{ name: words.unchanged, value: unchanged / decided, tone: 'good' }],
          said: `${unchanged} / ${decided}`,
          mark: expected,
        }))}
      />
    </Chart>
  )
}

type Counted = Overview['accepted'][number]

const sumUp = ([tenth, rows]: readonly [number, readonly Counted[]]) => {
  const decided = rows.reduce((sum, each) => sum + each.decided, 0)
  return {
    name: `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`,
    decided,
    unchanged: rows.reduce((sum, each) => sum + each.unchanged, 0),
    expected: rows.reduce((sum, each) => sum + each.confidence * each.decided, 0) / decided,
  }
}

const bandsSaid = (accepted: readonly Counted[], words: Words): readonly string[] =>
  BANDS.flatMap((band) => {
    const rows = accepted.filter((each) => each.band === band)
    const decided = rows.reduce((sum, each) => sum + each.decided, 0)
    const unchanged = rows.reduce((sum, each) => sum + each.unchanged, 0)
    return decided === 0 ? [] : [words.acceptedBand(words.bands[band], unchanged, decided)]
  })
