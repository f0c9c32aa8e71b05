import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './evidence.module.css'
import { placeOf } from './evidence.ts'
import { type SectionText, sectionQuery } from './requests.ts'
import type { Evidence } from './types.ts'

const WORDS = {
  ja: {
    loading: '節を読み込んでいます…',
    pick: 'この箇所を使う',
    picking: '別の箇所を選ぶ',
    done: '選ぶのをやめる',
    gone: 'この節はいまのライブラリーにありません。引用だけを示します。',
  },
  en: {
    loading: 'Loading the section…',
    pick: 'Use this passage',
    picking: 'Choose another passage',
    done: 'Stop choosing',
    gone: 'The library no longer holds this section. Here is the quotation alone.',
  },
}

interface SectionViewProps {
  readonly evidence: Evidence
  /** The section, where it is at hand. */
  readonly known?: SectionText
  readonly picking?: boolean
  readonly onPick?: ((evidence: Evidence) => void) | undefined
}

/** A whole section with the quotation marked in its place; every passage of it can be chosen instead. */
export const SectionView = ({ evidence, known, picking = false, onPick }: SectionViewProps) => {
  const words = useWords(WORDS)
  const [choosing, setChoosing] = useState(picking)
  const { data = known, error } = useQuery({ ...sectionQuery(evidence), enabled: known === undefined })
  const place = data && placeOf(data.text, evidence)
  const body = useRef<HTMLDivElement>(null)
  const start = place?.start
  useEffect(() => {
    if (start !== undefined) bringIntoSight(body.current)
  }, [start])
  if (error) {
    return (
      <div className={styles['section']}>
        <p className={styles['elsewhere']}>{words.gone}</p>
        <p>
          <mark>{evidence.quote}</mark>
        </p>
      </div>
    )
  }
  if (!data) return <p className={styles['nothing']}>{words.loading}</p>
  return (
    <>
      <section ref={body} className={styles['section']} aria-label={evidence.title}>
        {data.passages.map(({ kind, start, end }) => (
          <div key={start} className={styles['passage']} data-kind={kind}>
            <p>
              <Marked text={data.text} start={start} end={end} place={place} />
            </p>
            {choosing && onPick ? (
              <Button
                look="quiet"
                onClick={() => onPick({ ...evidence, quote: data.text.slice(start, end), span: { start, end } })}
                aria-label={`${words.pick}: ${data.text.slice(start, start + 20)}`}
              >
                {words.pick}
              </Button>
            ) : null}
          </div>
        ))}
      </section>
      {onPick && !picking ? (
        <Button look="quiet" aria-pressed={choosing} onClick={() => setChoosing(!choosing)}>
          {choosing ? words.done : words.picking}
        </Button>
      ) : null}
    </>
  )
}

/** Only inside a pane that scrolls by itself: where question and evidence share one, the question stays in sight. */
const bringIntoSight = (section: HTMLElement | null): void => {
  const mark = section?.querySelector('mark')
  const pane = section?.closest('aside')
  if (!mark || !pane || getComputedStyle(pane).overflowY !== 'auto') return
  const [own, around] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (own.bottom > around.bottom) pane.scrollTop += own.top - around.top - around.height / 3
}

interface MarkedProps {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly place: { readonly start: number; readonly end: number } | undefined
}

const Marked = ({ text, start, end, place }: MarkedProps) => {
  if (!place || place.end <= start || place.start >= end) return text.slice(start, end)
  const [from, to] = [Math.max(start, place.start), Math.min(end, place.end)]
  return (
    <>
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  )
}
