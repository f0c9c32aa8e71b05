import type { Dictionary, UnknownClass } from './dictionary.ts'
import { Lattice } from './lattice.ts'
import { Line, type Mode } from './line.ts'
import { emptyMatches } from './trie.ts'

/** Takes one word: its number in the dictionary, and where it stands in the text. */
export type WordVisitor = (word: number, start: number, end: number) => void

/** MeCab gives up a run of unknown characters that has more than this after its first. */
const MAX_GROUPING = 24
const LINE_END = /[\n\r]/g
const KUROMOJI_SENTENCE_END = /[、。]/g

/** Cuts text into words of the dictionary, without making an object for any of them. */
export class Segmenter {
  readonly #dictionary: Dictionary
  readonly #asMecab: boolean
  readonly #withUserWords: boolean
  readonly #line: Line
  readonly #lattice: Lattice
  readonly #matches = emptyMatches()

  constructor(dictionary: Dictionary, mode: Mode, withUserWords: boolean) {
    this.#dictionary = dictionary
    this.#asMecab = mode === 'mecab'
    this.#withUserWords = withUserWords
    this.#line = new Line(dictionary, mode)
    this.#lattice = new Lattice(dictionary, mode === 'mecab' ? 'latest' : 'earliest')
  }

  /** Calls back for each word in its order. */
  cut(text: string, visit: WordVisitor): void {
    let from = 0
    for (const { index } of text.matchAll(this.#asMecab ? LINE_END : KUROMOJI_SENTENCE_END)) {
      this.#cutLine(text, from, this.#asMecab ? index : index + 1, visit)
      from = index + 1
    }
    this.#cutLine(text, from, text.length, visit)
  }

  #cutLine(text: string, from: number, to: number, visit: WordVisitor): void {
    if (from === to) return
    const lattice = this.#lattice
    this.#line.read(text, from, to)
    lattice.begin(to - from)
    const last = this.#fill()
    let place = 0
    for (let step = lattice.finish(last) - 1; step >= 0; step -= 1) {
      const end = step === 0 ? last : lattice.placeAt(step - 1)
      visit(lattice.wordAt(step), from + this.#wordStart(place), from + end)
      place = end
    }
  }

  #wordStart(place: number): number {
    return this.#asMecab ? this.#line.skipSpaces(place) : place
  }

  /** Adds every word that can be reached, and returns the last place that was: trailing white space is left out. */
  #fill(): number {
    const line = this.#line
    const lattice = this.#lattice
    let reached = 0
    for (let place = 0; place < line.length; place += 1) {
      if (!lattice.isReached(place)) continue
      reached = place
      const start = this.#wordStart(place)
      if (start === line.length) return reached
      lattice.open(place)
      this.#addWords(start)
    }
    return line.length
  }

  #addWords(start: number): void {
    const { units, length } = this.#line
    const matches = this.#matches
    let found = this.#dictionary.system.match(units, start, length, matches, 0)
    if (this.#withUserWords) found = this.#dictionary.user.match(units, start, length, matches, found)
    // The order decides between equally cheap ways: MeCab's lists have the word that was made first in front.
    if (this.#asMecab) {
      this.#addUnknownAsMecab(start, found > 0)
      for (let match = found - 1; match >= 0; match -= 1) this.#addMatchBackwards(match)
    } else {
      for (let match = 0; match < found; match += 1) this.#addMatch(match)
      this.#addUnknownAsKuromoji(start, found > 0)
    }
  }

  #addMatch(match: number): void {
    const { ends, first, last } = this.#matches
    const end = ends[match] as number
    const stop = last[match] as number
    this.#lattice.reserve(stop - (first[match] as number))
    for (let word = first[match] as number; word < stop; word += 1) this.#lattice.add(word, end)
  }

  #addMatchBackwards(match: number): void {
    const { ends, first, last } = this.#matches
    const end = ends[match] as number
    const stop = first[match] as number
    this.#lattice.reserve((last[match] as number) - stop)
    for (let word = (last[match] as number) - 1; word >= stop; word -= 1) this.#lattice.add(word, end)
  }

  /** A whole run of like characters, or its first one, two ... characters, as char.def says of the class. */
  #addUnknownAsMecab(start: number, known: boolean): void {
    const line = this.#line
    const unknown = this.#dictionary.classes[line.classes[start] as number] as UnknownClass
    if (known && !unknown.always) return
    const runEnd = unknown.group ? (line.runEnds[start] as number) : 0
    const grouped = unknown.group && (line.runLengths[start] as number) - 1 <= MAX_GROUPING
    if (grouped) this.#addUnknown(unknown, runEnd)
    let added = grouped
    let end = line.next(start)
    for (let length = 1; length <= unknown.length && end !== runEnd; length += 1) {
      this.#addUnknown(unknown, end)
      added = true
      if (end >= line.length || !line.shareType(start, end)) break
      end = line.next(end)
    }
    if (!added && !known) this.#addUnknown(unknown, line.next(start))
  }

  #addUnknownAsKuromoji(start: number, known: boolean): void {
    const line = this.#line
    const unknown = this.#dictionary.classes[line.classes[start] as number] as UnknownClass
    if (known && !unknown.always) return
    const end = unknown.group ? (line.runEnds[start] as number) : line.next(start)
    const { firstWord, lastWord } = unknown
    this.#lattice.reserve(lastWord - firstWord)
    for (let word = firstWord; word < lastWord; word += 1) this.#lattice.add(word, end)
  }

  #addUnknown({ firstWord, lastWord }: UnknownClass, end: number): void {
    this.#lattice.reserve(lastWord - firstWord)
    for (let word = lastWord - 1; word >= firstWord; word -= 1) this.#lattice.add(word, end)
  }
}
