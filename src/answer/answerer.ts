import {
  type Contribution,
  createSectionIndex,
  type Language,
  type Query,
  readQuery,
  type SavedIndex,
  type TopicShare,
} from '../search/index.ts'
import type { LibrarySection } from '../whitepaper/library.ts'
import { whyNot } from './abstention.ts'
import { neededTerms } from './coverage.ts'
import type { Answered, Draft, Evidence, Verdict } from './draft.ts'
import { citedHits, quoteFrom } from './evidence.ts'
import { type Inquiry, readInquiry } from './inquiry.ts'
import { probability, weighed } from './linear.ts'
import type { Manner } from './manner.ts'
import { partsOf, saidForParts } from './parts.ts'
import { type Asked, type RankedHit, rank } from './ranking.ts'
import { SIGNALS, type Signals, signalsOf } from './signals.ts'
import { speak } from './speech.ts'
import { bestStatements, type ScoredStatement, scoreStatements } from './statements.ts'
import { type Judgement, judge } from './verdict.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** Why an answer came out as it did, for a person to follow. */
export interface Explanation {
  readonly inquiry: {
    readonly open: boolean
    readonly aspects: readonly string[]
    readonly badState: boolean
    /** What else was read from its wording, by name. */
    readonly readings: readonly string[]
    /** The part that asks, where the rest is only granted or leads up to it. */
    readonly asks: string
    readonly named: readonly string[]
    /** Whose doing: the vendor's, the customer's, or not said. */
    readonly asked: readonly string[]
    readonly demands: readonly string[]
    readonly particulars: readonly string[]
    readonly topics: readonly { readonly topic: string; readonly share: number }[]
  }
  readonly signals: Signals
  readonly sections: readonly {
    readonly section: string
    readonly title: string
    readonly score: number
    readonly contributions: readonly Contribution[]
  }[]
}

export interface Study {
  /** What the question is about. */
  readonly topics: readonly TopicShare[]
  readonly hits: readonly RankedHit[]
  /** A draft whatever the odds. */
  readonly draft: Answered
  readonly judgement: Judgement
  readonly signals: Signals
}

export interface AnswererChoice {
  /** An index over the same sections, made before. */
  readonly saved?: SavedIndex
  /** The shipped ones unless said. */
  readonly weights?: Weights
}

export interface Answerer {
  /** The index over `sections`, to be opened again. Made when asked for. */
  readonly saved: SavedIndex
  /** What may be cited. */
  readonly sections: readonly LibrarySection[]
  answer(query: Query, manner?: Manner): Draft
  /**
   * The same with others beside it, each of which answers from documents that were left out. They are asked for only where there
   * is no draft, so that a reviewer learns of what stands there; nothing of it becomes an answer.
   */
  beside(others: () => readonly Answerer[]): Answerer
  /** Everything that is found out on the way to a draft: what learning the weights needs. */
  study(query: Query): Study
  explain(query: Query): Explanation
}

/** Everything that is known about one question before it is answered. */
interface Case extends Asked {
  readonly hits: readonly RankedHit[]
}

/** What is made of it, whatever the odds. */
interface Attempt {
  readonly draft: Answered
  /** The same answer under another verdict. */
  worded(verdict: Verdict | null): string
  readonly best: readonly ScoredStatement[]
  readonly judgement: Judgement
  readonly signals: Signals
}

const LOOKED_AT = 15
const EXPLAINED_SECTIONS = 5
const EXPLAINED_TOPICS = 4

export const createAnswerer = (
  library: readonly LibrarySection[],
  language: Language,
  { saved, weights = WEIGHTS }: AnswererChoice = {},
): Answerer => {
  const index = createSectionIndex(library, language, saved)

  /** What is only taken for granted helps to find the section, but must not choose the sentence. */
  const focused = (hit: RankedHit, query: Query, asked: Asked): RankedHit => {
    const { asksFrom } = asked.inquiry
    if (asksFrom === 0) return hit
    const focus = readQuery({ ...query, question: asked.read.question.text.slice(asksFrom) }, language)
    return { ...hit, scored: scoreStatements(hit.found, { ...asked, focus }, weights.statement) }
  }

  const study = (query: Query): Case => {
    const { read, hits } = index.search(query, LOOKED_AT)
    const inquiry = readInquiry(read, query.closed)
    const needed = neededTerms(read.question, index, inquiry.asksFrom)
    const asked = { read, focus: read, index, inquiry, needed, neededAbove: neededTerms(read.context, index) }
    const [best, ...others] = rank(hits, asked, weights)
    return { ...asked, hits: best ? [focused(best, query, asked), ...others] : [] }
  }

  const attempt = (found: Case, manner: Manner = {}): Attempt => {
    const scored = found.hits[0]?.scored ?? []
    const best = bestStatements(scored)
    const judgement = judge(found.read.question.text, found.inquiry, scored, found.needed, weights.verdict)
    const signals = signalsOf({ ...found, best, judgement, language })
    const [first, ...further] = citedHits(found.hits)
    const { rests } = judgement
    const { question } = found.read
    const parts = partsOf(question.text, found.needed, found.inquiry.asksFrom)
    const said = [...new Set([...best, ...saidForParts(parts, scored)])]
    const speech = first && speak({ question: question.text, rests, hit: first, scored, best: said }, manner)
    const worded = (verdict: Verdict | null): string => speech?.answer(verdict) ?? ''
    const draft: Answered = {
      abstained: false,
      verdict: judgement.verdict,
      answer: worded(judgement.verdict),
      confidence: probability(weighed(SIGNALS, weights.right, signals)),
      evidence: speech ? [speech.quoted, ...further.map((hit) => quoteFrom(hit, hit.scored))] : [],
    }
    return { draft, worded, best, judgement, signals }
  }

  /** Where a yes is not sure enough, the facts stand without it: the reviewer decides, and nobody may accept it unread. */
  const withheld = ({ draft, worded }: Attempt): Answered => ({
    ...draft,
    verdict: null,
    answer: worded(null),
    confidence: Math.min(draft.confidence, weights.unclaimedRight),
  })

  /** Undefined where the library more likely does not answer. */
  const drafted = (made: Attempt, answerable: number): Answered | undefined => {
    const { draft, signals } = made
    const claims = draft.verdict === 'yes' || draft.verdict === 'partial'
    const sure = !claims || probability(weighed(SIGNALS, weights.claim, signals)) >= weights.claimedFrom
    if (draft.evidence.length === 0 || answerable < (sure ? weights.draftedFrom : weights.shownFrom)) return undefined
    return sure ? draft : withheld(made)
  }

  const beside = (others: () => readonly Answerer[]): Answerer => ({
    get saved() {
      return index.saved
    },
    beside,
    sections: library,
    study: (query) => {
      const found = study(query)
      return {
        ...found,
        ...attempt(found),
        topics: found.read.topics,
      }
    },
    answer: (query, manner) => {
      const found = study(query)
      const made = attempt(found, manner)
      const {
        signals,
        best,
        draft: { evidence },
      } = made
      const answerable = probability(weighed(SIGNALS, weights.answerable, signals))
      const draft = drafted(made, answerable)
      if (draft) return draft
      const confidence = Math.round(1000 * (1 - answerable)) / 1000
      const elsewhere = () => statedElsewhere(others(), query)
      const why = whyNot({ ...found, signals, best, language, elsewhere }, manner)
      return { abstained: true, confidence, evidence, ...why }
    },
    explain: (query) => {
      const found = study(query)
      const { inquiry } = found
      return {
        inquiry: {
          open: inquiry.open,
          aspects: inquiry.aspects.map(({ name }) => name),
          badState: inquiry.badState,
          readings: readingsOf(inquiry),
          asks: found.read.question.text.slice(inquiry.asksFrom),
          named: inquiry.named,
          asked: [...(inquiry.ofVendor ? ['事業者'] : []), ...(inquiry.ofCustomer ? ['利用者'] : [])],
          demands: inquiry.demands.map(({ text }) => text),
          particulars: inquiry.particulars.map(({ name }) => name),
          topics: found.read.topics.slice(0, EXPLAINED_TOPICS).map(({ topic, share }) => ({
            topic: language.topics.topics[topic]?.名前 ?? '',
            share: Math.round(100 * share) / 100,
          })),
        },
        signals: attempt(found).signals,
        sections: found.hits.slice(0, EXPLAINED_SECTIONS).map((hit) => ({
          section: hit.found.section.number || hit.found.section.title,
          title: hit.found.section.title,
          score: hit.score,
          contributions: index.explain(found.read, hit),
        })),
      }
    },
  })
  return beside(() => [])
}

const readingsOf = (inquiry: Inquiry): readonly string[] =>
  Object.entries(inquiry).flatMap(([name, value]) => (value === true ? [name] : []))

/** Where the surest of the others states it; among equals the first. */
const statedElsewhere = (others: readonly Answerer[], query: Query): Evidence | undefined => {
  const drafts = others.map((answerer) => answerer.answer(query)).filter(({ abstained }) => !abstained)
  return drafts.toSorted((a, b) => b.confidence - a.confidence)[0]?.evidence[0]
}
