/** Decides which lanes of a table take the answer, and what beside it: an explanation, remarks, evidence. */
import type { Bilingual } from '../error.ts'
import { isChoiceWord } from './choices.ts'
import { isOnCondition } from './header-text.ts'
import { CLEAR, type LaneReading, says } from './lane-reading.ts'
import type { ColumnRole } from './layout.ts'
import { joined, REASONS } from './reasons.ts'
import { type HeaderRole, squash } from './words.ts'

export interface AnswerColumn {
  readonly role: ColumnRole
  readonly reason: Bilingual
  readonly confidence: number
}

/** @param hasAnswer a person says which column takes the answer: found are only those beside it */
export function findAnswers(
  lanes: readonly LaneReading[],
  question: LaneReading,
  hasAnswer = false,
): ReadonlyMap<LaneReading, AnswerColumn> {
  const hasUnlocked = lanes.some(({ shape }) => shape.unlocked >= MOSTLY_BLANK)
  const ours = lanes.filter(
    (reading) => reading !== question && isFillable(reading) && !(hasUnlocked && reading.shape.unlocked === 0),
  )
  const found = new Map<LaneReading, AnswerColumn>()
  if (hasAnswer) {
    addWritten(ours, found, question)
    return found
  }
  const choices = findChoiceColumns(ours)
  for (const reading of choices) {
    found.set(reading, {
      role: 'choice',
      reason: REASONS.choice(titleOf(reading)),
      confidence: 0.9,
    })
  }
  const scored = ours
    .filter((reading) => !found.has(reading))
    .map((reading) => ({ reading, score: answerScore(reading, question) }))
    .filter(({ score }) => score >= LEAST_ANSWER)
    .sort((a, b) => b.score - a.score || a.reading.lane.left - b.reading.lane.left)
  const main = choices.length === 0 ? (scored[0] ?? blankBeside(ours, question)) : undefined
  if (main) found.set(main.reading, answerColumn(main.reading, main.score))
  const others = scored.filter(({ reading }) => reading !== main?.reading && isSecondAnswer(reading, main?.reading))
  for (const { reading, score } of others) found.set(reading, answerColumn(reading, score))
  for (const reading of peersOf(main?.reading, ours)) found.set(reading, answerColumn(reading, main?.score ?? 0))
  for (const reading of ours.filter((lane) => isFurtherBox(lane, main?.reading))) {
    found.set(reading, { role: 'choice', reason: REASONS.boxes(titleOf(reading)), confidence: 0.8 })
  }
  addWritten(ours, found, question)
  leaveRead(found)
  addStandIn(found, question)
  return found
}

const titleOf = ({ lane }: LaneReading): string => lane.path.at(-1) ?? ''

/** 「本番環境 | 検証環境」: one question for two places, under names that say nothing of answers. */
function peersOf(main: LaneReading | undefined, lanes: readonly LaneReading[]): readonly LaneReading[] {
  if (!main) return []
  const next = lanes.find(({ lane }) => lane.left === main.lane.right + 1)
  return next && isPeer(next, main) ? [next, ...peersOf(next, lanes)] : []
}

function isPeer(one: LaneReading, other: LaneReading): boolean {
  const names = [one, other].map(({ lane }) => squash(lane.path.at(-1) ?? ''))
  if ([one, other].some(({ header }) => header.strength >= CLEAR) || names.includes('')) return false
  if (other.shape.dropdown >= MOSTLY_BLANK)
    return one.shape.dropdown >= MOSTLY_BLANK && one.shape.offers === other.shape.offers
  const endAlike =
    names[0] !== names[1] && names[0]?.at(-1) === names[1]?.at(-1) && names[0]?.length === names[1]?.length
  return endAlike && one.shape.open >= MOSTLY_BLANK && one.shape.filled === 0 && other.shape.filled === 0
}

/** 「確認欄 □ | 該当なし □」: a box for another answer, beside that for a yes. */
function isFurtherBox({ lane, shape }: LaneReading, main: LaneReading | undefined): boolean {
  const isBeside = main !== undefined && main.shape.boxes >= 0.5 && main.lane.right + 1 === lane.left
  return isBeside && shape.boxes >= 0.5 && shape.averageLength < 2 && isChoiceWord(lane.path.at(-1) ?? '')
}

/** What the publisher wrote between the question and a blank answer is for us to read. */
function leaveRead(found: Map<LaneReading, AnswerColumn>): void {
  const main = [...found].find(([, { role }]) => role === 'answer' || role === 'choice')?.[0]
  if (!main || main.shape.filled > 0) return
  for (const reading of [...found.keys()]) {
    if (reading.lane.left < main.lane.left && reading.shape.filled > 0) found.delete(reading)
  }
}

/** Under a header that no list knows: the blank next to the question, before any column for remarks. */
function blankBeside(
  lanes: readonly LaneReading[],
  question: LaneReading,
): { readonly reading: LaneReading; readonly score: number } | undefined {
  const right = lanes.filter(({ lane }) => lane.left > question.lane.left)
  const [first] = right.filter(({ shape, header }) => shape.filled < MOSTLY_BLANK && header.best !== 'auxiliary')
  const isUnknown =
    first !== undefined && first.lane.path.length > 0 && (first.header.strength < CLEAR || isBlankLevel(first))
  return isUnknown && (first.shape.open >= MOSTLY_BLANK || first === right[0])
    ? { reading: first, score: 0.5 }
    : undefined
}

/** A level is mostly demanded; where none stands, it is asked. */
function isBlankLevel({ lane, shape }: LaneReading): boolean {
  return shape.filled === 0 && LEVEL.test(squash(lane.path.at(-1) ?? ''))
}

const LEVEL = /^(?:レベル|level|maturitylevel|成熟度レベル|ランク)$/u

/** The customer's own columns, formulas, and hidden ones are not for us to fill. */
function isFillable({ lane, shape, owner, header }: LaneReading): boolean {
  if (lane.hidden || owner === 'theirs' || shape.formulas > 0.5) return false
  return (
    header.best !== 'theirs' && header.best !== 'example' && (header.best !== 'guidance' || shape.open >= MOSTLY_BLANK)
  )
}

/** Two or more neighbours headed by words that one chooses from. */
function findChoiceColumns(lanes: readonly LaneReading[]): readonly LaneReading[] {
  const headed = (test: (title: string) => boolean) =>
    lanes.filter(
      ({ lane, shape }) =>
        test(lane.path.at(-1) ?? '') && shape.averageLength < 6 && shape.dropdown - shape.markDropdown < 0.5,
    )
  const worded = headed(isChoiceWord)
  const offered = lanes.filter(({ lane, shape }) => lane.path.length > 0 && shape.markDropdown >= 0.5)
  const graded = headed((title) => /^[0-9０-９]$/.test(title))
  return worded
    .filter((reading) =>
      hasNeighbour(
        worded.filter((other) => !isSameWord(other, reading)),
        reading,
      ),
    )
    .concat(offered.filter((reading) => !worded.includes(reading) && hasNeighbour(offered, reading)))
    .concat(graded.length >= LEAST_GRADES ? graded.filter((reading) => hasNeighbour(graded, reading)) : [])
}

const LEAST_GRADES = 3

/** One 「No」 over two columns of numbers is no choice. */
function isSameWord(one: LaneReading, other: LaneReading): boolean {
  return one.lane.path.join() === other.lane.path.join()
}

function hasNeighbour(lanes: readonly LaneReading[], { lane }: LaneReading): boolean {
  return lanes.some((other) => other.lane.right + 1 === lane.left || lane.right + 1 === other.lane.left)
}

const LEAST_ANSWER = 0.75
/** How much each sign counts for a column of answers. A judgement's header counts less: it may be the customer's. */
const FOR = { judgement: 0.85, dropdown: 0.6, ticks: 0.9, blank: 0.35, unlocked: 0.3, rightOfQuestion: 0.2 }
const AGAINST = { leftOfQuestion: 0.3, prose: 0.5 }
/** Texts of this length and beyond are prose, not a chosen word. */
const PROSE = 12

function answerScore(reading: LaneReading, question: LaneReading): number {
  const { shape, lane } = reading
  const named = Math.max(says(reading, 'answer'), FOR.judgement * says(reading, 'judgement'))
  const ticks = Math.max(shape.boxes, shape.controls)
  const invites = Math.max(FOR.dropdown * shape.dropdown, FOR.ticks * ticks, FOR.blank * shape.open)
  const rival = Math.max(0, says(reading, 'explanation', 'remarks', 'evidence', 'auxiliary', 'context', 'id') - named)
  const isChosen = shape.boxes >= 0.5 || shape.choiceWords >= 0.5
  const prose = isChosen ? 0 : shape.filled * Math.min(1, shape.averageLength / PROSE)
  const side = lane.left > question.lane.left ? FOR.rightOfQuestion : -AGAINST.leftOfQuestion
  return named + invites + FOR.unlocked * shape.unlocked + side - rival - AGAINST.prose * prose
}

function answerColumn(reading: LaneReading, score: number): AnswerColumn {
  const { shape } = reading
  const reasons = [
    says(reading, 'answer', 'judgement') >= CLEAR ? [REASONS.answerHeader(titleOf(reading))] : [],
    shape.dropdown > 0 ? [REASONS.dropdown] : [],
    shape.boxes > 0 ? [REASONS.boxesToTick] : [],
    shape.controls > 0 ? [REASONS.checkBoxes] : [],
    shape.open > 0.5 ? [REASONS.blanks] : [],
  ].flat()
  const reason = reasons.length === 0 ? REASONS.rightOfQuestion : joined(reasons)
  return { role: 'answer', reason, confidence: score / 2 + 0.3 }
}

/** Besides the main answer only what is surely one too: a 判定 or 評価 beside 回答 is mostly the customer's. */
function isSecondAnswer(reading: LaneReading, main: LaneReading | undefined): boolean {
  const named = says(reading, 'answer')
  const rival = says(reading, 'judgement', 'explanation', 'remarks', 'evidence', 'auxiliary')
  const sameHeader = main !== undefined && main.lane.path.join() === reading.lane.path.join()
  return (
    !sameHeader &&
    named >= CLEAR &&
    named >= rival &&
    (reading.shape.open > 0.5 || reading.shape.dropdown > 0.5 || reading.shape.filled < 0.3)
  )
}

const WRITTEN = ['explanation', 'remarks', 'evidence'] as const satisfies readonly (ColumnRole & HeaderRole)[]

/** Columns for words beside the choice. */
function addWritten(lanes: readonly LaneReading[], found: Map<LaneReading, AnswerColumn>, question: LaneReading): void {
  const answersBefore = [...found.keys()].some(({ lane }) => lane.left < question.lane.left)
  for (const reading of lanes) {
    if (found.has(reading) || (reading.shape.asks > 0.5 && reading.shape.filled > 0.5)) continue
    const twin =
      reading.shape.filled < MOSTLY_BLANK &&
      [...found].some(([other, column]) => column.role === 'answer' && isBesideUnderOneHeader(other, reading))
    const [best] = WRITTEN.map((role) => ({ role, strength: says(reading, role) })).sort(
      (a, b) => b.strength - a.strength,
    )
    const title = titleOf(reading)
    if (!twin && isContentOf(reading, found)) {
      found.set(reading, { role: 'explanation', reason: REASONS.besideAnswer(title), confidence: 0.6 })
      continue
    }
    if (twin) found.set(reading, { role: 'explanation', reason: REASONS.secondPlace(title), confidence: 0.7 })
    else if (
      best &&
      best.strength >= CLEAR &&
      best.strength >= says(reading, 'auxiliary', 'context', 'id', 'guidance') &&
      (reading.lane.left > question.lane.left || (answersBefore && reading.shape.filled === 0))
    ) {
      found.set(reading, {
        role: best.role,
        reason: REASONS[best.role](title),
        confidence: 0.4 + best.strength / 2,
      })
    }
  }
}

/** 「有無 | 内容」: over blanks right beside the answer a word that elsewhere heads the questions. */
const CONTENT = /^(?:具体的?な?)?(?:内容|詳細|対策|取組み?|取り組み|概要|details?|description)$/u

function isContentOf({ lane, shape }: LaneReading, found: ReadonlyMap<LaneReading, AnswerColumn>): boolean {
  const isBeside = [...found].some(
    ([other, { role }]) => TAKES_MARK.includes(role) && other.lane.right + 1 === lane.left,
  )
  return isBeside && shape.filled === 0 && CONTENT.test(squash(lane.path.at(-1) ?? '').replace(/[（(].*$/u, ''))
}

const TAKES_MARK: readonly ColumnRole[] = ['answer', 'choice']
const ASKS_SOMETIMES = 0.3

/** Where there is no answer column, the first of those for words is it. */
function addStandIn(found: Map<LaneReading, AnswerColumn>, question: LaneReading): void {
  if ([...found.values()].some(({ role }) => role === 'answer' || role === 'choice')) return
  // Remarks alone do not make a list of prices or names a checklist.
  const asks = question.shape.asks >= ASKS_SOMETIMES || says(question, 'question') >= CLEAR
  for (const role of asks ? (['explanation', 'remarks'] as const) : (['explanation'] as const)) {
    const stand = [...found].find(
      ([{ shape, lane }, column]) =>
        column.role === role && shape.filled < MOSTLY_BLANK && !isOnCondition(lane.path.at(-1) ?? ''),
    )
    if (!stand) continue
    found.set(stand[0], { ...stand[1], role: 'answer', reason: REASONS.standIn(stand[1].reason) })
    return
  }
}

/** A written column that is full already explains the topics of a reference table. */
const MOSTLY_BLANK = 0.5

function isBesideUnderOneHeader(one: LaneReading, other: LaneReading): boolean {
  return (
    one.lane.path.length > 0 &&
    one.lane.path.join('\n') === other.lane.path.join('\n') &&
    one.lane.right + 1 === other.lane.left
  )
}
