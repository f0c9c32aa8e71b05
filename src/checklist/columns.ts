/** Decides what each lane of a table is for: by its header, by what stands in it, and by what stands around it. */
import type { Grid } from '../workbook/grid.ts'
import { isChoiceWord } from './choices.ts'
import { type HeaderReading, type Owner, ownerOf, readHeader } from './header-text.ts'
import type { Lane } from './lanes.ts'
import type { ColumnRole } from './layout.ts'
import { type Shape, measure } from './shape.ts'
import type { HeaderRole } from './words.ts'

export interface LaneReading {
  readonly lane: Lane
  readonly shape: Shape
  readonly header: HeaderReading
  readonly owner: Owner
}

export interface Column {
  readonly lane: Lane
  readonly shape: Shape
  readonly role: ColumnRole
  /** In Japanese, for a person to check. */
  readonly reason: string
  /** 0..1 */
  readonly confidence: number
}

const CLEAR = 0.55
const FROM_GROUP = 0.8

export function readLane(grid: Grid, lane: Lane, rows: readonly number[]): LaneReading {
  const leaf = readHeader(lane.path.at(-1) ?? '')
  const group = lane.path.slice(0, -1).map(readHeader).toReversed()
  const fallback = group.find((reading) => reading.strength >= CLEAR)
  const header = leaf.strength >= CLEAR || !fallback ? leaf : weaken(fallback)
  return { lane, shape: measure(grid, lane, rows), header, owner: ownerOf(lane.path) }
}

function weaken(reading: HeaderReading): HeaderReading {
  const strengths = new Map([...reading.strengths].map(([role, strength]) => [role, strength * FROM_GROUP]))
  return { ...reading, strengths, strength: reading.strength * FROM_GROUP }
}

export function says(reading: LaneReading, ...roles: readonly HeaderRole[]): number {
  return Math.max(0, ...roles.map((role) => reading.header.strengths.get(role) ?? 0))
}

/** The lanes of one table with their roles; undefined where no lane holds questions. */
export function readColumns(lanes: readonly LaneReading[]): readonly Column[] | undefined {
  const question = findQuestion(lanes)
  if (!question) return undefined
  const answers = findAnswers(lanes, question)
  return lanes.map((reading, index) => {
    const column = (role: ColumnRole, reason: string, confidence: number): Column => ({
      lane: reading.lane,
      shape: reading.shape,
      role,
      reason,
      confidence: Math.min(1, Math.max(0, confidence)),
    })
    if (reading === question) return column('question', questionReason(reading), 0.5 + 0.25 * says(reading, 'question', 'item') + 0.25 * reading.shape.asks)
    const answer = answers.get(reading)
    if (answer) return column(answer.role, answer.reason, answer.confidence)
    return readRest(reading, index < lanes.indexOf(question), question, column)
  })
}

function questionScore(reading: LaneReading): number {
  const { shape } = reading
  if (shape.filled === 0 || reading.lane.hidden) return 0
  const asked = Math.max(1.2 * says(reading, 'question'), 0.7 * says(reading, 'item'))
  const rival = Math.max(0, says(reading, ...NO_QUESTION) - says(reading, 'question'))
  const length = Math.min(shape.averageLength, 40) / 40
  return asked + 1.5 * shape.asks + length + 0.3 * shape.distinct - 1.2 * rival - 1.5 * shape.dropdown - shape.boxes - shape.ids - shape.choiceWords
}

const NO_QUESTION: readonly HeaderRole[] = ['answer', 'judgement', 'explanation', 'remarks', 'evidence', 'auxiliary', 'guidance', 'example', 'theirs', 'id']
const LEAST_QUESTION = 1.2

function findQuestion(lanes: readonly LaneReading[]): LaneReading | undefined {
  const [best] = lanes
    .map((reading) => ({ reading, score: questionScore(reading) }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < LEAST_QUESTION) return undefined
  return lanes.find((reading) => isTwinOf(reading, best.reading)) ?? best.reading
}

/** Asks in its own words on every row too: a translation, or a demand and the condition for it. */
function isTwinOf(reading: LaneReading, question: LaneReading): boolean {
  const { shape } = reading
  const everyRow = shape.filled >= 0.8 * question.shape.filled && shape.distinct >= 0.8
  const topic = says(reading, 'question', 'item')
  return everyRow && shape.asks >= 0.5 && topic >= CLEAR && topic >= says(reading, ...NO_QUESTION) && !reading.lane.hidden && reading.owner !== 'theirs'
}

function questionReason(reading: LaneReading): string {
  const title = reading.lane.path.at(-1)
  const named = says(reading, 'question', 'item') >= CLEAR ? `見出し「${title}」が設問を表す` : '見出しからは分からないが'
  const share = Math.round(reading.shape.asks * 100)
  return `${named}。文の${share}%が設問らしい結び`
}

interface AnswerColumn {
  readonly role: ColumnRole
  readonly reason: string
  readonly confidence: number
}

function findAnswers(lanes: readonly LaneReading[], question: LaneReading): ReadonlyMap<LaneReading, AnswerColumn> {
  const ours = lanes.filter((reading) => reading !== question && isFillable(reading))
  const found = new Map<LaneReading, AnswerColumn>()
  const choices = findChoiceColumns(ours)
  for (const reading of choices) {
    found.set(reading, { role: 'choice', reason: `選択肢「${reading.lane.path.at(-1)}」に印を付ける列`, confidence: 0.9 })
  }
  const scored = ours
    .filter((reading) => !found.has(reading))
    .map((reading) => ({ reading, score: answerScore(reading, question) }))
    .filter(({ score }) => score >= LEAST_ANSWER)
    .sort((a, b) => b.score - a.score || a.reading.lane.left - b.reading.lane.left)
  const main = choices.length === 0 ? scored[0] : undefined
  if (main) found.set(main.reading, answerColumn(main.reading, main.score))
  const others = scored.filter(({ reading }) => reading !== main?.reading && isSecondAnswer(reading, main?.reading))
  for (const { reading, score } of others) found.set(reading, answerColumn(reading, score))
  addWritten(ours, found, question)
  return found
}

/** The customer's own columns, formulas, and hidden ones are not for us to fill. */
function isFillable({ lane, shape, owner, header }: LaneReading): boolean {
  if (lane.hidden || owner === 'theirs' || shape.formulas > 0.5) return false
  return header.best !== 'theirs' && header.best !== 'example' && header.best !== 'guidance'
}

/** Two or more neighbours headed by words that one chooses from. */
function findChoiceColumns(lanes: readonly LaneReading[]): readonly LaneReading[] {
  const headed = (test: (title: string) => boolean) =>
    lanes.filter(({ lane, shape }) => test(lane.path.at(-1) ?? '') && shape.averageLength < 6 && shape.dropdown < 0.5)
  const worded = headed(isChoiceWord)
  const graded = headed((title) => /^[0-9０-９]$/.test(title))
  return worded.filter((reading) => hasNeighbour(worded, reading)).concat(graded.length >= LEAST_GRADES ? graded.filter((reading) => hasNeighbour(graded, reading)) : [])
}

const LEAST_GRADES = 3

function hasNeighbour(lanes: readonly LaneReading[], { lane }: LaneReading): boolean {
  return lanes.some((other) => other.lane.right + 1 === lane.left || lane.right + 1 === other.lane.left)
}

const LEAST_ANSWER = 0.75

function answerScore(reading: LaneReading, question: LaneReading): number {
  const { shape, lane } = reading
  const named = Math.max(says(reading, 'answer'), 0.85 * says(reading, 'judgement'))
  const ticks = Math.max(shape.boxes, shape.controls)
  const invites = Math.max(0.6 * shape.dropdown, 0.9 * ticks, 0.35 * shape.open)
  const rival = Math.max(0, says(reading, 'explanation', 'remarks', 'evidence', 'auxiliary', 'context', 'id') - named)
  const occupied = shape.boxes < 0.5 && shape.choiceWords < 0.5 ? shape.filled * Math.min(1, shape.averageLength / 12) : 0
  const side = lane.left > question.lane.left ? 0.2 : -0.3
  return named + invites + 0.3 * shape.unlocked + side - rival - 0.5 * occupied
}

function answerColumn(reading: LaneReading, score: number): AnswerColumn {
  const title = reading.lane.path.at(-1)
  const { shape } = reading
  const reasons = [
    says(reading, 'answer', 'judgement') >= CLEAR ? `見出し「${title}」が回答を表す` : '',
    shape.dropdown > 0 ? 'ドロップダウンがある' : '',
    shape.boxes > 0 ? '□の選択肢がある' : '',
    shape.controls > 0 ? 'チェックボックスがある' : '',
    shape.open > 0.5 ? '空欄が並ぶ' : '',
  ].filter(Boolean)
  return { role: 'answer', reason: reasons.join('、') || '設問の右の空欄', confidence: score / 2 + 0.3 }
}

/** Besides the main answer only what is surely one too: a 判定 or 評価 beside 回答 is mostly the customer's. */
function isSecondAnswer(reading: LaneReading, main: LaneReading | undefined): boolean {
  const named = says(reading, 'answer')
  const rival = says(reading, 'judgement', 'explanation', 'remarks', 'evidence', 'auxiliary')
  const sameHeader = main !== undefined && main.lane.path.join() === reading.lane.path.join()
  return !sameHeader && named >= CLEAR && named >= rival && (reading.shape.open > 0.5 || reading.shape.dropdown > 0.5 || reading.shape.filled < 0.3)
}

const WRITTEN: readonly { readonly role: ColumnRole; readonly header: HeaderRole; readonly reason: string }[] = [
  { role: 'explanation', header: 'explanation', reason: '回答の説明' },
  { role: 'remarks', header: 'remarks', reason: '備考' },
  { role: 'evidence', header: 'evidence', reason: '証跡' },
]

/** Columns for words beside the choice; where there is no answer column, the first of them is it. */
function addWritten(lanes: readonly LaneReading[], found: Map<LaneReading, AnswerColumn>, question: LaneReading): void {
  for (const reading of lanes) {
    if (found.has(reading) || (reading.shape.asks > 0.5 && reading.shape.filled > 0.5)) continue
    const twin = [...found].some(([other, column]) => column.role === 'answer' && isBesideUnderOneHeader(other, reading))
    const [best] = WRITTEN.map((kind) => ({ ...kind, strength: says(reading, kind.header) })).sort((a, b) => b.strength - a.strength)
    const title = reading.lane.path.at(-1)
    if (twin) found.set(reading, { role: 'explanation', reason: `「${title}」の二つ目の欄`, confidence: 0.7 })
    else if (best && best.strength >= CLEAR && best.strength >= says(reading, 'auxiliary', 'context', 'id') && reading.lane.left > question.lane.left) {
      found.set(reading, { role: best.role, reason: `見出し「${title}」が${best.reason}を表す`, confidence: 0.4 + best.strength / 2 })
    }
  }
  if ([...found.values()].some(({ role }) => role === 'answer' || role === 'choice')) return
  for (const role of ['explanation', 'remarks'] as const) {
    const stand = [...found].find(([{ shape }, column]) => column.role === role && shape.filled < MOSTLY_BLANK)
    if (!stand) continue
    found.set(stand[0], { ...stand[1], role: 'answer', reason: `${stand[1].reason}。ほかに回答の列がない` })
    return
  }
}

/** A written column that is full already explains the topics of a reference table. */
const MOSTLY_BLANK = 0.5

function isBesideUnderOneHeader(one: LaneReading, other: LaneReading): boolean {
  return one.lane.path.length > 0 && one.lane.path.join('\n') === other.lane.path.join('\n') && one.lane.right + 1 === other.lane.left
}

function readRest(
  reading: LaneReading,
  isLeft: boolean,
  question: LaneReading,
  column: (role: ColumnRole, reason: string, confidence: number) => Column,
): Column {
  const { shape, lane, header } = reading
  const title = lane.path.at(-1) ?? ''
  if (reading.owner === 'theirs' || header.best === 'theirs' || header.best === 'example') {
    return column('theirs', `見出し「${title}」は依頼元の列`, 0.8)
  }
  if (shape.filled === 0) return column('other', '空の列', 0.6)
  const named = title === '' ? '見出しのない列' : `見出し「${title}」`
  const isIdByShape = shape.ids >= 0.7 && shape.distinct > 0.5
  if (header.best === 'id' && header.strength >= CLEAR && shape.averageLength <= 24) return column('id', `${named}が番号を表す`, 0.9)
  if (isIdByShape && (isLeft || header.best === 'id') && header.best !== 'context') return column('id', `${named}に番号が並ぶ`, 0.7)
  const topic = says(reading, 'context', 'item', 'question')
  if (shape.asks >= 0.5 && topic >= CLEAR && !lane.hidden) return parentOrTwin(reading, question, isLeft, column)
  const isTopic = isLeft ? topic >= CLEAR || (lane.path.length === 0 && shape.averageLength <= 40) : says(reading, 'context') >= 0.9
  const rival = says(reading, 'guidance', 'auxiliary', 'remarks', 'answer', 'judgement', 'evidence')
  if (isTopic && topic >= rival && !lane.hidden && shape.dropdown < 0.5) return column('context', `${named}が分類を表す`, 0.8)
  return column('other', `${named}は回答に使わない`, 0.6)
}

/** A second column of sentences: the other half of the question on every row, or the stem over several. */
function parentOrTwin(
  reading: LaneReading,
  question: LaneReading,
  isLeft: boolean,
  column: (role: ColumnRole, reason: string, confidence: number) => Column,
): Column {
  const title = reading.lane.path.at(-1) ?? ''
  const everyRow = reading.shape.filled >= 0.8 * question.shape.filled && reading.shape.distinct >= 0.8
  if (isTwinOf(reading, question)) return column('twin', `「${title}」も設問の一部（対訳や条件）`, 0.7)
  if (isLeft && !everyRow) return column('parent', `「${title}」は複数の行にまたがる親の設問`, 0.7)
  return isLeft ? column('context', `「${title}」が分類を表す`, 0.6) : column('other', `「${title}」は回答に使わない`, 0.6)
}
