import { describe, expect, it } from 'vitest'
import { drawGrid } from '../checklist/drawn-grid.ts'
import type { Grid } from '../workbook/index.ts'
import { roomIn } from './room.ts'

/** Columns of 12 digits, the first `heights.length` rows as high as said. */
const grid = (heights: readonly (number | undefined)[], merges: readonly string[] = []): Grid => ({
  ...drawGrid({ rows: [['質問', '回答']], merges }),
  row: (row) => {
    const height = heights[row - 1]
    return height === undefined ? { hidden: false } : { hidden: false, height }
  },
})

describe('the room in a cell', () => {
  it('grows with its height, and with the cells merged to it', () => {
    const one = roomIn(grid([660]), 1, 2)
    expect(one).toBe(240)
    expect(roomIn(grid([660], ['A1:B1']), 1, 1)).toBe(480)
    expect(roomIn(grid([330, 330], ['B1:B2']), 1, 2)).toBe(one)
  })

  it('is never too little to say anything, nor more than a person reads', () => {
    expect(roomIn(grid([15]), 1, 2)).toBe(120)
    expect(roomIn(grid([6000]), 1, 2)).toBe(600)
  })

  it('is unknown where the file leaves the height to the program', () => {
    expect(roomIn(grid([]), 1, 2)).toBeUndefined()
    expect(roomIn(grid([30], ['B1:B2']), 1, 2)).toBeUndefined()
  })
})
