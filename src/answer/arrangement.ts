import phrasing from '../../templates/phrasing.json' with { type: 'json' }
import { normalise } from '../japanese/normalise.ts'
import type { Passage } from '../whitepaper/section.ts'
import type { ScoredStatement } from './statements.ts'

/** What may be said: the sentence that leads, what else is worth saying, and the section that they stand in. */
export interface Sayable {
  readonly leading: ScoredStatement
  readonly best: readonly ScoredStatement[]
  readonly section: readonly ScoredStatement[]
  readonly passages: readonly Passage[]
}

/** One sentence in its place in the answer. */
export interface Piece {
  readonly said: ScoredStatement
  /** Stands right behind the sentence that it stands behind in the document. */
  readonly follows: boolean
  /** An entry of a list that a sentence of the answer announces. */
  readonly listed: boolean
  /** The list goes on in the document. */
  readonly cutOff: boolean
}

/** Sentences that only make sense together, in the document's order. */
interface Unit {
  readonly head: ScoredStatement
  readonly lines: readonly ScoredStatement[]
  readonly list: readonly ScoredStatement[]
  readonly tail: readonly ScoredStatement[]
  /** More of the list stands in the document. */
  readonly goesOn: boolean
}

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.map((p) => `(?:${p})`).join('|'), 'u')
const POINTS_BACK = anyOf(phrasing.前の文を指す言葉)
const NARROWS = anyOf(phrasing.前の文を受けて限る言葉)
const POINTS_ON = anyOf(phrasing.後の箇条書きを指す言葉)
const SCOPE = anyOf(phrasing.範囲と例外)
const INSTEAD = anyOf(phrasing.代わりの手段)

export const LONGEST_ANSWER = 300
/** 「この機能」 may point to a sentence that itself points back. */
const FURTHEST_BACK = 2

/**
 * The answer's sentences in the order in which a reader wants them: what answers, further facts, then scope and exceptions,
 * then what can be done instead. What a sentence points to (「この機能」, 「次のとおり」) comes with it.
 */
export const arrange = (sayable: Sayable, longest = LONGEST_ANSWER): readonly Piece[] => {
  const lead = fitting(unitOf(sayable.leading, sayable), longest)
  const units = [lead]
  let room = longest - lengthOf(lead)
  for (const head of sayable.best.toSorted((a, b) => b.odds - a.odds)) {
    if (isSaid(head, units)) continue
    const unit = unitOf(head, sayable)
    if (lengthOf(unit) > room) continue
    units.push(unit)
    room -= lengthOf(unit)
  }
  return piecesOf(inOrder(units, sayable))
}

const sentencesOf = ({ lines, list, tail }: Unit): readonly ScoredStatement[] => [...lines, ...list, ...tail]

const lengthOf = (unit: Unit): number =>
  sentencesOf(unit).reduce((sum, { statement }) => sum + statement.text.length, 0)

/** The leading sentence stands whole, of its list as much as there is room for, and at least what answers. */
const fitting = (unit: Unit, longest: number): Unit => {
  let room = longest - lengthOf({ ...unit, list: [] })
  const list = unit.list.filter((entry, at) => {
    room -= entry.statement.text.length
    return room >= 0 || entry === unit.head || (at === 0 && !unit.list.includes(unit.head))
  })
  return { ...unit, list, goesOn: unit.goesOn || list.length < unit.list.length }
}

const isSaid = ({ statement }: ScoredStatement, units: readonly Unit[]): boolean => {
  const bare = bareText(statement.text)
  return units.some(({ lines, list }) =>
    [...lines, ...list].some((said) => bareText(said.statement.text).includes(bare)),
  )
}

const bareText = (text: string): string => normalise(text).replace(/[\s。、]/gu, '')

const unitOf = (head: ScoredStatement, sayable: Sayable): Unit =>
  isEntry(head, sayable) ? entryUnit(head, sayable) : sentenceUnit(head, sayable)

/** A sentence, with what it points back to and the list that it announces. */
const sentenceUnit = (head: ScoredStatement, sayable: Sayable): Unit => {
  const { section } = sayable
  const at = section.indexOf(head)
  let from = at
  while (from > 0 && at - from < FURTHEST_BACK && pointsBack(section[from])) from -= 1
  const list = POINTS_ON.test(head.statement.text) ? listFrom(at + 1, sayable) : []
  return { head, lines: section.slice(from, at + 1), list: isTornList(list) ? [] : list, tail: [], goesOn: false }
}

/** Entries of a list that are worth saying, with the sentence that announces them. */
const entryUnit = (head: ScoredStatement, sayable: Sayable): Unit => {
  const { section, best } = sayable
  let first = section.indexOf(head)
  while (isEntry(section[first - 1], sayable)) first -= 1
  const whole = listFrom(first, sayable)
  const list = whole.filter((entry) => entry === head || best.includes(entry))
  const announcing = section[first - 1]
  const announced = announcing !== undefined && POINTS_ON.test(announcing.statement.text)
  // One entry that nothing announces is a sentence like any other.
  if (!announced && list.length === 1 && endsSentence(head.statement.text)) {
    return { head, lines: [head], list: [], tail: [], goesOn: false }
  }
  // 「マルチテナント形式のサービス」, and then a paragraph about it: a label says nothing by itself.
  const isLabel = whole.length === 1 && !endsSentence(head.statement.text)
  return {
    head,
    lines: announced ? [announcing] : [],
    list,
    tail: isLabel ? section.slice(first + 1, first + 2) : [],
    goesOn: announced && list.length < whole.length,
  }
}

export const endsSentence = (text: string): boolean => /[。．.!！?？」）)]$/u.test(text)

const LIST_KINDS: ReadonlySet<Passage['kind']> = new Set(['item', 'row'])

const isEntry = (entry: ScoredStatement | undefined, { passages }: Sayable): entry is ScoredStatement =>
  entry !== undefined && LIST_KINDS.has(passages[entry.statement.passage]?.kind ?? 'paragraph')

const listFrom = (first: number, sayable: Sayable): readonly ScoredStatement[] => {
  const end = sayable.section.findIndex((entry, at) => at >= first && !isEntry(entry, sayable))
  return sayable.section.slice(first, end < 0 ? undefined : end)
}

/** 「a）…」 alone: its fellows stand further on, each with a text of its own. */
const isTornList = (list: readonly ScoredStatement[]): boolean =>
  list.length === 1 && /^(?:[（(]?[a-z0-9ア-ン]{1,2}[)）.．]|[①-⑳])/iu.test(list[0]?.statement.text ?? '')

const pointsBack = (entry: ScoredStatement | undefined): boolean =>
  entry !== undefined && POINTS_BACK.test(entry.statement.text)

/** The leading sentence stays first; a sentence that narrows the one before it stays behind that one. */
const inOrder = ([lead, ...others]: readonly Unit[], { section, passages }: Sayable): readonly Unit[] => {
  if (!lead) return []
  const place = (unit: Unit): number => section.indexOf(unit.head)
  const sorted = others
    .toSorted((a, b) => place(a) - place(b))
    .map((unit) => ({ unit, role: roleOf(unit.head, passages) }))
    .toSorted((a, b) => a.role - b.role)
    .map(({ unit }) => unit)
  const ordered = [lead]
  for (const unit of sorted) {
    const narrowed = NARROWS.test(unit.head.statement.text)
      ? ordered.findIndex((other) => place(other) === place(unit) - 1)
      : -1
    ordered.splice(narrowed < 0 ? ordered.length : narrowed + 1, 0, unit)
  }
  return ordered
}

const FACT = 0
const LIMIT = 1
const ALTERNATIVE = 2

const roleOf = ({ statement: { text, passage } }: ScoredStatement, passages: readonly Passage[]): number => {
  if (passages[passage]?.kind === 'note' || SCOPE.test(text)) return LIMIT
  return INSTEAD.test(text) ? ALTERNATIVE : FACT
}

const piecesOf = (units: readonly Unit[]): readonly Piece[] => {
  const placed = new Set<ScoredStatement>()
  const pieces: Piece[] = []
  let before: ScoredStatement | undefined
  for (const unit of units) {
    const { list, goesOn } = unit
    for (const said of sentencesOf(unit)) {
      if (placed.has(said)) continue
      placed.add(said)
      const cutOff = goesOn && said === list.at(-1)
      pieces.push({ said, follows: isNext(before, said), listed: list.includes(said), cutOff })
      before = said
    }
  }
  return pieces
}

/** Only white space stands between them. */
const isNext = (before: ScoredStatement | undefined, after: ScoredStatement): boolean =>
  before !== undefined &&
  after.statement.start >= before.statement.end &&
  after.statement.start - before.statement.end <= 1
