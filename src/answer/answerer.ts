import {
  type Contribution,
  createSectionIndex,
  type Gathered,
  type Hit,
  type Language,
  type Query,
  type ReadQuery,
} from '../search/index.ts'
import type { LibrarySection } from '../whitepaper/library.ts'
import { whyNot } from './abstention.ts'
import { answerability, confidenceOf, DRAFTED_FROM } from './confidence.ts'
import { type NeededTerm, neededTerms } from './coverage.ts'
import type { Answered, Draft } from './draft.ts'
import { bestStatements, citedHits, quoteFrom, scoreStatements } from './evidence.ts'
import { type Inquiry, readInquiry } from './inquiry.ts'
import { type Signals, signalsOf } from './signals.ts'
import { judge } from './verdict.ts'
import { phrase } from './wording.ts'

/** Why an answer came out as it did, for a person to follow. */
export interface Explanation {
  readonly inquiry: {
    readonly open: boolean
    readonly aspects: readonly string[]
    readonly badState: boolean
    readonly named: readonly string[]
  }
  readonly signals: Signals
  readonly sections: readonly {
    readonly section: string
    readonly title: string
    readonly score: number
    readonly contributions: readonly Contribution[]
  }[]
}

export interface Answerer {
  /** The index over `sections`, to be opened again. */
  readonly saved: Gathered
  /** What may be cited. */
  readonly sections: readonly LibrarySection[]
  answer(query: Query): Draft
  /** A draft whatever the odds, with the signals: what learning the odds needs. */
  attempt(query: Query): { readonly signals: Signals; readonly draft: Answered }
  explain(query: Query): Explanation
}

/** Everything that is known about one question before it is answered. */
interface Case {
  readonly read: ReadQuery
  readonly inquiry: Inquiry
  readonly needed: readonly NeededTerm[]
  readonly hits: readonly Hit[]
}

const EXPLAINED_SECTIONS = 5

export const createAnswerer = (library: readonly LibrarySection[], language: Language, saved?: Gathered): Answerer => {
  const index = createSectionIndex(library, language, saved)

  const study = (query: Query): Case => {
    const { read, hits } = index.search(query)
    return { read, hits, inquiry: readInquiry(read, query.closed), needed: neededTerms(read.question, index) }
  }
  const statementsFor = ({ hits, needed, inquiry }: Case) =>
    hits[0] ? bestStatements(scoreStatements(hits[0].found, needed, inquiry)) : []

  const attempt = (found: Case) => {
    const best = statementsFor(found)
    const signals = signalsOf({ ...found, best, index })
    const { verdict, rests } = judge(found.read.question.text, found.inquiry, best)
    const draft: Answered = {
      abstained: false,
      verdict,
      answer: rests ? phrase(verdict, rests, best) : '',
      confidence: confidenceOf(signals),
      evidence: citedHits(found.hits).map((hit) => quoteFrom(hit, found.needed, found.inquiry)),
    }
    return { signals, draft, best }
  }

  return {
    saved: index.saved,
    sections: library,
    attempt: (query) => attempt(study(query)),
    answer: (query) => {
      const found = study(query)
      const { signals, draft, best } = attempt(found)
      const answerable = answerability(signals)
      if (answerable >= DRAFTED_FROM && draft.evidence.length > 0) return draft
      const confidence = Math.round(1000 * (1 - answerable)) / 1000
      return { abstained: true, confidence, evidence: draft.evidence, ...whyNot(found, signals, best) }
    },
    explain: (query) => {
      const found = study(query)
      const { inquiry } = found
      return {
        inquiry: {
          open: inquiry.open,
          aspects: inquiry.aspects.map(({ name }) => name),
          badState: inquiry.badState,
          named: inquiry.named,
        },
        signals: signalsOf({ ...found, best: statementsFor(found), index }),
        sections: found.hits.slice(0, EXPLAINED_SECTIONS).map((hit) => ({
          section: hit.found.section.number || hit.found.section.title,
          title: hit.found.section.title,
          score: hit.score,
          contributions: index.explain(found.read, hit),
        })),
      }
    },
  }
}
