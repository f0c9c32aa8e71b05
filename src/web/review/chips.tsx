import { useWords } from '../parts/preferences.ts'
import styles from './chips.module.css'
import { NAMES } from './names.ts'
import type { Band, State } from './types.ts'

export const BandChip = ({ band }: { readonly band: Band | null }) => {
  const names = useWords(NAMES)
  return band === null ? null : <span className={`${styles['chip']} ${styles[band]}`}>{names.bands[band]}</span>
}

export const StateChip = ({ state }: { readonly state: State }) => {
  const names = useWords(NAMES)
  return <span className={`${styles['chip']} ${styles[state]}`}>{names.states[state]}</span>
}
