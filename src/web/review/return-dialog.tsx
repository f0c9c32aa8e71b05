import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './discussion.module.css'
import { addComment } from './requests.ts'

const WORDS = {
  ja: {
    title: '差し戻す',
    what: '直してほしいことを書いてください。コメントとして残ります。',
    comment: 'コメント（なくても差し戻せます）',
    do: '差し戻す',
  },
  en: {
    title: 'Return',
    what: 'Say what should be mended. It is kept as a comment.',
    comment: 'Comment (optional)',
    do: 'Return',
  },
}

interface ReturnDialogProps {
  readonly open: boolean
  readonly checklistId: string
  readonly questionId: string
  readonly onClose: () => void
  readonly onReturn: () => void
}

export const ReturnDialog = ({ open, checklistId, questionId, onClose, onReturn }: ReturnDialogProps) => {
  const words = useWords(WORDS)
  const queries = useQueryClient()
  const notice = useNotice()
  const [text, setText] = useState('')
  const send = async (): Promise<void> => {
    try {
      if (text.trim() !== '') await addComment(checklistId, questionId, text)
      setText('')
      void queries.invalidateQueries({ queryKey: ['comments', checklistId, questionId] })
      onReturn()
    } catch (error) {
      notice.fail(error)
    }
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.title} description={words.what}>
      <form
        className={styles['write']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label>
          {words.comment}
          <textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <Button look="main" type="submit">
          {words.do}
        </Button>
      </form>
    </Dialog>
  )
}
