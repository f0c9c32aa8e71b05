import type { Bilingual } from '../error.ts'
import type { Filled } from './fill.ts'
import { reasonText } from './reasons.ts'
import { causesOf, lockedCells, totalsOf } from './totals.ts'

/** What became of a sheet, as a person reads it on a screen: a line each. */
export const summaryOf = (filled: Filled): readonly Bilingual[] => {
  const { entries, proof, notices } = filled
  const { rows, answered, abstained, skipped } = totalsOf(entries)
  const locked = lockedCells(filled).length
  return [
    {
      ja: `質問 ${rows} 件 = 回答案 ${answered} + 回答なし ${abstained} + 対象外 ${skipped}`,
      en: `${rows} questions = ${answered} drafted + ${abstained} left open + ${skipped} skipped`,
    },
    ...causesOf(entries).map(([cause, count]) => ({
      ja: `  ${reasonText(cause).ja}: ${count} 件`,
      en: `  ${reasonText(cause).en}: ${count}`,
    })),
    {
      ja: `変わったのは回答のセル ${proof.cells} 個だけです（変わった部品: ${proof.changedParts.join('、')}。ほかはすべて元のまま）。`,
      en: `Nothing but ${proof.cells} answer cells changed (parts that differ: ${proof.changedParts.join(', ')}; all others are byte for byte the same).`,
    },
    ...(locked === 0 ? [] : [lockedLine(locked)]),
    ...notices.map(({ text }) => ({ ja: `注意: ${text.ja}`, en: `Note: ${text.en}` })),
  ]
}

const lockedLine = (count: number): Bilingual => ({
  ja: `このうち ${count} 個はシートの保護でロックされています。お客様は保護を外さないと直せません。`,
  en: `${count} of them are locked by the sheet's protection: the customer has to unprotect it to edit them.`,
})
