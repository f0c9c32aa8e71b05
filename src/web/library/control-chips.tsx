import { useWords } from '../parts/preferences.ts'
import styles from './library.module.css'
import { WORDS } from './words.ts'

/** The controls that a section says it is about: A.12.3.1, CLD.9.5.1. */
export const ControlChips = ({ controls }: { readonly controls: readonly string[] }) => {
  const words = useWords(WORDS)
  if (controls.length === 0) return null
  return (
    <ul className={styles['chips']} aria-label={words.controls}>
      {controls.map((control) => (
        <li key={control}>{/^\d/u.test(control) ? `A.${control}` : control}</li>
      ))}
    </ul>
  )
}
