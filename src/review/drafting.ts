import type { Answerer, Draft, Manner, Query, Style } from '../answer/index.ts'
import { type ChecklistLayout, type Mapping, type Question, readChecklist } from '../checklist/index.ts'
import { openWorkbook, parseAddress, type Workbook } from '../workbook/index.ts'
import { askedText, wordsCell } from './entry.ts'
import { noQuestions } from './error.ts'
import { roomIn } from './room.ts'

/** A customer's file, opened and read. */
export interface OpenedChecklist {
  readonly workbook: Workbook
  readonly layout: ChecklistLayout
  /** In the order of the sheets. */
  readonly questions: readonly Question[]
}

/** @throws ReviewError where the file asks nothing that we can find. */
export const openChecklist = (bytes: Uint8Array, mapping?: Mapping): OpenedChecklist => {
  const opened = readLayout(openWorkbook(bytes), mapping)
  if (opened.questions.length === 0) throw noQuestions()
  return opened
}

/** The same, where to find no question is a finding. */
export const readLayout = (workbook: Workbook, mapping?: Mapping): OpenedChecklist => {
  const layout = readChecklist(
    workbook.sheets.map(({ name }) => workbook.grid(name)),
    { mapping },
  )
  return { workbook, layout, questions: questionsOf(layout) }
}

const questionsOf = (layout: ChecklistLayout): readonly Question[] =>
  layout.sheets.filter(({ isChecklist }) => isChecklist).flatMap(({ questions }) => questions)

/** What drafts one question of this file after the other, each as long as its cell has room for. */
export const drafter =
  (workbook: Workbook, answerer: Pick<Answerer, 'answer'>, style?: Style): ((question: Question) => Draft) =>
  (question) =>
    answerer.answer(queryOf(question), {
      ...(style === undefined ? {} : { style }),
      ...longestFor(question, workbook),
    })

/** What a cell of the file holds now. */
export const textsOf =
  (workbook: Workbook) =>
  (sheet: string, address: string): string => {
    const place = parseAddress(address)
    return (place && workbook.grid(sheet).cell(place.row, place.column)?.text) ?? ''
  }

/** How many full-width characters of an answer its cell shows, where the file says how large that is. */
export const roomFor = (question: Question, workbook: Workbook): number | undefined => {
  const address = wordsCell(question)
  const place = address === undefined ? undefined : parseAddress(address)
  return place && roomIn(workbook.grid(question.sheet), place.row, place.column)
}

const longestFor = (question: Question, workbook: Workbook): Pick<Manner, 'longest'> => {
  const longest = roomFor(question, workbook)
  return longest === undefined ? {} : { longest }
}

/** The categories are the context. A sheet that offers words to choose from wants a yes or a no, however it asks. */
export const queryOf = (question: Question): Query => ({
  question: askedText(question),
  context: question.context,
  closed: question.answerCells[0]?.kind !== 'text',
})
