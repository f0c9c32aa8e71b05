import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { DetailsDialog } from '../home/details-dialog.tsx'
import { Accounting } from '../parts/accounting.tsx'
import { Button } from '../parts/button.tsx'
import { DueLabel } from '../parts/due-label.tsx'
import { JobLine } from '../parts/job-line.tsx'
import { usePreferences } from '../parts/preferences.ts'
import { type Checklist, checklistQuery } from '../parts/queries.ts'
import { decided } from '../parts/states.ts'
import { useDeletion } from '../parts/use-deletion.ts'
import { useProgress } from '../parts/use-progress.ts'
import { FileNotices } from './file-notices.tsx'
import styles from './frame.module.css'
import { Steps } from './steps.tsx'

const WORDS = {
  ja: {
    owner: (name: string) => `担当 ${name}`,
    newest: '最新版',
    edit: '詳細',
    deleted: 'このチェックシートは削除されています。',
    restore: '元に戻す',
  },
  en: {
    owner: (name: string) => `owner: ${name}`,
    newest: 'newest edition',
    edit: 'Details',
    deleted: 'This check sheet has been deleted.',
    restore: 'Restore',
  },
}

/** What a checklist is and how far it has come, above each of its three steps. */
export const ChecklistFrame = () => {
  const { id } = useParams({ from: '/checklists/$id' })
  const { data: checklist } = useQuery(checklistQuery(id))
  const progress = useProgress(checklist)
  // The review counts the same questions itself, where each number shows its own.
  const isReview = useLocation({ select: ({ pathname }) => pathname.endsWith('/review') })
  return (
    <>
      {checklist ? (
        <div className={styles['frame']}>
          <div className={styles['top']}>
            <Facts checklist={checklist} />
            <Steps checklist={checklist} />
          </div>
          {checklist.totals.questions > 0 ? (
            <Accounting totals={checklist.totals} look={isReview ? 'bar' : 'line'} />
          ) : null}
          <JobLine checklist={checklist} progress={progress} />
          {checklist.deletedAt === null ? null : <Deleted checklist={checklist} />}
        </div>
      ) : null}
      <Outlet />
    </>
  )
}

const Facts = ({ checklist }: { readonly checklist: Checklist }) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  const [editing, setEditing] = useState(false)
  const { name, customer, product, edition, dueOn, owner, notices, totals } = checklist
  return (
    <div className={styles['facts']}>
      <h1 title={name}>{name}</h1>
      <div className={styles['details']}>
        {customer === '' ? null : <span>{customer}</span>}
        <span>{product}</span>
        <span>{edition || words.newest}</span>
        {dueOn === null ? null : (
          <DueLabel dueOn={dueOn} finished={totals.questions > 0 && decided(totals) === totals.questions} />
        )}
        {owner === '' ? null : <span>{words.owner(owner)}</span>}
        <FileNotices notices={notices} />
        <Button look="quiet" onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      </div>
      {editing ? <DetailsDialog checklist={checklist} onClose={() => setEditing(false)} /> : null}
    </div>
  )
}

const Deleted = ({ checklist }: { readonly checklist: Checklist }) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  const deletion = useDeletion()
  return (
    <p className={styles['deleted']}>
      {words.deleted} <Button onClick={() => void deletion.restore(checklist)}>{words.restore}</Button>
    </p>
  )
}
