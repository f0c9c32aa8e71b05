/** Decides what each lane of a table is for: by its header, by what stands in it, and by what stands around it. */
import type { Bilingual } from '../error.ts'
import { findAnswers } from './answer-columns.ts'
import { GIVEN } from './given.ts'
import { CLEAR, type LaneReading, says } from './lane-reading.ts'
import type { Lane } from './lanes.ts'
import type { ColumnRole } from './layout.ts'
import { REASONS } from './reasons.ts'
import type { Shape } from './shape.ts'
import type { HeaderRole } from './words.ts'

export interface Column {
  readonly lane: Lane
  readonly shape: Shape
  readonly role: ColumnRole
  /** In Japanese, for a person to check. */
  readonly reason: Bilingual
  /** 0..1 */
  readonly confidence: number
}

type Roles = ReadonlyMap<number, ColumnRole>

const NONE_GIVEN: Roles = new Map()

/**
 * The lanes of one table with their roles; undefined where no lane holds questions.
 * @param given by the lane's first column: the roles that a person says. Where columns for the answer are among them, there are no others.
 */
export function readColumns(lanes: readonly LaneReading[], given = NONE_GIVEN): readonly Column[] | undefined {
  const open = lanes.filter(({ lane }) => !given.has(lane.left))
  const question = lanes.find(({ lane }) => given.get(lane.left) === 'question') ?? findQuestion(open)
  if (!question) return undefined
  const answers = findAnswers(open, question, [...given.values()].some(takesAnswer))
  return lanes.map((reading, index) => {
    const column = (role: ColumnRole, reason: Bilingual, confidence: number): Column => ({
      lane: reading.lane,
      shape: reading.shape,
      role,
      reason,
      confidence: Math.min(1, Math.max(0, confidence)),
    })
    const said = given.get(reading.lane.left)
    if (said) return column(said, GIVEN.reason, GIVEN.confidence)
    if (reading === question)
      return column(
        'question',
        questionReason(reading),
        0.5 + 0.25 * says(reading, 'question', 'item') + 0.25 * reading.shape.asks,
      )
    const answer = answers.get(reading)
    if (answer) return column(answer.role, answer.reason, answer.confidence)
    return readRest(reading, index < lanes.indexOf(question), question, column)
  })
}

const takesAnswer = (role: ColumnRole) => role === 'answer' || role === 'choice'

/** How much each sign counts for or against a column of questions. */
const FOR = { header: 1.2, topicHeader: 0.7, asking: 1.5, distinct: 0.3 }
const AGAINST = { otherHeader: 1.2, dropdown: 1.5 }
/** Texts of this length and beyond are long. */
const LONG = 40

function questionScore(reading: LaneReading): number {
  const { shape } = reading
  if (shape.filled === 0 || reading.lane.hidden) return 0
  const named = Math.max(FOR.header * says(reading, 'question'), FOR.topicHeader * says(reading, 'item'))
  const length = Math.min(shape.averageLength, LONG) / LONG
  const otherwise = Math.max(0, says(reading, ...NO_QUESTION) - says(reading, 'question', 'item'))
  const value = AGAINST.dropdown * shape.dropdown + shape.boxes + shape.ids + shape.choiceWords
  const text = FOR.asking * shape.asks + length + FOR.distinct * shape.distinct
  return named + text - AGAINST.otherHeader * otherwise - value
}

const NO_QUESTION: readonly HeaderRole[] = [
  'answer',
  'judgement',
  'explanation',
  'remarks',
  'evidence',
  'auxiliary',
  'guidance',
  'example',
  'theirs',
  'id',
]
const LEAST_QUESTION = 0.9

function findQuestion(lanes: readonly LaneReading[]): LaneReading | undefined {
  const [best] = lanes.map((reading) => ({ reading, score: questionScore(reading) })).sort((a, b) => b.score - a.score)
  if (!best || best.score < LEAST_QUESTION) return wordsBesideAnswer(lanes)
  const parts = lanes.find((reading) => holdsPartsOf(reading, best.reading))
  const question = parts ?? best.reading
  return lanes.find((reading) => isTwinOf(reading, question)) ?? question
}

const SEVERAL_CHARACTERS = 6
const TOLD_OR_ASKED: ReadonlySet<HeaderRole> = new Set(['guidance', 'explanation', 'judgement'])

/** Under a header that no list knows, and worded like no question: the longest texts beside a column that surely takes answers. */
function wordsBesideAnswer(lanes: readonly LaneReading[]): LaneReading | undefined {
  const candidates = lanes
    .filter((reading) => {
      const { shape, lane, owner } = reading
      const isWords = Math.max(shape.ids, shape.choiceWords, shape.boxes, shape.dropdown, shape.formulas) < 0.5
      const isLong = shape.averageLength >= SEVERAL_CHARACTERS || isTopicOfEachRow(reading)
      return isWords && isLong && shape.filled >= 0.5 && shape.distinct >= MOST && !lane.hidden && owner !== 'theirs'
    })
    .sort((a, b) => b.shape.averageLength - a.shape.averageLength)
  const ofNoOther = candidates.find((reading) => says(reading, ...NO_QUESTION) < CLEAR)
  // 確認ポイント is for reading, 対策の内容 and 点検 for writing, unless there is nothing else and the publisher filled it.
  const toRead = candidates.find(
    ({ header, shape }) => header.best !== undefined && TOLD_OR_ASKED.has(header.best) && shape.filled >= MOST,
  )
  return lanes.some(surelyTakesAnswers) ? (ofNoOther ?? toRead) : undefined
}

/** 「観点」: short words, another one on each row. */
function isTopicOfEachRow(reading: LaneReading): boolean {
  return says(reading, 'context', 'item') >= CLEAR && reading.shape.distinct === 1 && reading.shape.filled === 1
}

function surelyTakesAnswers(reading: LaneReading): boolean {
  const { open, dropdown, boxes, controls } = reading.shape
  const offers = Math.max(dropdown, boxes, controls) >= 0.5
  return (
    (says(reading, 'answer') >= CLEAR && (offers || open >= 0.5)) || (says(reading, 'judgement') >= CLEAR && offers)
  )
}

/** Share of its rows on which a column of parts must stand without a new stem. */
const OFTEN = 0.2

/** Right of a stem, and going on where the stem does: each part is a question. */
function holdsPartsOf(reading: LaneReading, stem: LaneReading): boolean {
  const { shape, lane } = reading
  if (lane.left < stem.lane.left || shape.asks < 0.5 || lane.hidden || says(reading, ...NO_QUESTION) >= CLEAR)
    return false
  const alone = [...shape.filledRows].filter((row) => !stem.shape.filledRows.has(row)).length
  return alone >= Math.max(2, OFTEN * shape.filledRows.size)
}

/** Has a text of its own on nearly every row that asks. */
function goesAlong({ shape }: LaneReading, question: LaneReading): boolean {
  const common = [...shape.filledRows].filter((row) => question.shape.filledRows.has(row)).length
  return common >= MOST * question.shape.filledRows.size && shape.distinct >= MOST
}

const MOST = 0.8

/** Asks in its own words on every row too: a translation, or a demand and the condition for it. */
function isTwinOf(reading: LaneReading, question: LaneReading): boolean {
  const { shape } = reading
  const everyRow = goesAlong(reading, question)
  const topic = says(reading, 'question', 'item')
  return (
    everyRow &&
    (shape.asks >= 0.5 || isOtherTongue(shape, question.shape)) &&
    topic >= CLEAR &&
    topic >= says(reading, ...NO_QUESTION) &&
    !reading.lane.hidden &&
    reading.owner !== 'theirs'
  )
}

/** Sentences in Latin letters beside Japanese ones, or the other way round. */
function isOtherTongue(one: Shape, other: Shape): boolean {
  return (
    Math.abs(one.latin - other.latin) >= MOST &&
    one.averageLength >= SENTENCE &&
    other.averageLength >= SEVERAL_CHARACTERS
  )
}

const SENTENCE = 12

function questionReason(reading: LaneReading): Bilingual {
  const isNamed = says(reading, 'question', 'item') >= CLEAR
  return REASONS.question(isNamed ? reading.lane.path.at(-1) : undefined, Math.round(reading.shape.asks * 100))
}

function readRest(
  reading: LaneReading,
  isLeft: boolean,
  question: LaneReading,
  column: (role: ColumnRole, reason: Bilingual, confidence: number) => Column,
): Column {
  const { shape, lane, header } = reading
  const title = lane.path.at(-1) ?? ''
  if (reading.owner === 'theirs' || header.best === 'theirs' || header.best === 'example') {
    return column('theirs', REASONS.theirs(title), 0.8)
  }
  if (shape.filled === 0) return column('other', REASONS.empty, 0.6)
  const isIdByShape = shape.ids >= 0.7 && shape.distinct > 0.5
  if (header.best === 'id' && header.strength >= CLEAR && shape.averageLength <= 24)
    return column('id', REASONS.numbers(title), 0.4 + header.strength / 2)
  const isNumbered = header.best !== 'context' || (shape.distinct === 1 && shape.filled >= MOST && shape.ids === 1)
  if (isIdByShape && (isLeft || header.best === 'id') && isNumbered) return column('id', REASONS.numbered(title), 0.7)
  const topic = says(reading, 'context', 'item', 'question')
  const isUnknown = isLeft && header.strength < CLEAR
  if (shape.asks >= 0.5 && (topic >= CLEAR || isUnknown) && !lane.hidden)
    return parentOrTwin(reading, question, isLeft, column)
  const isSubject = isLeft && SUBJECT.test(title) && Math.max(shape.ids, shape.choiceWords) < 0.3
  if (isSubject && !lane.hidden) return column('context', REASONS.subject(title), 0.7)
  const isTopic = isLeft ? topic >= CLEAR || isUnnamedTopic(reading) : says(reading, 'context') >= 0.9
  const rival = says(reading, 'guidance', 'auxiliary', 'remarks', 'answer', 'judgement', 'evidence')
  if (isTopic && topic >= rival && !lane.hidden && shape.dropdown < 0.5)
    return column('context', REASONS.category(title), 0.8)
  return column('other', REASONS.unused(title), 0.6)
}

/** What the sentence beside it speaks of. */
const SUBJECT = /^対象(?:物|資産|情報|業務|設備|機器)?$/u

const LABEL_LENGTH = 40
const SHORT_LABEL = 8

/** Labels that come again, or stand once over several rows, under no header or one that no list knows. */
function isUnnamedTopic({ lane, header, shape }: LaneReading): boolean {
  if (shape.averageLength > LABEL_LENGTH) return false
  if (lane.path.length === 0) return true
  const isLabel = shape.ids < 0.3 && shape.choiceWords < 0.3 && shape.asks < 0.5
  const isShort = shape.averageLength >= 2 && shape.averageLength <= SHORT_LABEL
  return header.strength < CLEAR && isLabel && (isShort || shape.distinct < 0.9 || shape.filled < 0.8)
}

/** A second column of sentences: the other half of the question on every row, or the stem over several. */
function parentOrTwin(
  reading: LaneReading,
  question: LaneReading,
  isLeft: boolean,
  column: (role: ColumnRole, reason: Bilingual, confidence: number) => Column,
): Column {
  const title = reading.lane.path.at(-1) ?? ''
  const everyRow = goesAlong(reading, question)
  if (isTwinOf(reading, question)) return column('twin', REASONS.twin(title), 0.7)
  if (isLeft && !everyRow) return column('parent', REASONS.parent(title), 0.7)
  return isLeft
    ? column('context', REASONS.categoryTexts(title), 0.6)
    : column('other', REASONS.unusedTexts(title), 0.6)
}
