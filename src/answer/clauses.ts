import type { Statement } from '../search/index.ts'
import { actOf, coverage, covers, type NeededTerm, type Vocabulary, vocabularyOfStatement } from './coverage.ts'
import { type Stance, stanceOf } from './stance.ts'

/** A part of a sentence that stands for itself: 「…しませんが、…しています」 are two. */
export interface Clause {
  readonly stance: Stance
  readonly vocabulary: Vocabulary
}

const TURN =
  /(?<=(?:ます|ません|です|ました|ない|いる|する|ある|た)(?:が|けれども?|ものの)、|(?:て(?:お|い)り|ないため|ますので|ませんので|ほか|ことから|(?:でき|行わ|応じ|承ら|受け付け|含ま)ず)、)/u

const ofStatements = new WeakMap<Statement, readonly Clause[]>()

/** `stance` is that of the whole sentence, with what the heading and the line above a list lend to it. */
export const clausesOfStatement = (statement: Statement, stance: Stance): readonly Clause[] => {
  const known = ofStatements.get(statement)
  if (known) return known
  const parts = statement.analysis.text.split(TURN)
  const clauses =
    parts.length === 1 ? [{ stance, vocabulary: vocabularyOfStatement(statement) }] : split(statement, parts)
  ofStatements.set(statement, clauses)
  return clauses
}

const split = ({ analysis }: Statement, parts: readonly string[]): readonly Clause[] => {
  let from = 0
  return parts.map((text): Clause => {
    const [start, end] = [from, from + text.length]
    from = end
    const concepts = analysis.concepts.filter((mention) => start <= mention.start && mention.end <= end)
    return {
      stance: stanceOf(text),
      vocabulary: {
        words: new Set(analysis.words.filter((word) => text.includes(word))),
        concepts: new Set(concepts.map(({ concept }) => concept)),
      },
    }
  })
}

/** Of a sentence that says several things, how it stands to what is asked: by the clause that speaks of the act, and says most. */
export const stanceOn = (statement: Statement, stance: Stance, needed: readonly NeededTerm[]): Stance => {
  const act = actOf(needed)
  const clauses = clausesOfStatement(statement, stance)
  if (!act || clauses.length === 1) return stance
  const [first, second] = clauses
    .filter(({ vocabulary }) => covers(vocabulary, act) > 0)
    .map((clause) => ({ stance: clause.stance, covers: coverage(needed, clause.vocabulary) }))
    .toSorted((a, b) => b.covers - a.covers)
  if (!first || (second && first.covers - second.covers < PLAINLY)) return stance
  const { denies, deniesOffer, deniesEvent, affirms, customersDuty, requires, needsNot } = first.stance
  return { ...stance, denies, deniesOffer, deniesEvent, affirms, customersDuty, requires, needsNot }
}
const PLAINLY = 0.1

/** How much of what was asked is spoken of by what is denied, and how far by the customer's duties more than by the rest. */
export const clauseSignals = (clauses: readonly Clause[], needed: readonly NeededTerm[]) => {
  const covered = (test: (stance: Stance) => boolean): number =>
    Math.max(0, ...clauses.filter(({ stance }) => test(stance)).map(({ vocabulary }) => coverage(needed, vocabulary)))
  const duty = covered(({ customersDuty }) => customersDuty)
  return {
    denialCovers: covered(({ denies }) => denies),
    dutyAhead: duty === 0 ? 0 : duty - covered(({ denies, customersDuty }) => !denies && !customersDuty),
  }
}
