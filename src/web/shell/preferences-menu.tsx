import { Suspense, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { later, Opening } from '../parts/later.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './shell.module.css'

const PreferencesDialog = later(async () => (await import('./preferences-dialog.tsx')).PreferencesDialog)

const WORDS = { ja: { nameless: '名前を設定' }, en: { nameless: 'Set your name' } }

export const PreferencesMenu = () => {
  const words = useWords(WORDS)
  const { name } = usePreferences()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <span className={styles['person']}>{name || words.nameless}</span>
        <span className={styles['initial']} aria-hidden="true">
          {name === '' ? <Figure /> : [...name][0]}
        </span>
      </Button>
      <Suspense fallback={<Opening />}>{open ? <PreferencesDialog onClose={() => setOpen(false)} /> : null}</Suspense>
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
