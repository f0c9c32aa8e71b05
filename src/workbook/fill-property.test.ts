import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from './address.ts'
import { comparePackages, fillCells, openWorkbook } from './index.ts'
import { specimen, textCell } from './specimen.ts'

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) })

/** Cells of many kinds, with the texts that a reader finds in them. */
const cellXml = fc.oneof(
  fc.constant((at: string) => `<c r="${at}" s="1"/>`),
  fc.constant((at: string) => `<c r="${at}" s="7" t="s"><v>0</v></c>`),
  fc.constant((at: string) => `<c r="${at}"><f>1+1</f><v>2</v></c>`),
  fc.constant((at: string) => textCell(at, '既にある文', ' s="2"')),
  fc.integer().map((value) => (at: string) => `<c r="${at}" s="4"><v>${value}</v></c>`),
)

const sheetRows = fc
  .uniqueArray(fc.tuple(place, cellXml), { maxLength: 30, selector: ([at]) => at.row * 100 + at.column })
  .map((cells) => {
    const sorted = cells.toSorted(([a], [b]) => a.row - b.row || a.column - b.column)
    return [...Map.groupBy(sorted, ([at]) => at.row)]
      .map(
        ([row, own]) => `<row r="${row}">${own.map(([at, xml]) => xml(addressOf(at.row, at.column))).join('')}</row>`,
      )
      .join('')
  })

const merges = fc.constantFrom('', '<mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="E5:E9"/></mergeCells>')
const strings = fc.constantFrom(undefined, ['<t>質問</t>'])
const answer = fc.oneof(
  fc.constantFrom('○', 'はい', '1行目\n2行目', '=SUM(A1)', '_x0041_', ' 空白 ', '3'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('あ', 'a', '\n', '&', '<', '"', '🔒', '\u0001', ']'),
    minLength: 1,
    maxLength: 200,
  }),
)
const writes = fc.array(fc.record({ at: place, value: answer, overwrite: fc.boolean() }), { maxLength: 12 })

describe('filling any cells with any answers', () => {
  it('is read back as it was written, and changes nothing else', () => {
    fc.assert(
      fc.property(sheetRows, merges, strings, writes, (rows, tail, table, answers) => {
        const before = specimen({ sheets: [{ rows, tail }, { rows }], ...(table ? { strings: table } : {}) })
        const { bytes, outcomes } = fillCells(
          openWorkbook(before),
          answers.map(({ at, ...write }) => ({ sheet: 'Sheet1', address: addressOf(at.row, at.column), ...write })),
        )
        const expected = new Map(
          outcomes.filter((outcome) => outcome.written).map(({ address, write }) => [address, write.value]),
        )
        const difference = comparePackages(before, bytes)
        expect(difference.unexplained).toEqual([])
        const found = new Map(difference.cells.map(({ address, after }) => [address, after]))
        const [old, young] = [before, bytes].map((file) => openWorkbook(file).grid('Sheet1'))
        for (const [address, value] of expected) {
          const cell = [...(young?.filledRows ?? [])]
            .flatMap((row) => young?.cellsInRow(row) ?? [])
            .find((own) => own.address === address)
          expect(cell?.text).toBe(value)
        }
        for (const address of found.keys()) expect(expected.has(address)).toBe(true)
        expect(young?.merges).toEqual(old?.merges)
      }),
      { numRuns: 300 },
    )
  })
})
