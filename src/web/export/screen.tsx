import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { checklistQuery } from '../parts/queries.ts'
import { ChecksPanel } from './checks.tsx'
import { History } from './history.tsx'
import { Options } from './options.tsx'
import { Preview } from './preview.tsx'
import { ProofPanel } from './proof.tsx'
import { type Choice, checksQuery, exportNow, fileAddress, reportAddress } from './requests.ts'
import styles from './screen.module.css'
import { SigningList } from './signing-list.tsx'
import { WORDS } from './words.ts'

/** The last step: what is still open, what goes into the file, and the proof that nothing else changed. */
export const ExportScreen = () => {
  const words = useWords(WORDS)
  const { id } = useParams({ from: '/checklists/$id' })
  const { data: checklist } = useQuery(checklistQuery(id))
  const { data: checks, error } = useQuery(checksQuery(id))
  const [chosen, setChosen] = useState<Choice>()
  const [withReport, setWithReport] = useState(false)
  // Where the team asks for a second pair of eyes, nothing goes out without it unless somebody says so.
  const choice = chosen ?? { exported: checklist?.needsSecond ? 'approved' : 'confirmed', citations: 'remarks' }
  const { mutate, isPending, data: done, variables } = useExport(id, withReport)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) result.current?.focus()
  }, [done])

  if (error) {
    return (
      <p role="alert" className={styles['message']}>
        {error.message}
      </p>
    )
  }
  if (!checks || !checklist) return <p className={styles['message']}>{words.loading}</p>
  return (
    <>
      <div className={styles['screen']}>
        <div className={styles['columns']}>
          <ChecksPanel id={id} checks={checks} />
          <div className={styles['side']}>
            <div role="status" tabIndex={-1} ref={result} className={styles['result']}>
              {done && variables ? <ProofPanel id={id} done={done} choice={variables} /> : null}
            </div>
            <Options
              checks={checks}
              choice={choice}
              withReport={withReport}
              busy={isPending}
              onChoice={setChosen}
              onReport={setWithReport}
              onExport={() => mutate(choice)}
            />
          </div>
        </div>
        {checks.refusal === null ? <Preview id={id} choice={choice} /> : null}
        <History id={id} />
      </div>
      <SigningList id={id} />
    </>
  )
}

const useExport = (id: string, withReport: boolean) => {
  const queries = useQueryClient()
  const { fail } = useNotice()
  return useMutation({
    mutationFn: (choice: Choice) => exportNow(id, choice),
    onSuccess: ({ export: { id: exportId } }, choice) => {
      download(fileAddress(id, exportId))
      if (withReport) download(reportAddress(id, choice))
      for (const key of [['exports', id], ['checklist', id], ['checklists'], ['checks', id]]) {
        void queries.invalidateQueries({ queryKey: key })
      }
    },
    onError: fail,
  })
}

/** The server names the file. */
const download = (address: string): void => {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
