/**
 * The thesaurus of the field. Customers never ask in a whitepaper's words (退会 / 解約 / 契約終了), so question and section are
 * both tagged with the concepts that they mention, and matching concepts count like matching words.
 *
 * A concept is one group of thesaurus.json. How much a mention says is the weight of the word that stands there; what a
 * question and a section have in common in one concept is the product of their two weights:
 *
 *                          section says   same   near   narrower
 *   question says  same                   1      0.5    0.6        asked for the wide word, a kind of it answers
 *                  near                   0.5    0.25   0.3
 *                  narrower               0.3    0.15   0.18       asked for one kind, the wide word says little about it
 *
 * (Two texts that name the same kind meet in that kind's own word or group as well, so 0.18 is no loss.)
 * Words after ≠ look like a mention and are none (認証取得 is no 認証 of a person): they weigh nothing, and what they cover
 * is not taken for the group's other words.
 */
import shipped from './thesaurus.json' with { type: 'json' }
import type { Token } from './token.ts'

export interface ThesaurusData {
  /** How to edit the file, in Japanese. */
  readonly about: readonly string[]
  /** Each group is one line: 退会、解約 ≒ 利用停止 > 中途解約 ≠ 解約手数料 (see `readGroup`). */
  readonly blocks: readonly { readonly 分類: string; readonly groups: readonly string[] }[]
}

/** How a word stands to its group's concept. */
export type Relation = 'same' | 'near' | 'narrower' | 'not'

export interface ThesaurusWord {
  readonly word: string
  readonly relation: Relation
}

export type Side = 'question' | 'document'

/** A word of a group, found in a text. */
export interface ConceptMention {
  /** The group's number. Numbers change when the data changes: never store them. */
  readonly concept: number
  readonly weight: number
  /** Where it stands, in UTF-16 units of the text that was given. */
  readonly start: number
  readonly end: number
  /** The word as the text spells it. */
  readonly word: string
}

export interface Thesaurus {
  /** How many concepts there are; they count from 0. */
  readonly size: number
  /** A concept's name for people: the first word of its group. */
  label(concept: number): string
  /** Where `text` (normalised, and cut into `tokens`) mentions a concept, in the order of the text. */
  concepts(text: string, tokens: readonly Token[], side: Side): ConceptMention[]
}

const WEIGHTS: Readonly<Record<Side, Readonly<Record<Relation, number>>>> = {
  question: { same: 1, near: 0.5, narrower: 0.3, not: 0 },
  document: { same: 1, near: 0.5, narrower: 0.6, not: 0 },
}

interface Entry {
  readonly concept: number
  readonly relation: Relation
}

/**
 * What spelling may vary in: case, spaces, hyphens and the long-vowel mark (サーバ, サーバー). Matches keep to the borders of
 * tokens, so the few words that fold together by losing their ー (ビル, ビール) are no danger in this field.
 */
const fold = (text: string): string => text.replaceAll(/[\s‐‑–—−ー-]/gu, '').toLowerCase()

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['≒', 'near'],
  ['>', 'narrower'],
  ['≠', 'not'],
])

/**
 * Reads one line of the thesaurus: words parted by 、, the same ones first, then what ≒, > and ≠ announce.
 * @example readGroup('退会、解約≒利用停止') // 退会: same, 解約: same, 利用停止: near
 */
export const readGroup = (line: string): ThesaurusWord[] => {
  const found: ThesaurusWord[] = []
  let relation: Relation = 'same'
  for (const part of line.split(/([≒>≠])/u)) {
    const announced = RELATIONS.get(part)
    if (announced) relation = announced
    else for (const word of part.split('、')) found.push({ word: word.trim(), relation })
  }
  return found
}

/** Every word, folded, and what it stands for. A hash map: a tree of characters would answer no faster and build far slower. */
interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** The longest word by its first character, and by its first two: where to stop looking. */
  readonly longest: ReadonlyMap<string, number>
}

const buildLexicon = (lines: readonly string[]): Lexicon => {
  const entries = new Map<string, readonly Entry[]>()
  const longest = new Map<string, number>()
  lines.forEach((line, concept) => {
    // One list for all words of a kind: ten thousand lists of one would be most of what a start allocates.
    const lists: Partial<Record<Relation, readonly Entry[]>> = {}
    for (const { word, relation } of readGroup(fold(line))) {
      lists[relation] ??= [{ concept, relation }]
      const known = entries.get(word)
      entries.set(word, known ? [...known, ...lists[relation]] : lists[relation])
      lengthen(longest, word.charAt(0), word.length)
      lengthen(longest, word.slice(0, 2), word.length)
    }
  })
  return { entries, longest }
}

const lengthen = (longest: Map<string, number>, start: string, length: number): void => {
  if (length > (longest.get(start) ?? 0)) longest.set(start, length)
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

/** How long a word may be that begins with this token. Two characters tell far better than one, and most tokens have them. */
const longestFrom = ({ longest }: Lexicon, { surface, base }: FoldedToken): number =>
  Math.max(longest.get(surface.slice(0, 2)) ?? 0, base === surface ? 0 : (longest.get(base.slice(0, 2)) ?? 0))

/** Calls `found` for each entry that starts with token `first`, shortest first. Only its last token may be inflected. */
const entriesFrom = (
  lexicon: Lexicon,
  tokens: readonly FoldedToken[],
  first: number,
  found: (entry: Entry, end: number) => void,
): void => {
  const opening = tokens[first]
  if (opening === undefined || opening.surface === '') return
  const { entries } = lexicon
  const limit = longestFrom(lexicon, opening)
  let run = ''
  for (let at = first; run.length < limit && at < tokens.length; at += 1) {
    const { surface, base, end } = tokens[at] as FoldedToken
    if (surface === '') continue
    if (base !== surface) for (const entry of entries.get(run + base) ?? []) found(entry, end)
    run += surface
    if (run.length > limit) return
    for (const entry of entries.get(run) ?? []) found(entry, end)
  }
}

/** Of two mentions of one concept that start together, the longer says more exactly what is meant. */
const better = (one: ConceptMention, other: ConceptMention | undefined): boolean =>
  other === undefined || one.end > other.end || (one.end === other.end && one.weight > other.weight)

/** `data` is taken as normalised text: what comes from outside goes through `parseThesaurus` first. */
export const openThesaurus = (data: ThesaurusData = shipped): Thesaurus => {
  const lines = data.blocks.flatMap((block) => block.groups)
  const lexicon = buildLexicon(lines)
  /** Read when first asked for. */
  const labels: string[] = []

  const concepts = (text: string, tokens: readonly Token[], side: Side): ConceptMention[] => {
    const folded = tokens.map(foldToken)
    const mentions: ConceptMention[] = []
    const reach = new Map<number, number>()
    folded.forEach(({ start }, first) => {
      const longest = new Map<number, ConceptMention>()
      entriesFrom(lexicon, folded, first, ({ concept, relation }, end) => {
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
    size: lines.length,
    label: (concept) => {
      const label = labels[concept] ?? readGroup(lines[concept] ?? '')[0]?.word ?? ''
      labels[concept] = label
      return label
    },
    concepts,
  }
}
