import { WorkbookError } from './error.ts'

/** RFC 1951: for each length and distance symbol, how many bits follow and what the least value is. */
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BITS = [0, 0, 0, 0, ...Array.from({ length: 26 }, (_, at) => 1 + (at >> 1))]
const LENGTH_BASE = leastValues(LENGTH_BITS.slice(0, 28), 3).concat(258)
const DISTANCE_BASE = leastValues(DISTANCE_BITS, 1)
const ORDER_OF_LENGTHS = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const END_OF_BLOCK = 256
const LONGEST_CODE = 15
const STORED = 0
const FIXED = 1
const DYNAMIC = 2

function leastValues(bits: readonly number[], from: number): number[] {
  const least: number[] = []
  for (let value = from, at = 0; at < bits.length; value += 2 ** (bits[at] ?? 0), at += 1) least.push(value)
  return least
}

/** A Huffman code as one table, looked up with the next `bits` bits: `symbol << 4 | length`, 0 where no code begins so. */
interface Code {
  readonly table: Uint16Array
  readonly bits: number
}

const FIXED_LITERALS = codeOf(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
)
const FIXED_DISTANCES = codeOf(new Uint8Array(30).fill(5))

/** Undefined where the lengths ask for more codes than there are. */
function codeOf(lengths: Uint8Array): Code | undefined {
  const counts = new Uint16Array(LONGEST_CODE + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const bits = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  )
  const next = new Uint16Array(LONGEST_CODE + 2)
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1
    if ((next[length] ?? 0) + (counts[length] ?? 0) > 1 << length) return undefined
  }
  const table = new Uint16Array(1 << bits)
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0
    if (length === 0) continue
    const code = next[length] ?? 0
    next[length] = code + 1
    const entry = (symbol << 4) | length
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry
  }
  return { table, bits }
}

function reversed(code: number, length: number): number {
  let [left, mirrored] = [code, 0]
  for (let bit = 0; bit < length; bit += 1) {
    mirrored = (mirrored << 1) | (left & 1)
    left >>= 1
  }
  return mirrored
}

/**
 * Unfolds deflated data piece by piece into memory that the caller holds, and sets nothing aside of its own: a library's
 * stream makes a new array for each piece, and a bomb fills memory before they are collected.
 */
export class Inflater {
  private readonly data: Uint8Array
  private readonly name: string
  private at = 0
  private held = 0
  private heldBits = 0
  private kind: number | undefined
  private isLast = false
  private storedLeft = 0
  private literals: Code | undefined
  private distances: Code | undefined
  /** A copy that did not fit. */
  private copyLength = 0
  private copyDistance = 0

  constructor(data: Uint8Array, name: string) {
    this.data = data
    this.name = name
  }

  /** Fills `out` from `from` to `to`, and gives back where it stopped: before `to` only at the end. What is before `from` must be what came before. */
  into(out: Uint8Array, from: number, to: number): number {
    let at = this.copy(out, from, to)
    while (at < to) {
      if (this.overdrawn()) throw this.damaged()
      if (this.kind === undefined) {
        if (this.isLast) break
        this.openBlock()
      } else if (this.kind === STORED) at = this.stored(out, at, to)
      else at = this.coded(out, at, to)
    }
    return at
  }

  /** Whether nothing is left to unfold. */
  ended(): boolean {
    return this.into(new Uint8Array(1), 0, 1) === 0
  }

  /** More bits were read than there are. */
  private overdrawn(): boolean {
    return this.at * 8 - this.heldBits > this.data.length * 8
  }

  private damaged(): WorkbookError {
    return new WorkbookError('damaged', this.name)
  }

  private take(count: number): number {
    while (this.heldBits < count) {
      this.held |= (this.data[this.at] ?? 0) << this.heldBits
      this.at += 1
      this.heldBits += 8
    }
    const value = this.held & ((1 << count) - 1)
    this.held >>>= count
    this.heldBits -= count
    return value
  }

  private openBlock(): void {
    this.isLast = this.take(1) === 1
    this.kind = this.take(2)
    if (this.kind === STORED) this.openStored()
    else if (this.kind === FIXED) {
      this.literals = FIXED_LITERALS
      this.distances = FIXED_DISTANCES
    } else if (this.kind === DYNAMIC) this.readCodes()
    else throw this.damaged()
  }

  private openStored(): void {
    this.at -= this.heldBits >> 3
    this.held = 0
    this.heldBits = 0
    const length = (this.data[this.at] ?? 0) | ((this.data[this.at + 1] ?? 0) << 8)
    const check = (this.data[this.at + 2] ?? 0) | ((this.data[this.at + 3] ?? 0) << 8)
    if ((length ^ check) !== 0xffff) throw this.damaged()
    this.at += 4
    this.storedLeft = length
    if (length === 0) this.kind = undefined
  }

  private stored(out: Uint8Array, from: number, to: number): number {
    const count = Math.min(this.storedLeft, to - from, this.data.length - this.at)
    if (count <= 0) throw this.damaged()
    out.set(this.data.subarray(this.at, this.at + count), from)
    this.at += count
    this.storedLeft -= count
    if (this.storedLeft === 0) this.kind = undefined
    return from + count
  }

  private readCodes(): void {
    const literalCount = this.take(5) + 257
    const distanceCount = this.take(5) + 1
    const lengthCount = this.take(4) + 4
    const lengths = new Uint8Array(19)
    for (let at = 0; at < lengthCount; at += 1) lengths[ORDER_OF_LENGTHS[at] ?? 0] = this.take(3)
    const all = this.readLengths(codeOf(lengths), literalCount + distanceCount)
    this.literals = codeOf(all.subarray(0, literalCount))
    this.distances = codeOf(all.subarray(literalCount))
  }

  private readLengths(code: Code | undefined, count: number): Uint8Array {
    const lengths = new Uint8Array(count)
    for (let at = 0; at < count; ) {
      const symbol = this.symbol(code)
      if (symbol < 16) {
        lengths[at] = symbol
        at += 1
        continue
      }
      const [value, times] =
        symbol === 16 ? [lengths[at - 1], 3 + this.take(2)] : [0, symbol === 17 ? 3 + this.take(3) : 11 + this.take(7)]
      if (value === undefined || at + times > count) throw this.damaged()
      lengths.fill(value, at, at + times)
      at += times
    }
    return lengths
  }

  private symbol(code: Code | undefined): number {
    while (this.heldBits < LONGEST_CODE) {
      this.held |= (this.data[this.at] ?? 0) << this.heldBits
      this.at += 1
      this.heldBits += 8
    }
    const entry = code ? (code.table[this.held & ((1 << code.bits) - 1)] ?? 0) : 0
    if (entry === 0) throw this.damaged()
    this.held >>>= entry & 15
    this.heldBits -= entry & 15
    return entry >> 4
  }

  private coded(out: Uint8Array, from: number, to: number): number {
    const { literals, distances } = this
    if (!literals || !distances) throw this.damaged()
    let at = from
    while (at < to) {
      if (this.overdrawn()) throw this.damaged()
      const symbol = this.symbol(literals)
      if (symbol < END_OF_BLOCK) {
        out[at] = symbol
        at += 1
        continue
      }
      if (symbol === END_OF_BLOCK) {
        this.kind = undefined
        return at
      }
      const base = LENGTH_BASE[symbol - 257]
      if (base === undefined) throw this.damaged()
      this.copyLength = base + this.take(LENGTH_BITS[symbol - 257] ?? 0)
      const distance = this.symbol(distances)
      this.copyDistance =
        (DISTANCE_BASE[distance] ?? Number.POSITIVE_INFINITY) + this.take(DISTANCE_BITS[distance] ?? 0)
      if (this.copyDistance > at) throw this.damaged()
      at = this.copy(out, at, to)
    }
    return at
  }

  private copy(out: Uint8Array, from: number, to: number): number {
    const end = Math.min(from + this.copyLength, to)
    const distance = this.copyDistance
    for (let at = from; at < end; at += 1) out[at] = out[at - distance] ?? 0
    this.copyLength -= Math.max(0, end - from)
    return Math.max(from, end)
  }
}
