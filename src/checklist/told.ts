/** For tests: a layout in a few lines that can be read at a glance. */
import type { Grid } from '../workbook/grid.ts'
import type { AnswerCell, Question } from './layout.ts'
import { readMapping } from './mapping.ts'
import { readChecklist } from './read.ts'

/** One line per question: 「B3 #1 (分類 > 区分) -> C3[○/×] +D3」. */
export function told(...sheets: readonly Grid[]): readonly string[] {
  return toldWith(undefined, ...sheets)
}

/** The same, with what a person says of the layout, as it stands in the file. */
export function toldWith(file: unknown, ...sheets: readonly Grid[]): readonly string[] {
  const layout = readChecklist(sheets, { mapping: file === undefined ? undefined : readMapping(file) })
  return layout.sheets.flatMap((sheet) =>
    sheet.questions.map((question) => (sheets.length > 1 ? `${sheet.name}!` : '') + line(question)),
  )
}

function line(question: Question): string {
  const id = question.id === '' ? '' : ` #${question.id}`
  const context = question.context.length === 0 ? '' : ` (${question.context.join(' > ')})`
  const parent = question.parent === undefined ? '' : ` 親「${question.parent}」`
  const remarks = question.remarksCell === undefined ? '' : ` +${question.remarksCell}`
  const flags = [question.prefilled ? ' 記入済' : '', question.skip === undefined ? '' : ` ${question.skip}`].join('')
  return `${question.cell}${id}${context}${parent} -> ${question.answerCells.map(answer).join(', ') || 'なし'}${remarks}${flags}`
}

function answer({ cell, kind, options, mark }: AnswerCell): string {
  const box = kind === 'checkbox' ? '□' : ''
  return `${cell}${kind === 'text' ? '' : `[${box}${options.join('/')}${mark ?? ''}]`}`
}
