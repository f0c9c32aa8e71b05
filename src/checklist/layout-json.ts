/** The layout as `kotae layout --json` prints it. */
import type { AnswerCell, ChecklistLayout, Question, SheetLayout } from './layout.ts'

export interface LayoutJson {
  readonly file: string
  readonly sheets: readonly SheetJson[]
}

export type SheetJson = ReturnType<typeof sheetJson>

export function toLayoutJson(layout: ChecklistLayout, fileName: string): LayoutJson {
  return { file: fileName, sheets: layout.sheets.map(sheetJson) }
}

function sheetJson(sheet: SheetLayout) {
  return {
    name: sheet.name,
    is_checklist: sheet.isChecklist,
    ...(sheet.hidden ? { hidden: true } : {}),
    reason: sheet.reason.ja,
    confidence: rounded(sheet.confidence),
    blocks: sheet.blocks.map((block) => ({
      header_rows: block.headerRows,
      first_row: block.firstRow,
      last_row: block.lastRow,
      columns: block.columns.map((column) => ({
        ...column,
        reason: column.reason.ja,
        confidence: rounded(column.confidence),
      })),
    })),
    questions: sheet.questions.map(questionJson),
  }
}

function questionJson(question: Question) {
  return {
    row: question.row,
    ...(question.rowEnd > question.row ? { row_end: question.rowEnd } : {}),
    cell: question.cell,
    id: question.id === '' ? null : question.id,
    context: question.context,
    question: question.text,
    ...(question.parent === undefined ? {} : { parent_question: question.parent }),
    answer_cells: question.answerCells.map(answerJson),
    remarks_cell: question.remarksCell ?? null,
    prefilled: question.prefilled,
    skip: question.skip ?? null,
  }
}

function answerJson(answer: AnswerCell) {
  return {
    cell: answer.cell,
    kind: answer.kind,
    options: answer.options,
    ...(answer.legend === undefined ? {} : { legend: answer.legend }),
    ...(answer.mark === undefined ? {} : { mark: answer.mark }),
    ...(answer.group === undefined ? {} : { group: answer.group }),
    ...(answer.formControl === undefined
      ? {}
      : { form_control: answer.formControl, linked_cell: answer.linkedCell ?? null }),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
