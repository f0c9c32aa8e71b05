/** A lane with all that is known of it before it is compared with the others. */
import type { Grid } from '../workbook/grid.ts'
import { type HeaderReading, type Owner, ownerOf, readHeader } from './header-text.ts'
import type { Lane } from './lanes.ts'
import { measure, type Shape } from './shape.ts'
import { type HeaderRole, OWNER_WORDS, wordIn } from './words.ts'

export interface LaneReading {
  readonly lane: Lane
  readonly shape: Shape
  readonly header: HeaderReading
  readonly owner: Owner
}

/** From here on a header's wording counts as plain. */
export const CLEAR = 0.55
const FROM_GROUP = 0.8

export function readLane(grid: Grid, lane: Lane, rows: readonly number[]): LaneReading {
  const leaf = readHeader(lane.path.at(-1) ?? '')
  const groups = lane.path.slice(0, -1)
  const group = groups.map(readHeader).toReversed()
  const fallback = group.find((reading) => reading.strength >= CLEAR)
  // Last year's answer is none to give now, even where it was ours.
  const isOfOtherTime =
    groups.some((text) => wordIn(OWNER_WORDS.otherTime, text) !== undefined) ||
    isAnswerOfOtherTime(lane.path.at(-1) ?? '')
  const owner = isOfOtherTime ? 'theirs' : ownerOf(lane.path)
  // What stands under 前回 or 記入例 is not for us, whatever its own header says.
  const stranger = owner === 'ours' ? undefined : group.find(isNotOurs)
  const header = stranger ?? (leaf.strength >= CLEAR || !fallback ? leaf : weaken(fallback))
  return { lane, shape: measure(grid, lane, rows), header, owner }
}

/** 「昨年度のご回答」, but not 「前回から変わった場合の理由」. */
function isAnswerOfOtherTime(title: string): boolean {
  const { strengths } = readHeader(title)
  return (
    wordIn(OWNER_WORDS.otherTime, title) !== undefined &&
    (strengths.get('answer') ?? 0) >= CLEAR &&
    !CHANGED.test(title)
  )
}

const CHANGED = /から|より|変|差|違|異|今|change|since|current/iu

/** 「令和6年度 | 令和7年度」: what stands under the earlier year is there to be read, where something does. */
export function withoutEarlierYears(lanes: readonly LaneReading[]): readonly LaneReading[] {
  const years = lanes.map(({ lane }) => lane.path.map(yearIn).find((year) => year !== undefined))
  const latest = Math.max(...years.map((year) => year ?? 0))
  return lanes.map((reading, index) => {
    const isEarlier = (years[index] ?? latest) < latest
    const isFilled = lanes.some(({ shape }, other) => years[other] === years[index] && shape.filled > 0)
    return isEarlier && isFilled ? { ...reading, owner: 'theirs' } : reading
  })
}

/** 「「はい」の場合の質問 | それへの回答」: what is asked already is to be answered now, no second round. */
export function withFollowUps(lanes: readonly LaneReading[]): readonly LaneReading[] {
  return lanes.map((reading, index) => {
    const before = lanes[index - 1]
    const title = reading.lane.path.at(-1) ?? ''
    const isAsked =
      before !== undefined && before.shape.filled >= 0.5 && ON_CONDITION.test(before.lane.path.at(-1) ?? '')
    if (!isAsked || reading.shape.filled > 0 || !/回答|答え|answer|response/iu.test(title)) return reading
    return {
      ...reading,
      owner: 'ours',
      header: { strengths: new Map([['explanation', 1]]), best: 'explanation', strength: 1 },
    }
  })
}

const ON_CONDITION = /場合|とき|際|\bif\b/iu

const YEAR = /(?:(令和|平成|[RH])\s*([0-9]{1,2}|元)|\b(20[0-9]{2}))(?:\s*年|\s*年度|\b)/u
const BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

function yearIn(text: string): number | undefined {
  const [, era, ofEra, year] = YEAR.exec(text.normalize('NFKC')) ?? []
  if (year !== undefined) return Number(year)
  return era === undefined ? undefined : (BEFORE_ERA[era] ?? 0) + (ofEra === '元' ? 1 : Number(ofEra))
}

function isNotOurs({ best, strength }: HeaderReading): boolean {
  return (best === 'theirs' || best === 'example') && strength >= CLEAR
}

function weaken(reading: HeaderReading): HeaderReading {
  const strengths = new Map([...reading.strengths].map(([role, strength]) => [role, strength * FROM_GROUP]))
  return { ...reading, strengths, strength: reading.strength * FROM_GROUP }
}

export function says(reading: LaneReading, ...roles: readonly HeaderRole[]): number {
  return Math.max(0, ...roles.map((role) => reading.header.strengths.get(role) ?? 0))
}
