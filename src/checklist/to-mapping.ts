/** A layout as a mapping, so that a person corrects what was found rather than starting from nothing. */
import { columnLetters, parseAddress } from '../workbook/address.ts'
import type { Grid } from '../workbook/grid.ts'
import { ChecklistError } from './error.ts'
import type { AnswerCell, Block, ChecklistLayout, Question, SheetLayout } from './layout.ts'
import type { Mapping, SheetMapping, TableMapping } from './mapping.ts'
import { readChecklist } from './read.ts'

/** @example readChecklist(sheets, { mapping: toMapping(readChecklist(sheets)) }) // the same questions again */
export function toMapping(layout: ChecklistLayout): Mapping {
  return { sheets: layout.sheets.map(sheetMapping) }
}

function sheetMapping({ name, isChecklist, blocks, questions }: SheetLayout): SheetMapping {
  if (!isChecklist) return { name, isChecklist }
  const rows = questions.flatMap((question) =>
    question.skip === undefined ? [] : [{ row: question.row, as: question.skip, text: beginning(question) }],
  )
  const tables = blocks.filter(({ columns }) => columns.length > 0)
  return {
    name,
    isChecklist,
    ...(tables.length > 0 ? { tables: tables.map((block) => tableMapping(block, questions)) } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    ...(tables.length > 0 ? {} : { questions: questions.map(questionMapping) }),
  }
}

const BEGINNING = 30

function beginning({ text }: Question): string {
  return text.trim().slice(0, BEGINNING)
}

function questionMapping(question: Question) {
  const { cell, answerCells, remarksCell } = question
  return {
    cell,
    ...(answerCells.length > 0 ? { answers: answerCells.map((answer) => answer.cell) } : {}),
    ...(remarksCell === undefined ? {} : { remarks: remarksCell }),
    text: beginning(question),
  }
}

function tableMapping({ headerRows, firstRow, lastRow, columns }: Block, questions: readonly Question[]): TableMapping {
  const inside = questions.filter(({ row }) => row >= firstRow && row <= lastRow)
  const answers = inside.flatMap(({ answerCells }) => answerCells)
  const options = columns.flatMap(({ column }) => {
    const common = commonOptions(answers.filter(({ cell }) => parseAddress(cell)?.column === column))
    return common ? [[columnLetters(column), common] as const] : []
  })
  return {
    headerRows,
    firstRow,
    lastRow,
    columns: Object.fromEntries(columns.map(({ column, role }) => [columnLetters(column), role])),
    ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}),
  }
}

/** The choices of a column, where they are the same in all of its cells. */
function commonOptions(cells: readonly AnswerCell[]) {
  const [first] = cells
  if (first?.kind !== 'choice' || first.options.length === 0) return undefined
  const { options, legend = {} } = first
  const isCommon = cells.every(
    (cell) =>
      cell.kind === 'choice' && JSON.stringify([cell.options, cell.legend ?? {}]) === JSON.stringify([options, legend]),
  )
  if (!isCommon) return undefined
  return options.map((word) => ({ word, ...(legend[word] === undefined ? {} : { meaning: legend[word] }) }))
}

/**
 * What is worth remembering of a mapping for the customer's next sheet, which may have more rows: the first and last row go
 * where the sheet is read alike without them.
 */
export function lastingMapping(mapping: Mapping, sheets: readonly Grid[]): Mapping {
  const read = (tried: Mapping) => questionsAsRead(tried, sheets)
  const bounded = mapping.sheets.flatMap(({ name, tables = [] }) =>
    tables.flatMap((table, index) => (isBounded(table) ? [{ name, index }] : [])),
  )
  if (bounded.length === 0) return mapping
  const wanted = read(mapping)
  const unbounded = bounded.reduce(withoutBounds, mapping)
  if (read(unbounded) === wanted) return unbounded
  return bounded.reduce((kept, table) => {
    const tried = withoutBounds(kept, table)
    return read(tried) === wanted ? tried : kept
  }, mapping)
}

/** A table without a header begins where it is said to begin. */
function isBounded({ headerRows, firstRow, lastRow }: TableMapping): boolean {
  return lastRow !== undefined || (firstRow !== undefined && headerRows?.length !== 0)
}

/** undefined where the mapping cannot be followed. */
function questionsAsRead(mapping: Mapping, sheets: readonly Grid[]): string | undefined {
  try {
    return JSON.stringify(readChecklist(sheets, { mapping }).sheets.map(({ questions }) => questions))
  } catch (error) {
    if (error instanceof ChecklistError) return undefined
    throw error
  }
}

function withoutBounds(
  mapping: Mapping,
  { name, index: at }: { readonly name: string; readonly index: number },
): Mapping {
  const unbounded = ({ firstRow, lastRow: _, ...table }: TableMapping): TableMapping => ({
    ...table,
    ...(table.headerRows?.length === 0 ? { firstRow } : {}),
  })
  return {
    sheets: mapping.sheets.map((said) =>
      said.name === name && said.tables
        ? { ...said, tables: said.tables.map((table, index) => (index === at ? unbounded(table) : table)) }
        : said,
    ),
  }
}
