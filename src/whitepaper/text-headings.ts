import { isKnownTitle } from './front-parts.ts'
import { type Habits, hasGapBefore } from './habits.ts'
import { type Candidate, findCandidates, type RawHeading, WEAK_FAMILIES } from './heading-candidates.ts'
import { type Family, isAppendix, UNIT_ORDER } from './label.ts'
import type { Line } from './lines.ts'
import { heaviestChain } from './longest-chain.ts'
import { endsInPredicate, endsSentence } from './sentence-ends.ts'

/** What is printed unlike most of its kind ("３．" among "3.") counts so much. */
const ODD_STYLE = 0.3

/** Numbering that runs through the whole document wins over one that starts anew, if it holds nearly as much. */
const RUNS_THROUGH = 0.8

/** Chapters are skipped now and then, but never so many at once. */
const LARGEST_JUMP = 10

/** Signs that head an unnumbered section, and how long such a heading is at most. */
const SIGNED = /^(?:[■◆●□◇▼]\s*(\S.*)|[【《]([^】》]+)[】》])$/
const LONGEST_SIGNED = 60

/**
 * The headings of a text that marks none. A heading's number rises from one heading to the next through the whole text,
 * and that tells it from the numbers of lists, of quoted sentences and of table rows.
 */
export function findTextHeadings(lines: readonly Line[], habits: Habits): readonly RawHeading[] {
  const candidates = findCandidates(lines, habits)
  const strong = chooseFamilies(candidates.filter(({ label }) => !WEAK_FAMILIES.has(label.family)))
  const numbered = strong.length > 0 ? strong : chooseFamilies(candidates)
  if (numbered.length > 0) return inOrder([...numbered, ...findKnownTitles(lines, numbered, habits)])
  return findSigned(lines)
}

function inOrder<T extends RawHeading>(headings: readonly T[]): readonly T[] {
  return [...headings].sort((a, b) => a.at - b.at)
}

/** Reads the outer numbering first: inside a 第2章, a numbering may start anew. */
function chooseFamilies(candidates: readonly Candidate[]): readonly RawHeading[] {
  const byFamily = Map.groupBy(candidates, ({ label }) => label.family)
  const chains = [...byFamily].map(([family, members]) => ({ family, members, chain: chooseChain(members) }))
  const series = chains.filter(({ family, chain }) => isSeries(chain) || standsAlone(family))
  const trusted = series.length > 0 ? series : chains
  const chosen: Candidate[] = []
  for (const { family, members, chain } of trusted.toSorted(outerFirst)) {
    const outer = chosen.filter(({ label }) => label.family !== family)
    chosen.push(...(standsAlone(family) ? chain : orRestarting(members, chain, inOrder(outer))))
  }
  return inOrder(chosen)
}

/** The entries of one list rise as well, but there is nothing between them. */
function isSeries(chain: readonly Candidate[]): boolean {
  return chain.length >= 2 && chain.some(({ listLike }) => !listLike)
}

/** One appendix is enough to be one; and CLD numbers are taken from the standard, whichever of them are there. */
function standsAlone(family: Family): boolean {
  return isAppendix(family) || family === 'cld'
}

interface Numbering {
  readonly family: Family
  readonly chain: readonly Candidate[]
}

function outerFirst(a: Numbering, b: Numbering): number {
  const [unitA, unitB] = [UNIT_ORDER.indexOf(a.family), UNIT_ORDER.indexOf(b.family)]
  if (unitA >= 0 && unitB >= 0) return unitA - unitB
  return (a.chain[0]?.at ?? 0) - (b.chain[0]?.at ?? 0)
}

/** The chain of a family, its odd ones out: the second look knows how the headings of each depth are printed. */
function chooseChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const styles = commonStyles(heaviestChain(candidates))
  const weighed = candidates.map((candidate) => {
    const usual = styles.get(candidate.path.length) ?? candidate.label.style
    return usual === candidate.label.style ? candidate : { ...candidate, weight: candidate.weight * ODD_STYLE }
  })
  return withoutLeaps(heaviestChain(weighed))
}

function commonStyles(chain: readonly Candidate[]): ReadonlyMap<number, string> {
  const byDepth = Map.groupBy(chain, ({ path }) => path.length)
  return new Map([...byDepth].map(([depth, members]) => [depth, mostCommon(members.map(({ label }) => label.style))]))
}

function mostCommon(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { value: '', count: 0 }).value
}

function withoutLeaps(chain: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of chain) {
    const before = kept.at(-1)?.path[0]
    if (before === undefined || (candidate.path[0] ?? 0) - before <= LARGEST_JUMP) kept.push(candidate)
  }
  return kept
}

/** The chain through the whole text, or one for each stretch between outer headings where far more rises that way. */
function orRestarting(
  members: readonly Candidate[],
  chain: readonly Candidate[],
  outer: readonly RawHeading[],
): readonly Candidate[] {
  if (outer.length === 0) return chain
  const unlisted = members.filter(({ listLike }) => !listLike)
  const restarting = splitAt(unlisted, outer).flatMap((stretch) => heaviestChain(stretch))
  return totalWeight(chain) >= totalWeight(restarting) * RUNS_THROUGH ? chain : restarting
}

function splitAt(members: readonly Candidate[], outer: readonly RawHeading[]): readonly (readonly Candidate[])[] {
  const stretches: Candidate[][] = [[]]
  let next = 0
  for (const member of members) {
    while ((outer[next]?.at ?? Number.POSITIVE_INFINITY) < member.at) {
      stretches.push([])
      next += 1
    }
    stretches.at(-1)?.push(member)
  }
  return stretches
}

function totalWeight(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { weight }) => sum + weight, 0)
}

/** はじめに, 用語集 and their like, among headings that bear numbers. */
function findKnownTitles(
  lines: readonly Line[],
  numbered: readonly RawHeading[],
  habits: Habits,
): readonly RawHeading[] {
  const taken = new Set(numbered.map(({ at }) => at))
  return lines.flatMap((line, at) => {
    const apart = at === 0 || line.newPage || hasGapBefore(line, habits)
    return apart && !taken.has(at) && isKnownTitle(line.text) ? [{ at, lineCount: 1, text: line.text }] : []
  })
}

/** The last resort, for documents without any number: lines that a ■ or 【】 sets off. */
function findSigned(lines: readonly Line[]): readonly RawHeading[] {
  const signed = lines.flatMap((line, at) => {
    if (line.width > LONGEST_SIGNED || endsSentence(line.text) || endsInPredicate(line.text)) return []
    const [, signed, bracketed] = SIGNED.exec(line.text) ?? []
    const text = signed ?? bracketed
    return text === undefined ? [] : [{ at, lineCount: 1, text }]
  })
  return signed.length >= 2 ? signed : []
}
