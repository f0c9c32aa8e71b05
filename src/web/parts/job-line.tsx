import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from './api.ts'
import { Button } from './button.tsx'
import { isWorking } from './follow.ts'
import styles from './job-line.module.css'
import { useNotice } from './notice.tsx'
import { type Tongue, usePreferences } from './preferences.ts'
import { type Checklist, checklistQuery } from './queries.ts'
import type { Progress } from './use-progress.ts'

type Job = Checklist['job']

const WORDS = {
  ja: {
    queued: '順番を待っています',
    reading: 'シートを読み取っています',
    drafting: '回答案を作っています',
    of: ({ done, total }: Job) => `${done} / ${total} 問`,
    seconds: (seconds: number) => `あと約 ${seconds} 秒`,
    minutes: (minutes: number) => `あと約 ${minutes} 分`,
    cancelled: '作成を中止しました',
    failed: '作成が止まりました',
    lost: 'サーバーの応答を待っています。つながりしだい、続きを表示します。',
    cancel: '中止',
    resume: '再開',
    look: '読み取りを確かめる',
    done: '回答案がそろいました',
    label: '回答案の作成',
  },
  en: {
    queued: 'Waiting for its turn',
    reading: 'Reading the sheet',
    drafting: 'Drafting answers',
    of: ({ done, total }: Job) => `${done} of ${total}`,
    seconds: (seconds: number) => `about ${seconds} s left`,
    minutes: (minutes: number) => `about ${minutes} min left`,
    cancelled: 'Drafting was cancelled',
    failed: 'Drafting stopped',
    lost: 'Waiting for the server. This goes on as soon as it answers.',
    cancel: 'Cancel',
    resume: 'Resume',
    look: 'Check the reading',
    done: 'All drafts are there',
    label: 'Drafting',
  },
}

interface JobLineProps {
  readonly checklist: Checklist
  readonly progress: Progress
}

/** How far the job is, and what can be done about it. Nothing where it has ended well. */
export const JobLine = ({ checklist, progress }: JobLineProps) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  const steer = useJob(checklist.id)
  const { job } = checklist
  return (
    <>
      <span role="status" className="visually-hidden">
        {spoken(job, tongue)}
      </span>
      {job.state === 'done' ? null : (
        <div className={styles['line']} data-state={job.state}>
          <span className={styles['text']}>
            <strong>{words[heading(job)]}</strong>
            {job.total > 0 ? <span>{words.of(job)}</span> : null}
            {isWorking(checklist) ? <span>{progress.lost ? words.lost : remaining(progress.left, tongue)}</span> : null}
            {job.error ? <span>{job.error[tongue]}</span> : null}
          </span>
          {isWorking(checklist) ? <Bar job={job} label={words.label} /> : null}
          {job.state === 'failed' && job.phase === 'reading' ? (
            <Link to="/checklists/$id/reading" params={{ id: checklist.id }}>
              {words.look}
            </Link>
          ) : null}
          <Button
            look={isWorking(checklist) ? 'quiet' : 'plain'}
            disabled={steer.isPending}
            onClick={() => steer.mutate(isWorking(checklist) ? 'cancel' : 'resume')}
          >
            {isWorking(checklist) ? words.cancel : words.resume}
          </Button>
        </div>
      )}
    </>
  )
}

const Bar = ({ job, label }: { readonly job: Job; readonly label: string }) =>
  job.phase === 'reading' || job.total === 0 ? (
    <progress className={styles['bar']} aria-label={label} />
  ) : (
    <progress className={styles['bar']} aria-label={label} value={job.done} max={job.total} />
  )

const useJob = (id: string) => {
  const queries = useQueryClient()
  const notice = useNotice()
  return useMutation({
    mutationFn: async (action: 'cancel' | 'resume') =>
      await (await api.checklists[':id'].job.$post({ param: { id }, json: { action } })).json(),
    onSuccess: (checklist) => {
      queries.setQueryData(checklistQuery(id).queryKey, checklist)
      void queries.invalidateQueries({ queryKey: ['checklists'] })
    },
    onError: notice.fail,
  })
}

const heading = ({ state, phase }: Job) => (state === 'running' ? phase : state)

/** In quarters: a screen reader need not hear every row. */
const spoken = (job: Job, tongue: Tongue): string => {
  const words = WORDS[tongue]
  const quarter = job.total === 0 ? 0 : Math.floor((job.done / job.total) * 4) * 25
  return job.state === 'running' && job.phase === 'drafting' && quarter > 0
    ? `${words.drafting} ${quarter}%`
    : words[heading(job)]
}

const remaining = (seconds: number | undefined, tongue: Tongue): string => {
  if (seconds === undefined) return ''
  return seconds < 60
    ? WORDS[tongue].seconds(Math.max(1, Math.ceil(seconds)))
    : WORDS[tongue].minutes(Math.ceil(seconds / 60))
}
