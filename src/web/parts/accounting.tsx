import styles from './accounting.module.css'
import { usePreferences } from './preferences.ts'
import { STATE_WORDS, STATES_IN_ORDER, type Totals } from './states.ts'

const WORDS = {
  ja: { questions: (count: number) => `質問 ${count}`, equals: '＝', plus: '＋' },
  en: { questions: (count: number) => `${count} questions`, equals: '=', plus: '+' },
}

interface AccountingProps {
  readonly totals: Totals
  /** line: in one line, where height is dear. bar: the sum is only read aloud, for it stands below in other words. */
  readonly look?: 'card' | 'line' | 'bar'
}

/** Where all the questions are: each is counted once, and the parts add up. */
export const Accounting = ({ totals, look = 'card' }: AccountingProps) => {
  const { tongue } = usePreferences()
  const words = WORDS[tongue]
  const parts = STATES_IN_ORDER.filter((state) => totals.states[state] > 0)
  return (
    <div className={`${styles['accounting']} ${styles[look]}`}>
      <div className={styles['track']} aria-hidden="true">
        {parts.map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: totals.states[state] }} />
        ))}
      </div>
      <p className={styles['sum']}>
        <strong>{words.questions(totals.questions)}</strong>
        {parts.map((state, place) => (
          <span key={state}>
            <span className={styles['sign']}>{place === 0 ? words.equals : words.plus}</span>{' '}
            <span className={styles['dot']} data-state={state} aria-hidden="true" /> {STATE_WORDS[tongue][state]}{' '}
            {totals.states[state]}
          </span>
        ))}
      </p>
    </div>
  )
}
