import { type Bilingual, KotaeError } from '../error.ts'

export type ChecklistErrorCode = 'no-such-option'

const TEXTS: Record<ChecklistErrorCode, (details: { readonly option: string }) => Bilingual> = {
  'no-such-option': ({ option }) => ({
    ja: `セルの選択肢に「${option}」がないか、同じ選択肢が二つあります。セルを開き、どの□に印を付けるかを選んでください。`,
    en: `The cell offers no single option "${option}". Open the cell and choose which box to tick.`,
  }),
}

export class ChecklistError extends KotaeError<ChecklistErrorCode> {
  constructor(code: ChecklistErrorCode, details: { readonly option: string }) {
    super(code, TEXTS[code](details))
  }
}
