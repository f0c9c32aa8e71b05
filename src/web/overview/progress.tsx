import { Link } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { Bars, Legend, type Part, type Tone } from './bars.tsx'
import { Chart, NoChart } from './chart.tsx'
import { daysUntil, sayDue } from './due.ts'
import styles from './overview.module.css'
import { doneOf, type Overview, openOf, type Sheet } from './query.ts'
import { WORDS, type Words } from './words.ts'

const STATES = ['approved', 'confirmed', 'returned', 'held', 'draft', 'out'] as const
const TONES: Readonly<Record<(typeof STATES)[number], Tone>> = {
  approved: 'good',
  confirmed: 'accent',
  returned: 'hatched',
  held: 'warn',
  draft: 'plain',
  out: 'faint',
}

const partsOf = ({ states }: Sheet, words: Words): readonly Part[] =>
  STATES.map((state) => ({ name: words.states[state], value: states[state], tone: TONES[state] }))
const questionsOf = ({ states }: Sheet): number => STATES.reduce((sum, state) => sum + states[state], 0)

export const Progress = ({ sheets }: Pick<Overview, 'sheets'>) => {
  const words = useWords(WORDS)
  const legend = STATES.map((state) => ({ name: words.states[state], tone: TONES[state] }))
  return (
    <Chart
      title={words.progress}
      note={words.progressNote}
      legend={<Legend parts={legend} />}
      head={[words.sheet, words.customer, words.due, ...legend.map(({ name }) => name)]}
      rows={sheets.map((sheet) => ({
        key: sheet.id,
        cells: [
          <SheetLink key="name" sheet={sheet} />,
          sheet.customer,
          sheet.exportedAt ? words.exported : (sheet.dueOn ?? words.none),
          ...STATES.map((state) => sheet.states[state]),
        ],
      }))}
    >
      <Bars
        whole={1}
        tick={words.percent}
        bars={sheets.map((sheet) => {
          const all = Math.max(1, questionsOf(sheet))
          const parts = partsOf(sheet, words).map((part) => ({ ...part, value: part.value / all }))
          const said = sheet.exportedAt ? words.exported : `${doneOf(sheet.states) + sheet.states.out} / ${all}`
          return { key: sheet.id, label: sheet.name, parts, said }
        })}
      />
    </Chart>
  )
}

const SheetLink = ({ sheet: { id, name } }: { readonly sheet: Pick<Sheet, 'id' | 'name'> }) => (
  <Link to="/checklists/$id/review" params={{ id }}>
    {name}
  </Link>
)

const SHOWN = 8

export const DueNext = ({ sheets, today }: Pick<Overview, 'sheets'> & { readonly today: Date }) => {
  const words = useWords(WORDS)
  const due = sheets.flatMap((sheet) =>
    sheet.dueOn === null || sheet.exportedAt !== null ? [] : [{ sheet, days: daysUntil(sheet.dueOn, today) }],
  )
  if (due.length === 0) return <NoChart title={words.dueTitle}>{words.dueNothing}</NoChart>
  return (
    <section className={styles['card']} aria-labelledby="due-next">
      <h2 id="due-next">{words.dueTitle}</h2>
      <ul className={styles['rows']}>
        {due.slice(0, SHOWN).map(({ sheet, days }) => (
          <li key={sheet.id}>
            <SheetLink sheet={sheet} />
            <span className={styles['soft']}>{words.left(openOf(sheet.states))}</span>
            <span className={styles['due']} data-late={days < 0}>
              {sayDue(days, words)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
