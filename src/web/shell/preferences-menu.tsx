import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { THEMES, TONGUES, usePreferences, useWords } from '../parts/preferences.ts'
import styles from './shell.module.css'

const WORDS = {
  ja: {
    title: 'あなたの設定',
    name: 'お名前',
    nameHint: '確認や承認の記録に残ります。',
    nameless: '名前を設定',
    tongue: '表示の言語',
    theme: '配色',
    themes: { system: '端末に合わせる', light: '明るい', dark: '暗い' },
    letterKeys: '一文字のキー操作を使う',
    letterKeysHint: '「c」で確認など。音声入力を使うときは外してください。Ctrl を伴う操作は残ります。',
    done: '閉じる',
  },
  en: {
    title: 'Your settings',
    name: 'Your name',
    nameHint: 'It signs what you confirm and approve.',
    nameless: 'Set your name',
    tongue: 'Language',
    theme: 'Colours',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    letterKeys: 'Single letters act as keys',
    letterKeysHint: '“c” confirms, and so on. Take this off if you dictate. Keys with Ctrl stay.',
    done: 'Close',
  },
}

const TONGUE_NAMES = { ja: '日本語', en: 'English' }

export const PreferencesMenu = () => {
  const words = useWords(WORDS)
  const { name, tongue, theme, letterKeys, change } = usePreferences()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <span className={styles['person']}>{name || words.nameless}</span>
        <span className={styles['initial']} aria-hidden="true">
          {name === '' ? <Figure /> : [...name][0]}
        </span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <form
          className={styles['preferences']}
          onSubmit={(event) => {
            event.preventDefault()
            setOpen(false)
          }}
        >
          <label>
            {words.name}
            <input
              value={name}
              maxLength={100}
              autoComplete="name"
              onChange={(event) => change({ name: event.target.value })}
              aria-describedby="name-hint"
            />
            <small id="name-hint">{words.nameHint}</small>
          </label>
          <label>
            {words.tongue}
            <select value={tongue} onChange={(event) => change({ tongue: event.target.value === 'en' ? 'en' : 'ja' })}>
              {TONGUES.map((each) => (
                <option key={each} value={each}>
                  {TONGUE_NAMES[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.theme}
            <select
              value={theme}
              onChange={(event) => change({ theme: THEMES.find((each) => each === event.target.value) ?? 'system' })}
            >
              {THEMES.map((each) => (
                <option key={each} value={each}>
                  {words.themes[each]}
                </option>
              ))}
            </select>
          </label>
          <div className={styles['keys']}>
            <input
              id="letter-keys"
              type="checkbox"
              checked={letterKeys}
              aria-describedby="letter-keys-hint"
              onChange={(event) => change({ letterKeys: event.target.checked })}
            />
            <label htmlFor="letter-keys">{words.letterKeys}</label>
            <small id="letter-keys-hint">{words.letterKeysHint}</small>
          </div>
          <Button look="main" type="submit">
            {words.done}
          </Button>
        </form>
      </Dialog>
    </>
  )
}

/** A person without a name. */
const Figure = () => (
  <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor" aria-hidden="true">
    <circle cx="10" cy="6.5" r="3.5" />
    <path d="M3 17.5a7 7 0 0 1 14 0z" />
  </svg>
)
