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
import { thesaurusOver } from './concepts.ts'
import { type Lexicon, lexiconOf, type ThesaurusData } from './lexicon.ts'
import shipped from './thesaurus.json' with { type: 'json' }
import type { Token } from './token.ts'

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

/** What is shipped beside the code; it is larger than all of it, so a program that has kept what was made of it loads none of this. */
export const shippedLexicon = (): Lexicon => lexiconOf(shipped)

/** Reads the shipped thesaurus, or another one that `parseThesaurus` gave. */
export const openThesaurus = (data: ThesaurusData = shipped): Thesaurus => thesaurusOver(lexiconOf(data))
