import type { Mapping, Question } from '../checklist/index.ts'
import type { OpenedChecklist } from '../review/index.ts'
import type { StoredChecklist } from '../storage/index.ts'
import type { ReadingJson, ReadSheetJson } from './schemas/reading.ts'

/** A reading as the API shows it. */
export const readingJson = (
  { version, form, mapping: kept }: StoredChecklist,
  mapping: Mapping,
  { layout, questions }: Pick<OpenedChecklist, 'layout' | 'questions'>,
): ReadingJson => ({
  version,
  source: form !== null ? 'form' : kept !== null && mapping.sheets.length > 0 ? 'person' : 'found',
  form,
  mapping,
  questions: questions.length,
  skipped: questions.filter(({ skip }) => skip !== undefined).length,
  sheets: layout.sheets.map(
    (sheet): ReadSheetJson => ({
      ...sheet,
      blocks: sheet.blocks.map(({ columns, headerRows, ...rest }) => ({
        ...rest,
        headerRows: [...headerRows],
        columns: [...columns],
      })),
      questions: sheet.questions.map(questionJson),
    }),
  ),
})

/** Enough to tell a question by; the sheet shows the rest. */
const BEGINNING = 40

const questionJson = (question: Question): ReadSheetJson['questions'][number] => {
  const { row, rowEnd, cell, text, answerCells, remarksCell, skip } = question
  return {
    row,
    rowEnd,
    cell,
    text: text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text,
    answers: answerCells.map((answer) => answer.cell),
    remarks: remarksCell ?? null,
    skip: skip ?? null,
  }
}
