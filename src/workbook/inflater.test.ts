import { constants, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WorkbookError } from './error.ts'
import { Inflater } from './inflater.ts'

/** The same numbers every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const CONTENTS: readonly (readonly [string, (next: () => number) => Buffer])[] = [
  ['nothing', () => Buffer.alloc(0)],
  ['zeros', () => Buffer.alloc(200_000)],
  ['noise', (next) => Buffer.from(Array.from({ length: 90_000 }, () => Math.floor(next() * 256)))],
  [
    'cells',
    (next) => Buffer.from(Array.from({ length: 9000 }, () => `<c><v>${Math.floor(next() * 1e5)}</v></c>`).join('')),
  ],
  [
    'what comes again from far away',
    (next) => {
      const noise = Buffer.from(Array.from({ length: 32_000 }, () => Math.floor(next() * 256)))
      return Buffer.concat([noise, noise, noise])
    },
  ],
]

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants

describe.each(CONTENTS)('Inflater of %s', (_, make) => {
  it.each([Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE])(
    'gives back what zlib packed (strategy %i)',
    (strategy) => {
      const content = make(random(strategy + 1))
      for (const level of [0, 1, 6, 9]) {
        const packed = new Uint8Array(deflateRawSync(content, { level, strategy }))
        expect(Buffer.from(inPieces(packed, content.length, random(level))).equals(content)).toBe(true)
      }
    },
  )
})

function inPieces(packed: Uint8Array, length: number, next: () => number): Uint8Array {
  const inflater = new Inflater(packed, 'part')
  const out = new Uint8Array(length)
  for (let at = 0; at < length; ) {
    const to = Math.min(length, at + 1 + Math.floor(next() * 40_000))
    expect(inflater.into(out, at, to)).toBe(to)
    at = to
  }
  expect(inflater.ended()).toBe(true)
  return out
}

describe('Inflater of damaged data', () => {
  it('ends in a typed error, or stops where the data do', () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.from('<row r="1"><c r="A1"/></row>'.repeat(300))))
    for (let at = 0; at < packed.length; at += 1) {
      for (const damage of [packed.subarray(0, at), packed.with(at, (packed[at] ?? 0) ^ 0x55)]) {
        try {
          expect(new Inflater(damage, 'part').into(new Uint8Array(9000), 0, 9000)).toBeLessThanOrEqual(9000)
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookError)
        }
      }
    }
  })

  it('knows that more would follow', () => {
    const inflater = new Inflater(new Uint8Array(deflateRawSync(Buffer.alloc(100))), 'part')
    inflater.into(new Uint8Array(99), 0, 99)
    expect(inflater.ended()).toBe(false)
  })
})
