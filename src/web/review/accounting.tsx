import { useWords } from '../parts/preferences.ts'
import styles from './accounting.module.css'
import type { Filter } from './filter.ts'
import { NAMES } from './names.ts'
import type { Band, Row, State } from './types.ts'

const WORDS = {
  ja: { label: '質問の内訳', total: (count: number) => `全 ${count} 問`, ofDrafts: '下書きの内訳' },
  en: { label: 'What the questions are', total: (count: number) => `${count} questions`, ofDrafts: 'Of the drafts' },
}

const STATES: readonly State[] = ['draft', 'returned', 'held', 'confirmed', 'approved', 'out']
const BANDS: readonly Band[] = ['confirm', 'check', 'none']

interface AccountingProps {
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** Every question is in exactly one state: the numbers add up, and each shows its own. */
export const Accounting = ({ rows, filter, onFilter }: AccountingProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const drafts = rows.filter(({ state }) => state === 'draft')
  return (
    <fieldset className={styles['bar']}>
      <legend className="visually-hidden">{words.label}</legend>
      <strong>{words.total(rows.length)}</strong>
      {STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={styles[state]}
          aria-pressed={filter.state === state}
          onClick={() => onFilter({ ...filter, band: '', state: filter.state === state ? '' : state })}
        >
          {names.states[state]} <Count of={rows.filter((row) => row.state === state).length} />
        </button>
      ))}
      <span className={styles['gap']} />
      <span className={styles['note']}>{words.ofDrafts}</span>
      {BANDS.map((band) => (
        <button
          key={band}
          type="button"
          className={styles[band]}
          aria-pressed={filter.band === band}
          onClick={() => onFilter({ ...filter, ...(filter.band === band ? OFF : { band, state: 'draft' }) })}
        >
          {names.bands[band]} <Count of={drafts.filter((row) => row.band === band).length} />
        </button>
      ))}
    </fieldset>
  )
}

const Count = ({ of }: { readonly of: number }) => (of === 0 ? <span>0</span> : <b>{of}</b>)

const OFF = { band: '', state: '' } as const
