/** What the reading says of each row, column and cell of one sheet. */
import type { Mapping, RowKind } from '../../checklist/mapping.ts'
import { parseAddress } from '../../workbook/address.ts'
import type { ReadQuestion, ReadSheet } from './data.ts'

export type RowMark = 'header' | RowKind
export type Block = ReadSheet['blocks'][number]
export type ReadColumn = Block['columns'][number]
export type Role = ReadColumn['role']

export interface Place {
  readonly row: number
  readonly column: number
}

type Use = 'question' | 'answer' | 'remarks'

export interface Marks {
  readonly rows: ReadonlyMap<number, RowMark>
  /** The question that a row asks. */
  readonly asked: ReadonlyMap<number, ReadQuestion>
  /** Where answers and remarks go; without columns to show them, the questions as well. */
  readonly taken: ReadonlyMap<string, Use>
  /** What a person said of single rows. */
  readonly said: ReadonlyMap<number, RowKind>
}

export const marksOf = (sheet: ReadSheet, mapping: Mapping): Marks => {
  const said = new Map(
    mapping.sheets.find(({ name }) => name === sheet.name)?.rows?.map(({ row, as }) => [row, as]) ?? [],
  )
  const rows = new Map<number, RowMark>()
  const asked = new Map<number, ReadQuestion>()
  const taken = new Map<string, Use>()
  for (const [row, kind] of said) if (kind !== 'question') rows.set(row, kind)
  for (const question of sheet.questions) {
    rows.set(question.row, question.skip ?? 'question')
    for (let row = question.row; row <= question.rowEnd; row += 1) asked.set(row, question)
    if (!hasColumns(sheet)) taken.set(question.cell, 'question')
    for (const cell of question.answers) taken.set(cell, 'answer')
    if (question.remarks !== null && !taken.has(question.remarks)) taken.set(question.remarks, 'remarks')
  }
  for (const { headerRows } of sheet.blocks) for (const row of headerRows) rows.set(row, 'header')
  return { rows, asked, taken, said }
}

/** A form has none: its questions stand wherever they stand. */
export const hasColumns = ({ blocks }: ReadSheet): boolean => blocks.some(({ columns }) => columns.length > 0)

/** The first and last row of a table, its header among them. */
export const spanOf = ({
  headerRows,
  firstRow,
  lastRow,
}: Block): { readonly top: number; readonly bottom: number } => ({
  top: headerRows[0] ?? firstRow,
  bottom: lastRow,
})

/** A column reaches to where the next one begins. */
export const columnEnd = ({ columns }: Block, index: number): number =>
  (columns[index + 1]?.column ?? (columns[index]?.column ?? 0) + 1) - 1

/** How a column is read around a row: in the table there, else in the first one. */
export const columnAt = (sheet: ReadSheet, { row, column }: Place): ReadColumn | undefined => {
  const reading = (block: Block): ReadColumn | undefined =>
    block.columns.find((each, index) => each.column <= column && column <= columnEnd(block, index))
  const around = sheet.blocks.filter((block) => spanOf(block).top <= row)
  const near = around.length > 0 ? around : sheet.blocks.slice(0, 1)
  return near.toReversed().flatMap((block) => reading(block) ?? [])[0]
}

/** The question that a cell could take the answer to: the one of its row, else the one above. */
export const questionFor = ({ asked }: Marks, sheet: ReadSheet, row: number): ReadQuestion | undefined =>
  asked.get(row) ?? sheet.questions.findLast((question) => question.row <= row)

export const placeOf = (cell: string): Place => parseAddress(cell) ?? { row: 1, column: 1 }

/** What a person should look at first. */
export interface Doubt {
  readonly sheet: number
  readonly column: ReadColumn | undefined
  readonly row: number
}

/** Below this, a reading has been wrong often enough to be looked at. */
const DOUBTFUL = 0.6
const TELLING: readonly Role[] = ['question', 'answer', 'choice', 'explanation']

export const doubtsOf = (sheets: readonly ReadSheet[]): readonly Doubt[] =>
  sheets.flatMap((sheet, index): readonly Doubt[] => {
    if (sheet.hidden) return []
    const columns = sheet.blocks.flatMap((block) =>
      block.columns
        .filter(({ role, confidence }) => TELLING.includes(role) && confidence < DOUBTFUL)
        .map((column): Doubt => ({ sheet: index, column, row: spanOf(block).top })),
    )
    if (columns.length > 0) return columns
    const isUnsure = sheet.confidence < (sheet.isChecklist ? DOUBTFUL : DOUBTFUL + 0.05)
    return isUnsure ? [{ sheet: index, column: undefined, row: 1 }] : []
  })
