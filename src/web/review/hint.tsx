import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './review.module.css'

const WORDS = {
  ja: { next: '次／前', edit: '編集', confirm: '確認して次へ', help: 'すべてのキー', close: 'ヒントを閉じる' },
  en: { next: 'next / previous', edit: 'edit', confirm: 'confirm, next', help: 'all keys', close: 'Close the hint' },
}

const KEY = 'kotae.hint'

const wasClosed = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'closed'
  } catch {
    return false
  }
}

const keepClosed = (): void => {
  try {
    localStorage.setItem(KEY, 'closed')
  } catch {
    // It then comes back with the next visit.
  }
}

/** The four keys that matter, until somebody has had enough of them. */
export const Hint = ({ onHelp }: { readonly onHelp: () => void }) => {
  const words = useWords(WORDS)
  const [closed, setClosed] = useState(wasClosed)
  if (closed) return null
  return (
    <div className={styles['hint']}>
      <span>
        <kbd>j</kbd> <kbd>k</kbd> {words.next}
      </span>
      <span>
        <kbd>Enter</kbd> {words.edit}
      </span>
      <span>
        <kbd>c</kbd> {words.confirm}
      </span>
      <Button look="quiet" shortcut="?" onClick={onHelp}>
        {words.help}
      </Button>
      <Button
        look="quiet"
        aria-label={words.close}
        onClick={() => {
          keepClosed()
          setClosed(true)
        }}
      >
        ✕
      </Button>
    </div>
  )
}
