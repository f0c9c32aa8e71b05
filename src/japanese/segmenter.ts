import type { Dictionary, UnknownClass } from './dictionary.ts'
import { Lattice } from './lattice.ts'
import { Line, type Mode } from './line.ts'
import { emptyMatches } from './trie.ts'
import { UnknownWords } from './unknown-words.ts'

/** Takes one word: its number in the dictionary, and where it stands in the text. It must not cut another text meanwhile. */
export type WordVisitor = (word: number, start: number, end: number) => void

/** MeCab gives up a run of unknown characters that has more than this after its first. */
const MAX_GROUPING = 24

/** Cuts text into words of the dictionary, without making an object for any of them. */
export class Segmenter {
  readonly #dictionary: Dictionary
  readonly #asMecab: boolean
  readonly #withUserWords: boolean
  readonly #line: Line
  readonly #lattice: Lattice
  readonly #unknown: UnknownWords
  readonly #matches = emptyMatches()

  constructor(dictionary: Dictionary, mode: Mode, withUserWords: boolean) {
    this.#dictionary = dictionary
    this.#asMecab = mode === 'mecab'
    this.#withUserWords = withUserWords
    this.#line = new Line(dictionary, mode)
    this.#lattice = new Lattice(dictionary, mode === 'mecab' ? 'latest' : 'earliest')
    this.#unknown = new UnknownWords(dictionary, this.#lattice)
  }

  /** Calls back for each word in its order. MeCab takes a line at a time, kuromoji a text up to and with 、 or 。 */
  cut(text: string, visit: WordVisitor): void {
    const [one, other, included] = this.#asMecab ? ['\n', '\r', 0] : ['、', '。', 1]
    let nextOne = indexOf(text, one, 0)
    let nextOther = indexOf(text, other, 0)
    let from = 0
    while (from < text.length) {
      const end = Math.min(nextOne, nextOther)
      this.#cutLine(text, from, Math.min(end + included, text.length), visit)
      if (end === nextOne) nextOne = indexOf(text, one, end + 1)
      else nextOther = indexOf(text, other, end + 1)
      from = end + 1
    }
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

  /** Where a word begins that follows a place: to MeCab white space is no word. */
  #wordStart(place: number): number {
    return this.#asMecab ? this.#line.skipSpaces(place) : place
  }

  /** Adds every word that can be reached, and returns the place where the last of them ends: white space may follow. */
  #fill(): number {
    const line = this.#line
    const lattice = this.#lattice
    for (let place = 0; place < line.length; place += 1) {
      if (!lattice.isReached(place)) continue
      const start = this.#wordStart(place)
      if (start === line.length) return place
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
    // Of equally cheap words both MeCab and kuromoji prefer the dictionary's first, but MeCab's lattice prefers the latest.
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
    this.#addEach(first[match] as number, last[match] as number, ends[match] as number)
  }

  #addMatchBackwards(match: number): void {
    const { ends, first, last } = this.#matches
    this.#addEachBackwards(first[match] as number, last[match] as number, ends[match] as number)
  }

  #addEach(first: number, last: number, end: number): void {
    this.#lattice.reserve(last - first)
    for (let word = first; word < last; word += 1) this.#lattice.add(word, end)
  }

  #addEachBackwards(first: number, last: number, end: number): void {
    this.#lattice.reserve(last - first)
    for (let word = last - 1; word >= first; word -= 1) this.#lattice.add(word, end)
  }

  /** A whole run of like characters, and its first one, two ... characters, as char.def says of the class. */
  #addUnknownAsMecab(start: number, known: boolean): void {
    const line = this.#line
    const main = line.classes[start] as number
    const unknown = this.#dictionary.classes[main] as UnknownClass
    if (known && !unknown.always) return
    const words = this.#unknown.choose(main)
    const runEnd = unknown.group ? (line.runEnds[start] as number) : start
    let added = known
    if (unknown.group && (line.runLengths[start] as number) - 1 <= MAX_GROUPING) {
      this.#addUnknown(words, runEnd)
      added = true
    }
    let end = line.next(start)
    for (let length = 1; length <= unknown.length && end !== runEnd; length += 1) {
      this.#addUnknown(words, end)
      added = true
      if (end >= line.length || !line.shareType(start, end)) break
      end = line.next(end)
    }
    if (!added) this.#addUnknown(words, end)
  }

  #addUnknownAsKuromoji(start: number, known: boolean): void {
    const line = this.#line
    const main = line.classes[start] as number
    const unknown = this.#dictionary.classes[main] as UnknownClass
    if (known && !unknown.always) return
    const count = this.#unknown.choose(main)
    const { chosen } = this.#unknown
    const end = unknown.group ? (line.runEnds[start] as number) : line.next(start)
    this.#lattice.reserve(count)
    for (let at = 0; at < count; at += 1) this.#lattice.add(chosen[at] as number, end)
  }

  #addUnknown(count: number, end: number): void {
    const { chosen } = this.#unknown
    this.#lattice.reserve(count)
    for (let at = count - 1; at >= 0; at -= 1) this.#lattice.add(chosen[at] as number, end)
  }
}

/** Where a character stands next; the end of the text where it does not. */
function indexOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? text.length : at
}
