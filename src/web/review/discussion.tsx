import { Tabs } from '@base-ui/react/tabs'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useNotice } from '../parts/notice.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './discussion.module.css'
import { History } from './history.tsx'
import { NAMES, personName } from './names.ts'
import { addComment, commentsQuery, removeComment } from './requests.ts'
import { timeText } from './time.ts'
import type { Detail } from './types.ts'
import type { Steps } from './use-steps.ts'
import { Why } from './why.tsx'

const WORDS = {
  ja: {
    tabs: 'この質問について',
    comments: 'コメント',
    history: '履歴',
    why: 'なぜこの回答か',
    write: 'コメントを書く',
    send: '送る',
    none: 'コメントはまだありません。',
    sent: 'コメントを残しました。',
    removed: 'コメントを取り消しました。',
    hint: 'Ctrl+Enter で送る',
  },
  en: {
    tabs: 'About this question',
    comments: 'Comments',
    history: 'History',
    why: 'Why this answer',
    write: 'Write a comment',
    send: 'Send',
    none: 'No comments yet.',
    sent: 'Comment kept.',
    removed: 'Comment taken back.',
    hint: 'Ctrl+Enter to send',
  },
}

interface DiscussionProps {
  readonly checklistId: string
  readonly detail: Detail
  readonly steps: Steps
  readonly commentField: RefObject<HTMLTextAreaElement | null>
}

/** What people say of a question, what happened to it, and how its draft came about. */
export const Discussion = ({ checklistId, detail, steps, commentField }: DiscussionProps) => {
  const words = useWords(WORDS)
  return (
    <Tabs.Root defaultValue="comments" className={styles['discussion']}>
      <Tabs.List className={styles['tabs']} aria-label={words.tabs}>
        <Tabs.Tab value="comments" className={styles['tab']}>
          {words.comments}
          {detail.comments > 0 ? ` ${detail.comments}` : ''}
        </Tabs.Tab>
        <Tabs.Tab value="history" className={styles['tab']}>
          {words.history}
        </Tabs.Tab>
        <Tabs.Tab value="why" className={styles['tab']}>
          {words.why}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="comments" className={styles['panel']}>
        <Comments checklistId={checklistId} questionId={detail.id} field={commentField} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={styles['panel']}>
        <History checklistId={checklistId} detail={detail} steps={steps} />
      </Tabs.Panel>
      <Tabs.Panel value="why" className={styles['panel']}>
        <Why checklistId={checklistId} questionId={detail.id} />
      </Tabs.Panel>
    </Tabs.Root>
  )
}

interface CommentsProps {
  readonly checklistId: string
  readonly questionId: string
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** Comments make no event, so they are looked for by themselves. */
const LOOK_MS = 5000

const Comments = ({ checklistId, questionId, field }: CommentsProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { tongue } = usePreferences()
  const notice = useNotice()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const { data: comments } = useQuery({ ...commentsQuery(checklistId, questionId), refetchInterval: LOOK_MS })
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['comments', checklistId, questionId] })
    void queries.invalidateQueries({ queryKey: ['question', checklistId, questionId] })
    void queries.invalidateQueries({ queryKey: ['questions', checklistId] })
  }
  const takeBack = async (id: string): Promise<void> => {
    try {
      await removeComment(checklistId, questionId, id)
      notice.say(words.removed)
      refresh()
    } catch (error) {
      notice.fail(error)
    }
  }
  const send = async (): Promise<void> => {
    if (text.trim() === '') return
    try {
      const { id } = await addComment(checklistId, questionId, text)
      setText('')
      notice.say(words.sent, () => void takeBack(id))
      refresh()
    } catch (error) {
      notice.fail(error)
    }
  }
  return (
    <>
      {comments?.length === 0 ? <p className={styles['none']}>{words.none}</p> : null}
      <ol className={styles['comments']}>
        {comments?.map((comment) => (
          <li key={comment.id}>
            <p className={styles['by']}>
              <b>{personName(names, comment.by)}</b> <time dateTime={comment.at}>{timeText(comment.at, tongue)}</time>
            </p>
            <p className={styles['said']}>{comment.text}</p>
          </li>
        ))}
      </ol>
      <form
        className={styles['write']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label>
          {words.write}
          <textarea
            ref={field}
            rows={2}
            value={text}
            maxLength={10_000}
            title={words.hint}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Escape') event.currentTarget.blur()
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              event.nativeEvent.stopImmediatePropagation()
              void send()
            }}
          />
        </label>
        <Button type="submit">{words.send}</Button>
      </form>
    </>
  )
}
