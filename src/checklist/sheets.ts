/** Decides which sheets are checklists to fill, and which are covers, instructions, lists, specimens or old copies. */
import type { Bilingual } from '../error.ts'
import type { Grid } from '../workbook/grid.ts'
import { GIVEN } from './given.ts'
import type { Block, Question, SheetLayout } from './layout.ts'
import { REASONS } from './reasons.ts'
import { asking } from './wording.ts'
import { isWord, SHEET_WORDS, squash, type WordList, wordIn } from './words.ts'

export interface SheetReading {
  readonly grid: Grid
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
  /** Why nothing is to be written although questions were found. */
  readonly doubt?: Bilingual | undefined
  /** What a person says. */
  readonly isChecklist?: boolean | undefined
}

interface Judgement {
  readonly isChecklist: boolean
  readonly reason: Bilingual
  readonly confidence: number
}

/** Share of a sheet's questions that stand on another sheet too, for the one to be the other's copy. */
const COPIED = 0.6
const FEW = 3

export function judgeSheets(readings: readonly SheetReading[]): readonly SheetLayout[] {
  return readings.map((reading) => {
    const judgement = judge(reading, readings)
    return {
      name: reading.grid.name,
      isChecklist: judgement.isChecklist,
      hidden: reading.grid.visibility !== 'visible',
      reason: judgement.reason,
      confidence: judgement.confidence,
      blocks: judgement.isChecklist ? reading.blocks : [],
      questions: judgement.isChecklist ? reading.questions : [],
    }
  })
}

function judge(reading: SheetReading, all: readonly SheetReading[]): Judgement {
  const { grid, questions, doubt, isChecklist } = reading
  if (isChecklist !== undefined) return { isChecklist, ...GIVEN }
  const answerable = questions.filter(({ answerCells, skip }) => answerCells.length > 0 && skip === undefined)
  const none = (reason: Bilingual, confidence: number): Judgement => ({ isChecklist: false, reason, confidence })
  if (grid.visibility !== 'visible') return none(REASONS.hiddenSheet, 0.95)
  if (questions.length === 0) return none(REASONS.nothingAsked, 0.9)
  if (answerable.length === 0) return none(doubt ?? REASONS.nowhereToAnswer, 0.6)
  const original = all.find(
    (other) => other !== reading && other.grid.visibility === 'visible' && repeats(reading, other),
  )
  if (
    namesSheet(SHEET_WORDS.specimen, grid.name) &&
    all.some((other) => other !== reading && other.questions.length > 0)
  ) {
    return none(REASONS.specimen(grid.name), 0.85)
  }
  if (original && namesSheet(SHEET_WORDS.copy, grid.name) && !namesSheet(SHEET_WORDS.copy, original.grid.name)) {
    return none(REASONS.copyOf(original.grid.name), 0.8)
  }
  const isNamedOther = namesSheet(SHEET_WORDS.other, grid.name) && !namesSheet(SHEET_WORDS.checklist, grid.name)
  const asked = questions.filter(({ text }) => asking(text) > 0)
  if (isNamedOther && (answerable.length < FEW || asked.length < questions.length / 2))
    return none(REASONS.otherSheet(grid.name), 0.7)
  return {
    isChecklist: true,
    reason: REASONS.checklist(questions.length),
    confidence: confidenceOf(reading, isNamedOther),
  }
}

/** Short words (旧, 例) count only where they stand by themselves: 「チェックシート(旧)」. */
function namesSheet(list: WordList, name: string): boolean {
  const pieces = name.split(/[\s_\-‐－・.．()（）【】［］[\]]+/)
  return wordIn(list, name) !== undefined || pieces.some((piece) => isWord(list, piece))
}

/** Most of the questions stand on the other sheet too. */
function repeats(reading: SheetReading, other: SheetReading): boolean {
  const texts = new Set(other.questions.map(({ text }) => squash(text)))
  const shared = reading.questions.filter(({ text }) => texts.has(squash(text)))
  return shared.length >= reading.questions.length * COPIED && shared.length > 0
}

/** Of a form, whose columns have no names to go by. */
const WITHOUT_HEADER = 0.4

function confidenceOf({ blocks, questions }: SheetReading, isNamedOther: boolean): number {
  const answered = questions.filter(({ answerCells }) => answerCells.length > 0).length / questions.length
  const columns = blocks.flatMap((block) =>
    block.columns.filter(({ role }) => role === 'question' || role === 'answer' || role === 'choice'),
  )
  const least = columns.length === 0 ? WITHOUT_HEADER : Math.min(1, ...columns.map(({ confidence }) => confidence))
  return Math.min(1, 0.3 + 0.3 * answered + 0.4 * least) * (isNamedOther ? 0.8 : 1)
}
