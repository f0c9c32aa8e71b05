/** Reads one table: its columns, its rows, and a question for each row that asks one. */
import type { Bilingual } from '../error.ts'
import type { Grid } from '../workbook/grid.ts'
import { type AnswerRow, answerRows, listsOptions } from './answer-rows.ts'
import { type AnswerColumnOptions, answersIn, isPrefilled, optionCell, optionsOfColumn } from './answers.ts'
import type { Column } from './columns.ts'
import { type ContextState, contextOf, enterRow, enterSection, NO_CONTEXT } from './context.ts'
import type { GivenTable } from './given.ts'
import { isWithin, slotInLane } from './lane-cells.ts'
import type { Lane } from './lanes.ts'
import type { AnswerCell, Block, ColumnRole, Question } from './layout.ts'
import type { RowKind } from './mapping.ts'
import { USUAL_MARK } from './marks.ts'
import type { OptionSet } from './options.ts'
import { type RowReading, readRows } from './rows.ts'
import { idText, type TableColumns } from './table-columns.ts'
import { addressOfSlot, type Slot } from './view.ts'
import { announcesParts, isFirstPart, isId, isPart, leadingId } from './wording.ts'
import { FORM_WORDS, isWord } from './words.ts'

export interface Table {
  readonly headerRows: readonly number[]
  readonly columns: TableColumns
  readonly rows: readonly number[]
  /** The heading right above the table, where it is the table's own. */
  readonly caption: Slot | undefined
  /** What a person says of it. */
  readonly given?: GivenTable
}

export interface TableReading {
  readonly block: Block
  readonly questions: readonly Question[]
  /** Why nothing is to be written although questions were found. */
  readonly doubt?: Bilingual
}

/** A question with the further rows that its text takes up. */
interface Asked {
  readonly row: number
  readonly rowEnd: number
  readonly slots: readonly Slot[]
  readonly context: ContextState
  readonly remarks?: Slot
  readonly reading: Extract<RowReading, { kind: 'question' }>
}

export function readTable(
  grid: Grid,
  table: Table,
  legend: OptionSet | undefined,
  said: ReadonlyMap<number, RowKind>,
): TableReading | undefined {
  const { columns, given } = table
  const asked = gather(grid, table, within(given, readRows(grid, columns, table.rows, said)))
  if (asked.length === 0 || (!given && (isAboutRespondent(asked) || labelsAnswers(asked)))) return undefined
  const rows = asked.map(({ row }) => row)
  const hasAnswers = columns.answers.length > 0
  const answers = (hasAnswers ? columns.all : [])
    .filter(({ role }) => role === 'choice' || role === 'answer' || role === 'explanation')
    .map((column) => optionsOfColumn(grid, column, rows, legend, given?.options.get(column.lane.left)))
    .map((options) => ({ ...options, listedIn: columns.all.find(listsOptions)?.lane }))
    .sort((a, b) => precedence(a.column) - precedence(b.column))
  const marked = withOneMark(answers)
  const explained = Object.assign({}, ...[...(given?.options.values() ?? [])].map((set) => set.legend))
  const questions = asked
    .map((each) => questionFrom(grid, columns, marked, each))
    .map((question) => ({ ...question, answerCells: withMeanings(question.answerCells, explained) }))
  return {
    block: {
      headerRows: table.headerRows,
      firstRow: rows[0] ?? 0,
      lastRow: Math.max(...questions.map(({ rowEnd }) => rowEnd)),
      columns: columns.all.map(({ lane, role, reason, confidence }) => ({
        column: lane.left,
        role,
        header: lane.path.join(' / '),
        reason,
        confidence,
      })),
    },
    questions: withStems(questions, said),
  }
}

/** Headings above the first question belong to the table, and so does the place for remarks below the last. */
function within(given: GivenTable | undefined, readings: readonly RowReading[]): readonly RowReading[] {
  const { firstRow = 1, lastRow = Number.POSITIVE_INFINITY } = given ?? {}
  return readings.filter(
    ({ kind, row }) => kind === 'section' || kind === 'remarks' || (row >= firstRow && row <= lastRow),
  )
}

/** What a person says that the words mean, for boxes and marks as well. */
function withMeanings(
  cells: readonly AnswerCell[],
  explained: Readonly<Record<string, string>>,
): readonly AnswerCell[] {
  const offered = new Set(cells.filter(({ kind }) => kind === 'checkbox').flatMap(({ options }) => options))
  const legend = Object.fromEntries(Object.entries(explained).filter(([word]) => offered.has(word)))
  if (Object.keys(legend).length === 0) return cells
  return cells.map((cell) => (cell.kind === 'checkbox' ? { ...cell, legend } : cell))
}

/** One column's example or header says the mark for those beside it too. */
function withOneMark(answers: readonly AnswerColumnOptions[]): readonly AnswerColumnOptions[] {
  const told = answers.find(({ column, mark }) => column.role === 'choice' && mark !== USUAL_MARK)?.mark
  return told === undefined
    ? answers
    : answers.map((each) => (each.mark === USUAL_MARK ? { ...each, mark: told } : each))
}

function precedence(column: Column): number {
  if (column.role === 'answer' && column.shape.boxes >= 0.5) return 0
  return ['choice', 'answer', 'explanation'].indexOf(column.role)
}

/** 会社名, 担当者, 電話番号: who answers, not what is asked. */
function isAboutRespondent(asked: readonly Asked[]): boolean {
  return asked.filter(({ reading }) => isWord(FORM_WORDS.respondent, reading.slot.text)).length >= asked.length / 2
}

/** 「回答」 below each question: places side by side with labels, and no column of answers. */
function labelsAnswers(asked: readonly Asked[]): boolean {
  return (
    asked.filter(({ reading }) => isWord(FORM_WORDS.answer, reading.slot.text)).length >= Math.max(2, asked.length / 3)
  )
}

function numberBeside(grid: Grid, columns: TableColumns, { row, slot }: { row: number; slot: Slot }): string {
  const text = idText(grid, columns, row)
  return text !== slot.text && isId(text) ? text : ''
}

function gather(grid: Grid, { columns, caption }: Table, readings: readonly RowReading[]): readonly Asked[] {
  const categories = columns.all.filter(({ role }) => role === 'context')
  const asked: Asked[] = []
  let context = caption ? enterSection(NO_CONTEXT, caption) : NO_CONTEXT
  for (const reading of readings) {
    if (reading.kind === 'section') context = enterSection(context, reading.slot, numberBeside(grid, columns, reading))
    if (reading.kind === 'question') {
      context = enterRow(context, grid, categories, reading.row)
      asked.push({ row: reading.row, rowEnd: reading.row, slots: [reading.slot], context, reading })
    }
    const last = asked.at(-1)
    if (reading.kind === 'remarks' && last) asked[asked.length - 1] = { ...last, remarks: reading.slot }
    if (reading.kind === 'boxes' && last) asked[asked.length - 1] = { ...last, rowEnd: reading.row }
    if (reading.kind === 'continuation' && last)
      asked[asked.length - 1] = { ...last, slots: [...last.slots, reading.slot] }
  }
  return asked
}

function questionFrom(
  grid: Grid,
  columns: TableColumns,
  answers: readonly AnswerColumnOptions[],
  { row, rowEnd: lastRow, slots, context, remarks: remarksBelow, reading }: Asked,
): Question {
  const anchor = reading.slot
  const rowEnd = Math.max(lastRow, ...slots.map(({ range }) => range.bottom))
  const text = [slots.map((slot) => slot.text).join(''), ...twinTexts(grid, columns, row)].join('\n')
  const parts = answerRows(grid, columns, anchor)
  const answerCells = answers.flatMap((known) => {
    if (parts.length === 1) return answersIn(grid, known, { row, rowEnd })
    return parts.flatMap((part) => ownAnswers(grid, known, row, part))
  })
  const remarks = remarksBelow ?? remarksSlot(grid, columns, row)
  const parent = parentText(grid, columns, row, anchor)
  return {
    sheet: grid.name,
    row,
    rowEnd,
    cell: addressOfSlot(anchor),
    id: idOf(grid, columns, row, text),
    context: contextOf(context),
    text,
    ...(parent === undefined ? {} : { parent }),
    answerCells,
    ...(remarks ? { remarksCell: addressOfSlot(remarks) } : {}),
    prefilled: parts.some((part) => isAnswered(grid, answers, part.row)),
    ...(reading.skip === undefined ? {} : { skip: reading.skip }),
  }
}

/** A place that is merged over several of the rows is one. */
function ownAnswers(
  grid: Grid,
  known: AnswerColumnOptions,
  first: number,
  { row, option }: AnswerRow,
): readonly AnswerCell[] {
  if (row > first && slotInLane(grid, row, known.column.lane).range.top < row) return []
  const cells = answersIn(grid, known, { row, rowEnd: row })
  if (option === undefined || known.column.role !== 'answer') return cells
  return cells.map((cell) => optionCell(cell, option, known.mark, first))
}

function twinTexts(grid: Grid, columns: TableColumns, row: number): readonly string[] {
  return columns.all
    .filter(({ role }) => role === 'twin')
    .map(({ lane }) => slotInLane(grid, row, lane).text)
    .filter((text) => text !== '')
}

/** The remarks column; the evidence column where there is none. A dropdown takes no words. */
function remarksSlot(grid: Grid, columns: TableColumns, row: number): Slot | undefined {
  const columnsFor = (wanted: ColumnRole) => columns.all.filter(({ role }) => role === wanted)
  const remarks = columnsFor('remarks').toSorted((a, b) => Number(isOfOutOfScope(a)) - Number(isOfOutOfScope(b)))
  const [first] = remarks
  const evidence = columnsFor('evidence').slice(0, 1)
  const wanted = first && isOfOutOfScope(first) ? [...evidence, first] : [...remarks.slice(0, 1), ...evidence]
  return wanted
    .map(({ lane }) => ({ lane, slot: slotInLane(grid, row, lane) }))
    .filter(({ lane, slot }) => isWithin(slot, lane) && slot.cell?.formula === undefined)
    .find(({ slot }) => grid.choicesAt(slot.range.top, slot.range.left) === undefined)?.slot
}

/** 「対象外理由」 is to stay blank wherever the row concerns us. */
function isOfOutOfScope({ lane }: Column): boolean {
  return /^(?:対象外|非該当|該当(?:なし|しない)|適用(?:外|除外)|除外|N\/?A).{0,6}(?:理由|根拠)/iu.test(
    lane.path.at(-1) ?? '',
  )
}

function parentText(grid: Grid, columns: TableColumns, row: number, anchor: Slot): string | undefined {
  if (!columns.parent) return undefined
  const slot = slotInLane(grid, row, columns.parent.lane)
  return slot.text !== '' &&
    !isId(slot.text) &&
    slot.cell !== anchor.cell &&
    slot.range.left >= columns.parent.lane.left
    ? slot.text
    : undefined
}

const LONGEST_MARK = 4
/** They number categories. */
const ROMAN = /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u

/** The id beside the question; with the part's own mark where there are two, or what the text itself begins with. */
function idOf(grid: Grid, columns: TableColumns, row: number, text: string): string {
  const others = columns.all.filter((column) => column.role === 'id' && !column.lane.hidden && column !== columns.id)
  const lanes = [...(columns.id ? [columns.id] : []), ...others].map(({ lane }) => lane)
  const ids = lanes
    .map((lane) => ({ lane, slot: slotInLane(grid, row, lane) }))
    .filter(({ lane, slot }) => slot.text !== '' && isWithin(slot, lane))
    .sort((one, other) => Number(isBranch(one.lane)) - Number(isBranch(other.lane)))
    .map(({ lane, slot }) => (isBranch(lane) ? `-${slot.text}` : slot.text))
  const [id, part] = ids
  const marks = columns.all
    .filter(({ role }) => role === 'context' || role === 'parent' || role === 'question')
    .map(({ lane }) => slotInLane(grid, row, lane).text)
    .filter((candidate) => candidate.length <= LONGEST_MARK)
  const mark = marks.find((candidate) => candidate !== text && isId(candidate) && !ROMAN.test(candidate))
  if (id === undefined && mark !== undefined) return mark
  if (id === undefined) return leadingId(text) ?? ''
  const goesOn = part?.startsWith('-') || (part !== undefined && isPart(part) && isId(part))
  return goesOn ? id + part : id
}

/** A number within a number. */
function isBranch({ path }: Lane): boolean {
  return /^(?:枝番?号?|枝No\.?|子番号|sub[ -]?(?:no|id|number)?\.?)$/iu.test(path.at(-1)?.trim() ?? '')
}

function isAnswered(grid: Grid, answers: readonly AnswerColumnOptions[], row: number): boolean {
  return answers.some(({ column }) => {
    const slot = slotInLane(grid, row, column.lane)
    return slot.range.left >= column.lane.left && slot.cell?.formula === undefined && isPrefilled(slot)
  })
}

/** 「次の各項について ...」 followed by (a), (b), (c): the stem is said with each part, and asks nothing by itself. */
function withStems(questions: readonly Question[], said: ReadonlyMap<number, RowKind>): readonly Question[] {
  let stem: string | undefined
  return questions.flatMap((question, index) => {
    const next = questions[index + 1]
    const opensParts = next !== undefined && announcesParts(question.text) && isFirstPart(markOf(next))
    if (opensParts) {
      stem = question.text
      return question.prefilled || said.has(question.row) ? [question] : []
    }
    if (stem === undefined || !isPart(markOf(question))) stem = undefined
    return stem === undefined || question.parent !== undefined ? [question] : [{ ...question, parent: stem }]
  })
}

function markOf(question: Question): string {
  return isPart(question.id) ? question.id : question.text
}
