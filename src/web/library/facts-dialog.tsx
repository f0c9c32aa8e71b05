import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, etagOf } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { FactsFields } from './facts-fields.tsx'
import styles from './form.module.css'
import shared from './library.module.css'
import { type LibraryDocument, useLibraryChanged } from './queries.ts'
import { WORDS } from './words.ts'

interface FactsDialogProps {
  readonly document: LibraryDocument
  readonly onClose: () => void
}

export const FactsDialog = ({ document, onClose }: FactsDialogProps) => {
  const words = useWords(WORDS)
  const { say, fail } = useNotice()
  const changed = useLibraryChanged()
  const { title, product, edition, date } = document
  const [facts, setFacts] = useState({ title, product, edition, date })
  const save = useMutation({
    mutationFn: async () =>
      await api.library.documents[':id'].$patch({
        param: { id: document.id },
        header: etagOf(document),
        json: facts,
      }),
    onSuccess: async () => {
      await changed()
      say(words.saved)
      onClose()
    },
    onError: fail,
  })
  return (
    <Dialog open onClose={onClose} title={words.editFacts}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <FactsFields facts={facts} onChange={setFacts} />
        <div className={shared['actions']}>
          <Button look="main" type="submit" disabled={save.isPending}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
