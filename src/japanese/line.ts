import type { Dictionary } from './dictionary.ts'

const DEFAULT_CLASS = 0
const SPACE_CLASS = 1

/** Whose segmentation is reproduced: that of MeCab (C++), or that of the npm package kuromoji. */
export type Mode = 'mecab' | 'kuromoji'

/**
 * The characters of one line, their classes, and the runs of like characters. A character beyond the BMP is two units and
 * counts as one. Indices into typed arrays are in range by construction; `as number` says so to the compiler at no cost.
 */
export class Line {
  length = 0
  units = new Uint16Array(0)
  /** By place: the class of its character. */
  classes = new Uint8Array(0)
  /** By place: where the run of like characters ends that it stands in, and how many characters that is from here. */
  runEnds = new Int32Array(0)
  runLengths = new Int32Array(0)
  readonly #mode: Mode
  readonly #classOf: Uint8Array
  readonly #typesOf: Uint16Array

  constructor({ classOf, typesOf }: Dictionary, mode: Mode) {
    this.#mode = mode
    this.#typesOf = typesOf
    this.#classOf = mode === 'mecab' ? classOf : classOf.map((main) => main || SPACE_CLASS)
  }

  /** Takes the stretch [from, to) of a text; places count from `from`. */
  read(text: string, from: number, to: number): void {
    this.length = to - from
    if (this.length > this.units.length) this.#grow(this.length * 2)
    for (let at = 0; at < this.length; at += 1) this.units[at] = text.charCodeAt(from + at)
    this.#classify()
  }

  /** Right to left, so that each run's end is known when its characters are met. */
  #classify(): void {
    const { units, classes, runEnds, runLengths, length } = this
    for (let at = length - 1; at >= 0; at -= 1) {
      const unit = units[at] as number
      if (isLow(unit) && at > 0 && isHigh(units[at - 1] as number)) continue
      const next = this.next(at)
      classes[at] = isHigh(unit) ? DEFAULT_CLASS : (this.#classOf[unit] as number)
      const goesOn = next < length && this.#alike(at, next)
      runEnds[at] = goesOn ? (runEnds[next] as number) : next
      runLengths[at] = goesOn ? (runLengths[next] as number) + 1 : 1
    }
  }

  /** The place after the character at a place. */
  next(at: number): number {
    const { units } = this
    const paired = isHigh(units[at] as number) && at + 1 < this.length && isLow(units[at + 1] as number)
    return at + (paired ? 2 : 1)
  }

  /** MeCab's characters are alike where they share any class (一 is a number and a kanji), kuromoji's where the class is the same. */
  #alike(at: number, next: number): boolean {
    return this.#mode === 'mecab' ? this.shareType(at, next) : this.classes[at] === this.classes[next]
  }

  shareType(one: number, other: number): boolean {
    return (this.#typesAt(one) & this.#typesAt(other)) !== 0
  }

  #typesAt(at: number): number {
    return this.#typesOf[this.units[at] as number] as number
  }

  skipSpaces(from: number): number {
    let at = from
    while (at < this.length && this.classes[at] === SPACE_CLASS) at += 1
    return at
  }

  #grow(capacity: number): void {
    this.units = new Uint16Array(capacity)
    this.classes = new Uint8Array(capacity)
    this.runEnds = new Int32Array(capacity)
    this.runLengths = new Int32Array(capacity)
  }
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}
