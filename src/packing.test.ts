import { describe, expect, it } from 'vitest'
import { pack, unpack } from './packing.ts'

const DATA = {
  text: '鍵 "管理"\n',
  number: 0.1 + 0.2,
  nothing: null,
  list: [1, [Uint8Array.of(1, 2, 3), 'inner'], { costs: Int16Array.of(-1, 32_767) }],
  empty: new Uint32Array(),
  large: Uint32Array.of(0xffffffff),
  signed: { bytes: Int8Array.of(-128), words: Int32Array.of(-(2 ** 31)) },
  units: Uint16Array.of(0x9375),
}

describe('packing', () => {
  it('gives back what went in, arrays of their kind in their places', () => {
    expect(unpack(pack(DATA))).toEqual(DATA)
  })

  it('takes an array alone, and data without any', () => {
    expect(unpack(pack(Uint16Array.of(7)))).toEqual(Uint16Array.of(7))
    expect(unpack(pack([]))).toEqual([])
  })

  it('copies nothing when it unpacks', () => {
    const bytes = pack(DATA)
    const { units } = unpack(bytes) as typeof DATA
    expect(units.buffer).toBe(bytes.buffer)
  })

  it('keeps of a view what it shows', () => {
    expect(unpack(pack(Uint16Array.of(1, 2, 3, 4).subarray(1, 3)))).toEqual(Uint16Array.of(2, 3))
  })

  it.each([
    ['a map', new Map()],
    ['floating-point numbers, which it has no kind for', Float64Array.of(1)],
    ['an object of a class', { inner: new URL('file:///') }],
  ])('refuses %s', (_, value) => {
    expect(() => pack(value)).toThrow(TypeError)
  })
})
