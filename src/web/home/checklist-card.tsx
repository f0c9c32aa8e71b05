import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Accounting } from '../parts/accounting.tsx'
import { Button } from '../parts/button.tsx'
import { DueLabel } from '../parts/due-label.tsx'
import { JobLine } from '../parts/job-line.tsx'
import { later, Opening } from '../parts/later.tsx'
import { useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import { decided } from '../parts/states.ts'
import { useDeletion } from '../parts/use-deletion.ts'
import { useProgress } from '../parts/use-progress.ts'
import styles from './card.module.css'

const DetailsDialog = later(async () => (await import('./details-dialog.tsx')).DetailsDialog)

const WORDS = {
  ja: {
    ownerless: '担当なし',
    owner: (name: string) => `担当 ${name}`,
    newest: '最新版',
    edit: '詳細',
    editOf: (name: string) => `${name} の詳細`,
    remove: '削除',
    removeOf: (name: string) => `${name} を削除`,
    restore: '元に戻す',
    restoreOf: (name: string) => `${name} を元に戻す`,
    finished: '完了',
  },
  en: {
    ownerless: 'no owner',
    owner: (name: string) => `owner: ${name}`,
    newest: 'newest edition',
    edit: 'Details',
    editOf: (name: string) => `Details of ${name}`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete ${name}`,
    restore: 'Restore',
    restoreOf: (name: string) => `Restore ${name}`,
    finished: 'finished',
  },
}

interface CardProps {
  readonly checklist: Checklist
  /** Browsers open few connections to one server, so not every card listens. */
  readonly follows: boolean
}

export const ChecklistCard = ({ checklist, follows }: CardProps) => {
  const words = useWords(WORDS)
  const progress = useProgress(checklist, follows)
  const { id, name, customer, product, edition, owner, totals, job, deletedAt } = checklist
  const finished = job.state === 'done' && totals.questions > 0 && decided(totals) === totals.questions
  return (
    <article className={styles['card']} aria-label={name}>
      <div className={styles['title']}>
        <h2>
          <Link to="/checklists/$id/review" params={{ id }}>
            {name}
          </Link>
          {finished ? <span className={styles['finished']}>{words.finished}</span> : null}
        </h2>
        <p className={styles['facts']}>
          {customer === '' ? null : <span>{customer}</span>}
          <span>{product}</span>
          <span>{edition || words.newest}</span>
        </p>
      </div>
      <div className={styles['when']}>
        <DueLabel dueOn={checklist.dueOn} finished={finished} />
        <span>{owner === '' ? words.ownerless : words.owner(owner)}</span>
      </div>
      <div className={styles['progress']}>
        {totals.questions > 0 ? <Accounting totals={totals} /> : null}
        <JobLine checklist={checklist} progress={progress} />
      </div>
      {deletedAt === null ? <Actions checklist={checklist} /> : <Restore checklist={checklist} />}
    </article>
  )
}

const Actions = ({ checklist }: { readonly checklist: Checklist }) => {
  const words = useWords(WORDS)
  const deletion = useDeletion()
  const [editing, setEditing] = useState(false)
  return (
    <div className={styles['actions']}>
      <Button look="quiet" onClick={() => setEditing(true)} aria-label={words.editOf(checklist.name)}>
        {words.edit}
      </Button>
      <Button look="quiet" onClick={() => void deletion.remove(checklist)} aria-label={words.removeOf(checklist.name)}>
        {words.remove}
      </Button>
      <Suspense fallback={<Opening />}>
        {editing ? <DetailsDialog checklist={checklist} onClose={() => setEditing(false)} /> : null}
      </Suspense>
    </div>
  )
}

const Restore = ({ checklist }: { readonly checklist: Checklist }) => {
  const words = useWords(WORDS)
  const deletion = useDeletion()
  return (
    <div className={styles['actions']}>
      <Button onClick={() => void deletion.restore(checklist)} aria-label={words.restoreOf(checklist.name)}>
        {words.restore}
      </Button>
    </div>
  )
}
