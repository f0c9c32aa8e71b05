import type { Dictionary } from './dictionary.ts'
import { emptyMatches } from './trie.ts'

/** Pieces shorter than these are found by accident. */
const MIN_KNOWN_PIECE = 3
const MIN_UNKNOWN_PIECE = 4
const KATAKANA_WORD = /^[ァ-ヺー]+$/

/**
 * What a piece costs: each known word, and an unknown piece by its length. A known word is then found beside an unknown
 * piece, while several short ones that happen to stand inside an unknown word are not.
 */
const KNOWN_COST = 7
const UNKNOWN_COST = 6
const UNKNOWN_COST_PER_CHARACTER = 2

/** The cheapest way to cut the first so many characters. */
interface Cut {
  readonly cost: number
  readonly lengths: readonly number[]
  readonly endsKnown: boolean
}

/**
 * The lengths of the pieces of a long katakana word that no dictionary has, where it holds words that one has:
 * オーケストレーションツール -> オーケストレーション, ツール. Empty where it holds none.
 */
export function katakanaPieces(dictionary: Dictionary, surface: string): readonly number[] {
  if (surface.length < MIN_KNOWN_PIECE + MIN_UNKNOWN_PIECE || !KATAKANA_WORD.test(surface)) return []
  const cuts: (Cut | undefined)[] = [{ cost: 0, lengths: [], endsKnown: true }]
  for (let at = 0; at < surface.length; at += 1) {
    const cut = cuts[at]
    if (cut === undefined) continue
    for (const length of knownLengths(dictionary, surface, at)) extend(cuts, at, cut, length, true)
    if (!cut.endsKnown) continue
    const longest = at === 0 ? surface.length - 1 : surface.length - at
    for (let length = MIN_UNKNOWN_PIECE; length <= longest; length += 1) extend(cuts, at, cut, length, false)
  }
  return cuts[surface.length]?.lengths ?? []
}

function extend(cuts: (Cut | undefined)[], at: number, before: Cut, length: number, known: boolean): void {
  const cost = before.cost + (known ? KNOWN_COST : UNKNOWN_COST + length * UNKNOWN_COST_PER_CHARACTER)
  const old = cuts[at + length]
  if (old !== undefined && old.cost <= cost) return
  cuts[at + length] = { cost, lengths: [...before.lengths, length], endsKnown: known }
}

function knownLengths({ system, user }: Dictionary, surface: string, at: number): number[] {
  const units = Uint16Array.from(surface, (character) => character.charCodeAt(0))
  const matches = emptyMatches()
  const found = user.match(units, at, units.length, matches, system.match(units, at, units.length, matches, 0))
  return Array.from(matches.ends.subarray(0, found), (end) => end - at).filter((length) => length >= MIN_KNOWN_PIECE)
}
