import { describe, expect, it } from 'vitest'
import { RowIndex } from './row-index.ts'

const LOW = { height: 10, hidden: false }
const HIGH = { height: 20, hidden: false }

function indexOf(...entries: readonly (readonly [number, typeof LOW])[]): RowIndex {
  const index = new RowIndex()
  for (const [row, value] of entries) index.set(row, value)
  return index
}

describe('RowIndex', () => {
  it('finds each row among runs, gaps and rows out of order', () => {
    const index = indexOf([2, LOW], [3, LOW], [4, HIGH], [9, HIGH], [6, LOW])
    expect([1, 2, 3, 4, 5, 6, 9, 10].map((row) => index.at(row)?.height)).toEqual([
      ...[undefined, 10, 10, 20, undefined, 10, 20, undefined],
    ])
  })

  it('says whether a row took up memory of its own', () => {
    const index = new RowIndex()
    expect([index.set(1, LOW), index.set(2, LOW), index.set(4, LOW), index.set(3, HIGH)]).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('counts the rows that differ in height', () => {
    const old = indexOf([1, LOW], [2, LOW], [3, LOW], [7, HIGH])
    expect(old.differences(indexOf([1, LOW], [2, HIGH], [3, LOW], [7, HIGH]))).toBe(1)
    expect(old.differences(indexOf([1, LOW], [2, LOW]))).toBe(2)
    expect(old.differences(indexOf([7, HIGH], [2, LOW], [1, LOW], [3, LOW]))).toBe(0)
  })
})
