import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { Form } from './field.tsx'
import styles from './home.module.css'

const KEY = 'kotae-name-asked'

const WORDS = {
  ja: { name: 'お名前', why: '担当や、確認・承認の記録に使います。', keep: '設定', later: 'あとで' },
  en: { name: 'Your name', why: 'It signs what you own, confirm and approve.', keep: 'Set', later: 'Later' },
}

/** Asked once, beside the work, never in its way. */
export const NameQuestion = () => {
  const words = useWords(WORDS)
  const { name, change } = usePreferences()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(wasAsked)
  if (asked || name !== '') return null
  const end = (): void => {
    keepAsked()
    setAsked(true)
  }
  return (
    <Form
      onSubmit={() => {
        if (typed.trim() === '') return
        change({ name: typed.trim() })
        end()
      }}
    >
      <div className={styles['nameQuestion']}>
        <label htmlFor="asked-name">{words.name}</label>
        <input
          id="asked-name"
          value={typed}
          maxLength={100}
          autoComplete="name"
          aria-describedby="asked-name-why"
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{words.keep}</Button>
        <Button look="quiet" onClick={end}>
          {words.later}
        </Button>
        <small id="asked-name-why">{words.why}</small>
      </div>
    </Form>
  )
}

const wasAsked = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

const keepAsked = (): void => {
  try {
    localStorage.setItem(KEY, 'yes')
  } catch {
    // It is then asked again when the page is opened anew.
  }
}
