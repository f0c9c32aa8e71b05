import { useWords } from '../parts/preferences.ts'
import styles from './reading.module.css'
import { WORDS } from './words.ts'

/** Until there is something to look at. */
export const Waiting = () => {
  const words = useWords(WORDS)
  return (
    <section className={styles['waiting']} role="status">
      <span className={styles['spinner']} aria-hidden="true" />
      <h2>{words.loading}</h2>
      <p>{words.loadingHint}</p>
    </section>
  )
}
