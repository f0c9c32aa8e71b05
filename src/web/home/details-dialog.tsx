import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, etagOf, Problem } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { type Checklist, checklistQuery } from '../parts/queries.ts'
import styles from './details.module.css'
import { changedIn, type Details, detailsOf, needsNewDrafts, rebased } from './details.ts'
import { DetailsFields } from './details-fields.tsx'
import { DETAIL_WORDS, valueIn } from './details-words.ts'
import { Actions, Form } from './field.tsx'

interface DetailsDialogProps {
  readonly checklist: Checklist
  readonly onClose: () => void
}

/** Everything about a checklist but its questions. */
export const DetailsDialog = ({ checklist, onClose }: DetailsDialogProps) => {
  const words = useWords(DETAIL_WORDS)
  const notice = useNotice()
  const queries = useQueryClient()
  const [seen, setSeen] = useState(checklist)
  const [details, setDetails] = useState(() => detailsOf(checklist))
  const [conflict, setConflict] = useState<Partial<Details>>()
  const change = changedIn(detailsOf(seen), details)
  const { id } = checklist

  /** Somebody else was quicker: theirs is shown, ours stands on top of it, and saving again says yes to both. */
  const meet = async (): Promise<void> => {
    const latest = await queries.fetchQuery({ ...checklistQuery(id), staleTime: 0 })
    setConflict(changedIn(detailsOf(seen), detailsOf(latest)))
    setDetails(rebased(detailsOf(seen), details, detailsOf(latest)))
    setSeen(latest)
  }

  const save = useMutation({
    mutationFn: async () =>
      await (await api.checklists[':id'].$patch({ param: { id }, header: etagOf(seen), json: change })).json(),
    onSuccess: (saved) => {
      queries.setQueryData(checklistQuery(id).queryKey, saved)
      void queries.invalidateQueries({ queryKey: ['checklists'] })
      if (needsNewDrafts(change)) void queries.invalidateQueries({ queryKey: ['questions', id] })
      notice.say(words.saved)
      onClose()
    },
    onError: async (error) => {
      if (error instanceof Problem && error.status === 412) await meet().catch(notice.fail)
      else notice.fail(error)
    },
  })

  return (
    <Dialog open onClose={onClose} title={words.title}>
      <Form onSubmit={() => (Object.keys(change).length === 0 ? onClose() : save.mutate())}>
        {conflict ? <Conflict theirs={conflict} /> : null}
        <DetailsFields details={details} onChange={setDetails} />
        {needsNewDrafts(change) ? <p className={styles['warning']}>{words.redrafted}</p> : null}
        <Actions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="main" type="submit" disabled={save.isPending}>
            {words.save}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}

const Conflict = ({ theirs }: { readonly theirs: Partial<Details> }) => {
  const words = useWords(DETAIL_WORDS)
  return (
    <div role="alert" className={styles['conflict']}>
      <p>{words.conflict}</p>
      <ul>
        {Object.entries(theirs).map(([name, value]) => (
          <li key={name}>
            {words[name as keyof Details]}: {valueIn(words, value)}
          </li>
        ))}
      </ul>
    </div>
  )
}
