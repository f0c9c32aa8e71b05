import { type RefObject, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useDepartments } from '../parts/departments.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { EVERYTHING, type Filter, ONLY, type Only } from './filter.ts'
import styles from './filters.module.css'
import { NAMES } from './names.ts'
import type { Band, Row, State } from './types.ts'

const WORDS = {
  ja: {
    search: '質問と回答から探す',
    filters: '絞り込み',
    mine: 'あなたの担当',
    clear: 'すべて表示',
    all: 'すべて',
    band: '確認の度合い',
    state: '状態',
    open: '未確認のみ',
    sheet: 'シート',
    department: '部署',
    assignee: '担当',
    only: 'そのほか',
    onlys: {
      contradictory: '食い違いあり',
      repeated: '同じ質問あり',
      unanswered: '回答が空',
      commented: 'コメントあり',
    },
  },
  en: {
    search: 'Search questions and answers',
    filters: 'Filter',
    mine: 'Assigned to you',
    clear: 'Show all',
    all: 'All',
    band: 'Band',
    state: 'State',
    open: 'Open ones',
    sheet: 'Sheet',
    department: 'Department',
    assignee: 'Assignee',
    only: 'More',
    onlys: {
      contradictory: 'Contradictory',
      repeated: 'Asked twice',
      unanswered: 'No answer',
      commented: 'With comments',
    },
  },
}

const BANDS: readonly Band[] = ['confirm', 'check', 'none']
const STATES: readonly State[] = ['draft', 'confirmed', 'approved', 'returned', 'held', 'out']

interface FiltersProps {
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly searchField: RefObject<HTMLInputElement | null>
  readonly opener: RefObject<HTMLButtonElement | null>
}

export const Filters = ({ rows, filter, onFilter, searchField, opener }: FiltersProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { nameOf } = useDepartments()
  const { name } = usePreferences()
  const [open, setOpen] = useState(false)
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change })
  const active = Object.entries(filter).filter(([key, value]) => key !== 'text' && value !== '').length
  const mine = rows.filter(({ assignee }) => assignee !== '' && assignee === name).length
  return (
    <div className={styles['filters']}>
      <div className={styles['line']}>
        <input
          ref={searchField}
          type="search"
          className={styles['search']}
          value={filter.text}
          placeholder={words.search}
          aria-label={words.search}
          aria-keyshortcuts="/"
          onChange={(event) => set({ text: event.target.value })}
        />
        <Button ref={opener} aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
          {words.filters}
          {active > 0 ? <span className={styles['count']}>{active}</span> : null}
        </Button>
      </div>
      {open ? (
        <div id="filters" className={styles['more']}>
          <Choice
            label={words.band}
            value={filter.band}
            options={BANDS.map((band) => [band, names.bands[band]])}
            onChange={(band) => set({ band: band as Filter['band'] })}
          />
          <Choice
            label={words.state}
            value={filter.state}
            options={[['open', words.open], ...STATES.map((state) => [state, names.states[state]] as const)]}
            onChange={(state) => set({ state: state as Filter['state'] })}
          />
          <Choice
            label={words.sheet}
            value={filter.sheet}
            options={distinct(rows, ({ sheet }) => sheet)}
            onChange={(sheet) => set({ sheet })}
          />
          <Choice
            label={words.department}
            value={filter.department}
            options={distinct(rows, ({ department }) => department).map(([kept]) => [kept, nameOf(kept)])}
            onChange={(department) => set({ department })}
          />
          <Choice
            label={words.assignee}
            value={filter.assignee}
            options={distinct(rows, ({ assignee }) => assignee)}
            onChange={(assignee) => set({ assignee })}
          />
          <Choice
            label={words.only}
            value={filter.only}
            options={ONLY.map((only) => [only, words.onlys[only]])}
            onChange={(only) => set({ only: only as Only | '' })}
          />
        </div>
      ) : null}
      {mine > 0 || active > 0 || filter.text !== '' ? (
        <div className={styles['line']}>
          {mine > 0 ? (
            <button
              type="button"
              className={styles['toggle']}
              aria-pressed={filter.assignee === name}
              onClick={() => set({ assignee: filter.assignee === name ? '' : name })}
            >
              {words.mine} {mine}
            </button>
          ) : null}
          {active > 0 || filter.text !== '' ? (
            <button type="button" className={styles['toggle']} onClick={() => onFilter(EVERYTHING)}>
              {words.clear}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const words = useWords(WORDS)
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.all}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const distinct = (rows: readonly Row[], of: (row: Row) => string): readonly (readonly [string, string])[] =>
  [...new Set(rows.map(of))].filter(Boolean).map((each) => [each, each])
