import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CellWrite, Grid } from './grid.ts'
import { comparePackages, fillCells, openWorkbook, type Workbook } from './index.ts'

/** Check sheets that the project measures itself by; they do not belong to the repository. */
const LAYOUTS = join(import.meta.dirname, '../../../shared/eval/layouts')
const FILES = existsSync(LAYOUTS)
  ? readdirSync(LAYOUTS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/.test(name))
  : []
const ANSWER = '回答テスト①\n2行目 <&> "\' 改行と記号'
const MOST_WRITES = 300

/** Cells of all kinds: filled and empty, merged and free, inside the area in use and beyond it. */
function writesInto(grid: Grid): CellWrite[] {
  const cells = grid.filledRows.flatMap((row) => grid.cellsInRow(row))
  const step = Math.max(1, Math.floor(cells.length / MOST_WRITES))
  const { bottom, right } = grid.bounds ?? { bottom: 1, right: 1 }
  const addresses = cells.filter((_, index) => index % step === 0).map((cell) => cell.address)
  const beyond = [`A${bottom + 3}`, `${right < 26 ? 'AA' : 'ZZ'}2`, 'XFD1048576']
  return [...addresses, ...beyond].map((address) => ({ sheet: grid.name, address, value: ANSWER }))
}

function grids(workbook: Workbook): Grid[] {
  return workbook.sheets.map((sheet) => workbook.grid(sheet.name))
}

describe.skipIf(FILES.length === 0)('check sheets at hand (skipped where there are none)', () => {
  it.each(FILES)('%s comes back with its answers, and is otherwise what it was', (file) => {
    const before = new Uint8Array(readFileSync(join(LAYOUTS, file)))
    const workbook = openWorkbook(before)
    const { bytes, outcomes } = fillCells(workbook, grids(workbook).flatMap(writesInto))
    const written = outcomes.filter((outcome) => outcome.written)
    expect(written.length).toBeGreaterThan(0)

    const difference = comparePackages(before, bytes)
    expect(difference.unexplained).toEqual([])
    const places = new Set(written.map((outcome) => `${outcome.write.sheet}!${outcome.address}`))
    expect(new Set(difference.cells.map((cell) => `${cell.sheet}!${cell.address}`))).toEqual(places)
    expect(difference.cells.every((cell) => cell.before === '' && cell.after === ANSWER)).toBe(true)

    const [old, young] = [unzipSync(before), unzipSync(bytes)]
    expect(Object.keys(young)).toEqual(Object.keys(old))
    const mayChange = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/
    for (const [name, part] of Object.entries(old)) {
      if (!mayChange.test(name)) expect(young[name]).toEqual(part)
    }
  })
})
