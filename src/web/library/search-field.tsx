import { useEffect, useState } from 'react'
import { useWords } from '../parts/preferences.ts'
import styles from './library.module.css'
import { WORDS } from './words.ts'

/** Long enough for the next letter, short enough to feel at once. */
const PAUSE_MS = 250

interface SearchFieldProps {
  readonly value: string
  readonly onSearch: (typed: string) => void
}

/** Searches as one types, but never for what an input method has not yet finished. */
export const SearchField = ({ value, onSearch }: SearchFieldProps) => {
  const words = useWords(WORDS)
  const [typed, setTyped] = useState(value)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    if (composing || typed.trim() === value) return
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, composing, value, onSearch])
  return (
    <search>
      <label>
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          className={styles['field']}
          value={typed}
          placeholder={`${words.search}: ${words.searchHint}`}
          onChange={(event) => setTyped(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      </label>
    </search>
  )
}
