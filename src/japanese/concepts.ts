import { conceptCount, entriesOf, fold, type Lexicon, labelOf, longestFrom, type Relation } from './lexicon.ts'
import type { ConceptMention, Side, Thesaurus } from './thesaurus.ts'
import type { Token } from './token.ts'

const WEIGHTS: Readonly<Record<Side, Readonly<Record<Relation, number>>>> = {
  question: { same: 1, near: 0.5, narrower: 0.3, not: 0 },
  document: { same: 1, near: 0.5, narrower: 0.6, not: 0 },
}

/** The dictionary gives no base form for Latin words: the singular of what looks like an English plural. */
const singular = (folded: string): string =>
  /^[a-z]{3,}s$/u.test(folded) ? folded.replace(/ies$/u, 'y').replace(/s$/u, '') : folded

interface FoldedToken {
  readonly surface: string
  readonly base: string
  readonly start: number
  readonly end: number
}

const foldToken = (token: Token): FoldedToken => {
  const surface = fold(token.surface)
  const base = token.base === token.surface ? singular(surface) : fold(token.base)
  return { surface, base, start: token.start, end: token.end }
}

/** Calls `found` for each entry that starts with token `first`, shortest first. Only its last token may be inflected. */
const entriesFrom = (
  lexicon: Lexicon,
  tokens: readonly FoldedToken[],
  first: number,
  found: (concept: number, relation: Relation, end: number) => void,
): void => {
  const opening = tokens[first]
  if (opening === undefined || opening.surface === '') return
  const limit = Math.max(
    longestFrom(lexicon, opening.surface),
    opening.base === opening.surface ? 0 : longestFrom(lexicon, opening.base),
  )
  let run = ''
  for (let at = first; run.length < limit && at < tokens.length; at += 1) {
    const { surface, base, end } = tokens[at] as FoldedToken
    if (surface === '') continue
    const met = (concept: number, relation: Relation): void => found(concept, relation, end)
    if (base !== surface) entriesOf(lexicon, run + base, met)
    run += surface
    if (run.length > limit) return
    entriesOf(lexicon, run, met)
  }
}

/** Of two mentions of one concept that start together, the longer says more exactly what is meant. */
const better = (one: ConceptMention, other: ConceptMention | undefined): boolean =>
  other === undefined || one.end > other.end || (one.end === other.end && one.weight > other.weight)

/** A thesaurus over its lexicon, which may have been kept from another run. */
export const thesaurusOver = (lexicon: Lexicon): Thesaurus => {
  /** Read when first asked for. */
  const labels: string[] = []

  const concepts = (text: string, tokens: readonly Token[], side: Side): ConceptMention[] => {
    const folded = tokens.map(foldToken)
    const mentions: ConceptMention[] = []
    const reach = new Map<number, number>()
    folded.forEach(({ start }, first) => {
      const longest = new Map<number, ConceptMention>()
      entriesFrom(lexicon, folded, first, (concept, relation, end) => {
        const mention = { concept, weight: WEIGHTS[side][relation], start, end, word: text.slice(start, end) }
        if (better(mention, longest.get(concept))) longest.set(concept, mention)
      })
      for (const mention of longest.values()) {
        // An earlier, longer mention of the same concept covers this one.
        if (mention.end <= (reach.get(mention.concept) ?? 0)) continue
        reach.set(mention.concept, mention.end)
        mentions.push(mention)
      }
    })
    return mentions.filter((mention) => mention.weight > 0)
  }

  return {
    size: conceptCount(lexicon),
    label: (concept) => {
      const label = labels[concept] ?? labelOf(lexicon, concept)
      labels[concept] = label
      return label
    },
    concepts,
  }
}
