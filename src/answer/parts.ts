import type { Clause } from './clauses.ts'
import { coverage, type NeededTerm, vocabularyOfStatement } from './coverage.ts'
import { PARTED } from './patterns.ts'
import type { ScoredStatement } from './statements.ts'

/** What one part of a question needs: 「AとB」 asks for two things, 「…し、…しているか」 too. */
export type Part = readonly NeededTerm[]

const MOST_PARTS = 5
/** Below this a part's words are no subject: they belong to the part before. */
const LEAST_WEIGHT = 0.25

/** The parts of a question in its order; one where it asks for one thing. */
export const partsOf = (question: string, needed: readonly NeededTerm[], asksFrom: number): readonly Part[] => {
  const asked = needed.filter(({ end }) => end > asksFrom)
  const plain = question.replace(REMARKS, (remark) => '　'.repeat(remark.length))
  const borders = [...plain.matchAll(PARTED)].map(({ index, 0: mark }) => index + mark.length)
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  const parts: NeededTerm[][] = []
  let rest = asked
  for (const border of [...borders, question.length]) {
    const part = rest.filter(({ end }) => end <= border)
    rest = rest.filter(({ end }) => end > border)
    const weight = part.reduce((sum, term) => sum + term.weight, 0)
    const last = parts.at(-1)
    if (last && weight < LEAST_WEIGHT * (total / (borders.length + 1))) last.push(...part)
    else if (part.length > 0) parts.push(part)
  }
  return parts.length > MOST_PARTS ? [asked] : parts
}

/** Examples and remarks in brackets are no parts of their own. */
const REMARKS = /[（(](?!\d{1,2}[)）])[^（()）]*[)）]/gu

interface PartSaid {
  /** The clause that speaks most of it. */
  readonly clause: Clause | undefined
  readonly covers: number
}

/** The clause that says most of each part; what is said of the whole question decides between equals. */
const saidOf = (
  parts: readonly Part[],
  needed: readonly NeededTerm[],
  clauses: readonly Clause[],
): readonly PartSaid[] =>
  parts.map((part) => {
    let best: PartSaid = { clause: undefined, covers: 0 }
    let most = 0
    for (const clause of clauses) {
      const covers = coverage(part, clause.vocabulary)
      const worth = covers + WHOLE_COUNTS * coverage(needed, clause.vocabulary)
      if (worth > most) {
        most = worth
        best = { clause, covers }
      }
    }
    return best
  })
const WHOLE_COUNTS = 0.3

/** Whether several things are asked, and whether what is said of one is denied of another. */
export const partSignals = (parts: readonly Part[], needed: readonly NeededTerm[], clauses: readonly Clause[]) => {
  if (parts.length < 2) return { severalParts: 0, partsDiffer: 0, partsDenied: 0 }
  const against = saidOf(parts, needed, clauses)
    .filter(({ covers }) => covers >= SPOKEN_OF)
    .map(({ clause }) => clause?.stance.denies || clause?.stance.customersDuty)
  const denied = against.filter((one) => one).length / Math.max(1, against.length)
  return {
    severalParts: 1,
    partsDenied: denied,
    partsDiffer: against.includes(true) && against.includes(false) ? 1 : 0,
  }
}
/** So much of a part's words, and the evidence speaks of it. */
const SPOKEN_OF = 0.4

/** For each part the sentence that speaks most of it: an answer to several things has to say them all. */
export const saidForParts = (parts: readonly Part[], scored: readonly ScoredStatement[]): readonly ScoredStatement[] =>
  parts.length < 2
    ? []
    : parts.flatMap((part) => {
        const covered = scored.map((entry) => ({
          entry,
          covers: coverage(part, vocabularyOfStatement(entry.statement)),
        }))
        const best = covered.toSorted((a, b) => b.covers - a.covers || b.entry.odds - a.entry.odds)[0]
        return best && best.covers >= SPOKEN_OF ? [best.entry] : []
      })
