import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import { toReview } from '../parts/states.ts'
import { useShortcuts } from '../parts/use-shortcuts.ts'
import { useTitle } from '../parts/use-title.ts'
import styles from './frame.module.css'

const WORDS = {
  ja: {
    steps: 'このシートの作業',
    reading: '読み取りの確認',
    readingCount: (count: number) => `${count} 問`,
    review: '回答の見直し',
    reviewCount: (count: number) => (count === 0 ? '済' : `残り ${count}`),
    export: '書き出し',
    exportCount: (ready: number, all: number) => `${ready} / ${all}`,
    exportMeaning: '確認・承認済と対象外',
  },
  en: {
    steps: 'Steps of this sheet',
    reading: 'Check the reading',
    readingCount: (count: number) => `${count}`,
    review: 'Review',
    reviewCount: (count: number) => (count === 0 ? 'done' : `${count} left`),
    export: 'Export',
    exportCount: (ready: number, all: number) => `${ready} / ${all}`,
    exportMeaning: 'confirmed, approved or not applicable',
  },
}

/** The way through one sheet, with what is left on it. */
export const Steps = ({ checklist: { id, name, totals } }: { readonly checklist: Checklist }) => {
  const words = useWords(WORDS)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { questions } = totals
  const left = toReview(totals)
  const steps = [
    { to: '/checklists/$id/reading', label: words.reading, count: words.readingCount(questions), meaning: undefined },
    { to: '/checklists/$id/review', label: words.review, count: words.reviewCount(left), meaning: undefined },
    {
      to: '/checklists/$id/export',
      label: words.export,
      count: words.exportCount(questions - left, questions),
      meaning: words.exportMeaning,
    },
  ] as const
  const current = steps.find(({ to }) => path.endsWith(to.slice(to.lastIndexOf('/'))))
  useTitle(name, current?.label)
  const navigate = useNavigate()
  const walk = (by: 1 | -1): void => {
    const next = steps[(current === undefined ? -1 : steps.indexOf(current)) + by]
    if (next) void navigate({ to: next.to, params: { id } })
  }
  useShortcuts({ '[': () => walk(-1), ']': () => walk(1) })
  return (
    <nav aria-label={words.steps} className={styles['steps']}>
      {steps.map(({ to, label, count, meaning }, place) => (
        <Link key={to} to={to} params={{ id }}>
          <span className={styles['number']} aria-hidden="true">
            {place + 1}
          </span>
          {label}
          {questions > 0 ? (
            <span className={styles['count']} title={meaning}>
              {count}
            </span>
          ) : null}
        </Link>
      ))}
    </nav>
  )
}
