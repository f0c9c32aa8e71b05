import { useQuery } from '@tanstack/react-query'
import { type RefObject, useDeferredValue, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './evidence.module.css'
import type { Candidate } from './evidence.ts'
import { librarySearchQuery } from './requests.ts'
import { SectionView } from './section-view.tsx'
import type { Detail, Evidence } from './types.ts'

const WORDS = {
  ja: {
    title: '根拠',
    near: '近い記載（まだ根拠ではありません）',
    search: '資料から探す',
    results: (count: number) => `${count} 件の節`,
    none: '見つかりませんでした。短い言葉で試してください。',
    nothing: '根拠はありません。資料から探して、使える箇所を選べます。',
    drafting: '回答案を作っています。できあがると、ここに根拠が並びます。',
    source: '出典',
    cited: '参考',
    use: 'これを出典にする',
    insert: '引用を回答に入れる',
    elsewhere: '別の版・製品の記載です。回答の根拠には使えません。',
    edition: (edition: string) => `第${edition}版`,
    back: '検索をやめる',
    alternatives: '根拠の候補',
  },
  en: {
    title: 'Evidence',
    near: 'Near passages (not evidence yet)',
    search: 'Search the papers',
    results: (count: number) => `${count} sections`,
    none: 'Nothing found. Try fewer words.',
    nothing: 'No evidence. Search the papers and choose a passage.',
    drafting: 'The answer is being drafted. Its evidence appears here.',
    source: 'Source',
    cited: 'See also',
    use: 'Make it the source',
    insert: 'Insert the quotation',
    elsewhere: 'Of another edition or product: it cannot be cited.',
    edition: (edition: string) => `ed. ${edition}`,
    back: 'Close the search',
    alternatives: 'Passages to choose from',
  },
}

interface EvidencePaneProps {
  readonly checklistId: string
  readonly detail: Detail
  readonly candidates: readonly Candidate[]
  readonly search: RefObject<HTMLInputElement | null>
  readonly onCite: (evidence: Evidence) => void
  readonly onInsert: (quote: string) => void
}

/** What the answer rests on, what it could rest on, and the whole library to look further. */
export const EvidencePane = ({ checklistId, detail, candidates, search, onCite, onInsert }: EvidencePaneProps) => {
  const words = useWords(WORDS)
  const [typed, setTyped] = useState('')
  const [looked, setLooked] = useState<number>()
  const first = candidates.findIndex(({ isFirst }) => isFirst)
  const at = looked ?? Math.max(0, first)
  const shown = candidates[at]
  return (
    <aside className={styles['pane']} aria-label={words.title}>
      <div className={styles['top']}>
        <h2>{detail.evidence.length === 0 && candidates.length > 0 ? words.near : words.title}</h2>
        <input
          ref={search}
          type="search"
          value={typed}
          placeholder={words.search}
          aria-label={words.search}
          aria-keyshortcuts="s"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
            setTyped('')
            event.currentTarget.blur()
          }}
        />
      </div>
      {typed.trim() === '' ? (
        <>
          {candidates.length === 0 ? (
            <p className={styles['nothing']}>{detail.drafted ? words.nothing : words.drafting}</p>
          ) : null}
          {candidates.length > 1 ? (
            <ol className={styles['candidates']} aria-label={words.alternatives}>
              {candidates.map(({ evidence, isFirst, isCited, isElsewhere }, index) => (
                <li key={`${evidence.edition} ${evidence.section} ${evidence.quote}`}>
                  <button type="button" aria-pressed={index === at} onClick={() => setLooked(index)}>
                    <kbd>{isElsewhere ? '–' : index + 1}</kbd>
                    <span>{headingOf(evidence)}</span>
                    {isFirst ? <em>{words.source}</em> : isCited ? <small>{words.cited}</small> : null}
                  </button>
                </li>
              ))}
            </ol>
          ) : null}
          {shown ? <Shown key={at} candidate={shown} onCite={onCite} onInsert={onInsert} /> : null}
        </>
      ) : (
        <Found checklistId={checklistId} typed={typed.trim()} onCite={onCite} onDone={() => setTyped('')} />
      )}
    </aside>
  )
}

const headingOf = ({ section, title }: Evidence): string => (section === title ? title : `${section} ${title}`)

interface ShownProps extends Pick<EvidencePaneProps, 'onCite' | 'onInsert'> {
  readonly candidate: Candidate
}

const Shown = ({ candidate: { evidence, isFirst, isElsewhere }, onCite, onInsert }: ShownProps) => {
  const words = useWords(WORDS)
  return (
    <article className={styles['shown']}>
      <header>
        <h3>{headingOf(evidence)}</h3>
        <p>
          {evidence.document}{' '}
          {[evidence.edition && words.edition(evidence.edition), evidence.date].filter(Boolean).join('・')}
        </p>
        {isElsewhere ? <p className={styles['elsewhere']}>{words.elsewhere}</p> : null}
      </header>
      <SectionView evidence={evidence} onPick={isElsewhere ? undefined : onCite} />
      {isElsewhere ? null : (
        <div className={styles['buttons']}>
          {isFirst ? null : <Button onClick={() => onCite(evidence)}>{words.use}</Button>}
          <Button look="quiet" onClick={() => onInsert(evidence.quote)}>
            {words.insert}
          </Button>
        </div>
      )}
    </article>
  )
}

interface FoundProps extends Pick<EvidencePaneProps, 'checklistId' | 'onCite'> {
  readonly typed: string
  readonly onDone: () => void
}

const Found = ({ checklistId, typed, onCite, onDone }: FoundProps) => {
  const words = useWords(WORDS)
  const asked = useDeferredValue(typed)
  const { data: found, error } = useQuery({
    ...librarySearchQuery(checklistId, asked),
    placeholderData: (before) => before,
  })
  if (error) return <p role="alert">{error.message}</p>
  return (
    <div className={styles['found']}>
      <p role="status">
        {found === undefined ? '' : found.length === 0 ? words.none : words.results(found.length)}{' '}
        <Button look="quiet" onClick={onDone}>
          {words.back}
        </Button>
      </p>
      {found?.map((section, index) => {
        const { text: _, passages: __, matched: ___, ...place } = section
        const evidence = { ...place, quote: '', span: { start: 0, end: 0 } }
        return (
          <details key={`${section.edition} ${section.document} ${section.section}`} open={index === 0}>
            <summary>
              {headingOf(evidence)} <small>{section.edition && words.edition(section.edition)}</small>
            </summary>
            <SectionView
              evidence={evidence}
              known={section}
              picking
              onPick={(chosen) => {
                onCite(chosen)
                onDone()
              }}
            />
          </details>
        )
      })}
    </div>
  )
}
