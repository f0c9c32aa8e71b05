import { addressOf, columnLetters } from '../../workbook/address.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { ReadSheet } from './data.ts'
import { columnAt, hasColumns, type Marks, type Place } from './marks.ts'
import styles from './reading.module.css'
import { WORDS } from './words.ts'

interface StatusLineProps {
  readonly sheet: ReadSheet
  readonly marks: Marks
  readonly cursor: Place
  readonly text: string
}

/** How the place under the cursor is read, and why. */
export const StatusLine = ({ sheet, marks, cursor, text }: StatusLineProps) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const { row, column } = cursor
  const reading = column === 0 ? undefined : columnAt(sheet, { row: Math.max(1, row), column })
  const mark = marks.rows.get(row)
  const place = row === 0 ? words.column(columnLetters(column)) : column === 0 ? words.row(row) : addressOf(row, column)
  return (
    <p className={styles['status']} aria-live="polite">
      <strong>{place}</strong>
      {mark ? <span>{mark === 'header' ? words.marks.header : words.kinds[mark]}</span> : null}
      {reading ? (
        <span>
          {words.column(columnLetters(reading.column))}: {words.roles[reading.role]} — {reading.reason[tongue]} (
          {words.confidence(reading.confidence)})
        </span>
      ) : column > 0 && hasColumns(sheet) ? (
        <span>{words.outside}</span>
      ) : null}
      {text === '' ? null : <span className={styles['quote']}>{text}</span>}
    </p>
  )
}
