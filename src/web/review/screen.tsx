import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import { useShortcuts } from '../parts/use-shortcuts.ts'
import { Accounting } from './accounting.tsx'
import { Bulk } from './bulk.tsx'
import { EVERYTHING, type Filter, filtered, neighbour, nextOpen } from './filter.ts'
import { Filters } from './filters.tsx'
import { Help } from './help.tsx'
import { Hint } from './hint.tsx'
import { QuestionList } from './list.tsx'
import { questionQuery } from './requests.ts'
import styles from './review.module.css'
import { labelOf } from './types.ts'
import { UnsentTexts } from './unsent.tsx'
import { useResend } from './use-resend.ts'
import { useRows } from './use-rows.ts'
import { useSteps } from './use-steps.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { Workspace } from './workspace.tsx'

const WORDS = {
  ja: {
    loading: '質問を読み込んでいます…',
    empty: '質問はまだありません。読み取りが終わると、ここに並びます。',
    choose: '左の一覧から質問を選んでください。',
    panes: '表示の切り替え',
    list: '← 一覧',
    question: '質問と回答',
    evidence: '根拠',
    again: 'もう一度読み込む',
    now: (label: string, text: string) => `${label} ${text}`,
  },
  en: {
    loading: 'Loading the questions…',
    empty: 'There are no questions yet. They appear here once the sheet is read.',
    choose: 'Choose a question from the list.',
    panes: 'Panes',
    list: '← List',
    question: 'Question',
    evidence: 'Evidence',
    again: 'Try again',
    now: (label: string, text: string) => `${label} ${text}`,
  },
}

type Pane = 'list' | 'question' | 'evidence'

/** What was last looked at, and how it was filtered: whoever comes back from another screen finds it again. */
const left = new Map<string, { readonly question: string | undefined; readonly filter: Filter }>()

export const ReviewScreen = () => {
  const words = useWords(WORDS)
  const { id } = useParams({ from: '/checklists/$id/review' })
  const { question: asked } = useSearch({ from: '/checklists/$id/review' })
  const navigate = useNavigate({ from: '/checklists/$id/review' })
  const review = useRows(id)
  const steps = useSteps(id)
  const [filter, setFilter] = useState<Filter>(left.get(id)?.filter ?? EVERYTHING)
  const [pane, setPane] = useState<Pane>(asked === undefined ? 'list' : 'question')
  const [helping, setHelping] = useState(false)
  const searchField = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const rows = review.rows ?? NONE
  const shown = useMemo(() => filtered(rows, filter, review.flags), [rows, filter, review.flags])
  const fallback = left.get(id)?.question ?? nextOpen(shown, undefined)?.id ?? shown[0]?.id
  const selected = asked ?? fallback
  const current = rows.find((row) => row.id === selected)
  const { data: detail, error } = useQuery({
    ...questionQuery(id, selected ?? ''),
    enabled: selected !== undefined,
  })
  const { unsent, discard } = useResend(id, selected, steps)
  useUndoKeys(() => void steps.undo())

  const open = (question: string, to: Pane = 'question'): void => {
    setPane(to)
    frame.current?.scrollIntoView({ block: 'nearest' })
    void navigate({ search: { question }, replace: true, resetScroll: false })
  }
  const step = (by: 1 | -1): void => {
    const row = neighbour(shown, current, by)
    if (row) open(row.id, pane)
  }
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    ['ArrowDown']: () => step(1),
    ['ArrowUp']: () => step(-1),
    '/': () => {
      setPane('list')
      searchField.current?.focus()
    },
    f: () => {
      setPane('list')
      opener.current?.click()
      opener.current?.focus()
    },
    '?': () => setHelping(true),
  })
  // The first open question stays the one looked at while others are drafted before it.
  useEffect(() => {
    if (asked === undefined && selected !== undefined)
      void navigate({ search: { question: selected }, replace: true, resetScroll: false })
  }, [asked, selected, navigate])
  useEffect(() => {
    left.set(id, { question: selected, filter })
  }, [id, selected, filter])

  if (review.error) {
    return (
      <div className={styles['blank']} role="alert">
        <p>{review.error.message}</p>
        <Button onClick={review.again}>{words.again}</Button>
      </div>
    )
  }
  if (!review.rows || !review.checklist) return <p className={styles['blank']}>{words.loading}</p>
  if (review.rows.length === 0) return <p className={styles['blank']}>{words.empty}</p>
  return (
    <div ref={frame} className={styles['screen']}>
      <Accounting rows={rows} filter={filter} onFilter={setFilter} />
      <Hint onHelp={() => setHelping(true)} />
      <UnsentTexts unsent={unsent} rows={rows} onOpen={open} onDiscard={discard} />
      <nav className={styles['switch']} aria-label={words.panes}>
        {(['list', 'question', 'evidence'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
            {words[each]}
          </button>
        ))}
      </nav>
      <div className={styles['panes']} data-pane={pane}>
        <div className={styles['list']}>
          <Filters rows={rows} filter={filter} onFilter={setFilter} searchField={searchField} opener={opener} />
          <QuestionList rows={shown} flags={review.flags} selected={selected} onSelect={open} />
          <Bulk shown={shown} total={rows.length} needsSecond={review.checklist.needsSecond} steps={steps} />
        </div>
        {detail && detail.id === selected ? (
          <Workspace
            key={detail.id}
            checklist={review.checklist}
            detail={detail}
            review={review}
            steps={steps}
            onOpen={open}
            next={() => nextOpen(shown, current ?? detail)?.id}
            onEvidence={() => setPane('evidence')}
          />
        ) : (
          <div className={styles['blank']}>
            {error ? (
              <p role="alert">{error.message}</p>
            ) : (
              <p>{selected === undefined ? words.choose : words.loading}</p>
            )}
          </div>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {current ? words.now(labelOf(current), current.text) : ''}
      </p>
      <Help open={helping} onClose={() => setHelping(false)} />
    </div>
  )
}

const NONE: readonly never[] = []
