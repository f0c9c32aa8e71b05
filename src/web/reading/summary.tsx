import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { api } from '../parts/api.ts'
import buttons from '../parts/button.module.css'
import { Button } from '../parts/button.tsx'
import { later, Opening } from '../parts/later.tsx'
import { useNotice } from '../parts/notice.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import type { Reading } from './data.ts'
import { isWorking } from './job.ts'
import styles from './reading.module.css'
import type { Corrections } from './use-corrections.ts'
import { WORDS } from './words.ts'

const FormsDialog = later(async () => (await import('./forms-dialog.tsx')).FormsDialog)

interface SummaryProps {
  readonly checklist: Checklist
  readonly base: Reading
  readonly corrections: Corrections
}

/** What came of the reading, where it comes from, and where to go next. */
export const Summary = ({ checklist, base, corrections }: SummaryProps) => {
  const words = useWords(WORDS)
  const [formsOpen, setFormsOpen] = useState(false)
  const { source, form, questions, skipped } = base
  return (
    <div className={styles['summary']}>
      <p className={styles['told']}>
        <strong>{words.count(questions)}</strong>
        {skipped > 0 ? <span>{words.skipped(skipped)}</span> : null}
        <span>{source === 'form' ? words.sources.form(form ?? '') : words.sources[source]}</span>
      </p>
      <Progress checklist={checklist} />
      <div className={styles['actions']}>
        {source === 'found' ? null : (
          <Button look="quiet" onClick={corrections.reset} disabled={corrections.isApplying}>
            {words.reset}
          </Button>
        )}
        <Button look="quiet" onClick={() => setFormsOpen(true)}>
          {words.forms}
        </Button>
        {questions > 0 && corrections.steps.length === 0 ? (
          <Link
            to="/checklists/$id/review"
            params={{ id: checklist.id }}
            className={`${buttons['button']} ${buttons['main']}`}
          >
            {words.next}
          </Link>
        ) : null}
      </div>
      <Suspense fallback={<Opening />}>
        {formsOpen ? <FormsDialog onClose={() => setFormsOpen(false)} /> : null}
      </Suspense>
    </div>
  )
}

const Progress = ({ checklist }: Pick<SummaryProps, 'checklist'>) => {
  const words = useWords(WORDS)
  const { phase, done, total } = checklist.job
  return (
    <p role="status" className={styles['soft']}>
      {isWorking(checklist) ? (phase === 'reading' ? words.rereading : words.working(done, total)) : null}
    </p>
  )
}

/** Nothing was found, or reading ended with an error: here it can be mended. */
export const ReadingTrouble = ({ checklist, base }: Pick<SummaryProps, 'checklist' | 'base'>) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const queries = useQueryClient()
  const notice = useNotice()
  const { id, job } = checklist
  const again = useMutation({
    mutationFn: () => api.checklists[':id'].job.$post({ param: { id }, json: { action: 'resume' } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['checklist', id] }),
    onError: notice.fail,
  })
  if (job.state !== 'failed' || job.phase !== 'reading') return null
  const isNothing = base.questions === 0
  return (
    <div className={styles['trouble']} role="alert">
      <h2>{isNothing ? words.nothing : words.failed}</h2>
      <p>{isNothing ? words.nothingHint : job.error?.[tongue]}</p>
      {isNothing ? null : <Button onClick={() => again.mutate()}>{words.again}</Button>}
    </div>
  )
}
