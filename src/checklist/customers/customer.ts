/** For tests: a customer's sheets, drawn as on paper, beside how they are to be read. */
import { describe, expect, test } from 'vitest'
import { type Drawing, drawGrid } from '../drawn-grid.ts'
import { told } from '../told.ts'

/** The sheets, and one line per question as `told` gives it. */
export type Customer = readonly [sheets: Drawing | readonly Drawing[], reading: string]

/** A line for each row, bars between the cells; ⏎ begins a new line within a cell. */
export function sheet(rows: string, look: Omit<Drawing, 'rows'> = {}): Drawing {
  const lines = rows.split('\n').slice(1, -1)
  return {
    ...look,
    rows: lines.map((line) => line.split('|').map((text) => text.trim().replaceAll('⏎', '\n'))),
  }
}

export function testCustomers(subject: string, customers: Readonly<Record<string, Customer>>): void {
  describe(subject, () => {
    test.each(Object.entries(customers))('%s', (_, [sheets, reading]) => {
      const drawings = 'rows' in sheets ? [sheets] : sheets
      const lines = reading.split('\n').map((line) => line.trim())
      const found = told(...drawings.map(drawGrid)).map((line) => line.replaceAll('\n', '⏎'))
      expect(found).toEqual(lines.filter((line) => line !== ''))
    })
  })
}
