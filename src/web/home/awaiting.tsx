import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Button } from '../parts/button.tsx'
import { isWorking } from '../parts/follow.ts'
import { JobLine } from '../parts/job-line.tsx'
import { useWords } from '../parts/preferences.ts'
import { checklistQuery } from '../parts/queries.ts'
import { useProgress } from '../parts/use-progress.ts'
import { Actions } from './field.tsx'

const WORDS = {
  ja: {
    soon: '最初の回答案ができしだい、見直しの画面を開きます。',
    leave: '一覧で待つ',
    close: '閉じる',
  },
  en: { soon: 'The review opens as soon as the first drafts are there.', leave: 'Wait in the list', close: 'Close' },
}

interface AwaitingProps {
  readonly id: string
  readonly onLeave: () => void
}

/** From the upload to the review, as soon as there is something to look at. */
export const Awaiting = ({ id, onLeave }: AwaitingProps) => {
  const words = useWords(WORDS)
  const navigate = useNavigate()
  const { data: checklist } = useQuery(checklistQuery(id))
  const progress = useProgress(checklist)
  const working = checklist === undefined || isWorking(checklist)
  const hasDrafts = checklist !== undefined && checklist.job.phase === 'drafting' && checklist.job.done > 0
  useEffect(() => {
    if (hasDrafts) void navigate({ to: '/checklists/$id/review', params: { id } })
  }, [hasDrafts, id, navigate])
  return (
    <>
      {checklist ? <JobLine checklist={checklist} progress={progress} /> : null}
      {working ? <p>{words.soon}</p> : null}
      <Actions>
        <Button onClick={onLeave}>{working ? words.leave : words.close}</Button>
      </Actions>
    </>
  )
}
