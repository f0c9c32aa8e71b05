import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { withTexts, workbookNamed, workbookNames } from '../../test/support/workbooks.ts'
import { contains, parseAddress, parseRange } from '../workbook/address.ts'
import type { Grid } from '../workbook/grid.ts'
import { drawGrid } from './drawn-grid.ts'
import { readChecklist } from './read.ts'
import { told } from './told.ts'

const ROWS = [
  ['1', '鍵の長さを定めていますか。'],
  ['2', 'ログを保存していますか。'],
  ['3', '退会後に消去していますか。'],
]

describe('a list without a header row', () => {
  test('with one blank column is read', () => {
    const list = drawGrid({ rows: ROWS, boxes: ['A1:C3'] })
    expect(told(list)).toEqual(['B1 #1 -> C1', 'B2 #2 -> C2', 'B3 #3 -> C3'])
  })

  test('with several is refused, and says why: one of them may be the customer’s own', () => {
    const [sheet] = readChecklist([drawGrid({ rows: ROWS, boxes: ['A1:D3'] })]).sheets
    expect(sheet).toMatchObject({
      isChecklist: false,
      questions: [],
      reason: { ja: expect.stringContaining('見出し行がなく') },
    })
  })

  test('a dropdown in the first of them tells it', () => {
    const choices = { 'C1:C3': ['はい', 'いいえ'] }
    expect(told(drawGrid({ rows: ROWS, boxes: ['A1:D3'], dropdowns: choices }))[0]).toBe('B1 #1 -> C1[はい/いいえ]')
    expect(told(drawGrid({ rows: ROWS, boxes: ['A1:D3'], dropdowns: { ...choices, 'D1:D3': ['可', '否'] } }))).toEqual(
      [],
    )
  })

  test('so do the cells that the customer unlocked, and boxes to tick', () => {
    expect(told(drawGrid({ rows: ROWS, boxes: ['A1:D3'], unlocked: ['D1:D3'] }))[0]).toBe('B1 #1 -> D1')
    const boxed = ROWS.map((row) => [...row, '□はい　□いいえ', ''])
    expect(told(drawGrid({ rows: boxed, boxes: ['A1:D3'] }))[0]).toBe('B1 #1 -> C1[□はい/いいえ]')
  })

  test('a sentence above it has no answer in its blank header', () => {
    const introduced = [['下記について、ご回答をご記入ください。'], ['', '', ''], ...ROWS]
    expect(told(drawGrid({ rows: introduced, boxes: ['A2:C5'] }))).toEqual([
      'B3 #1 -> C3',
      'B4 #2 -> C4',
      'B5 #3 -> C5',
    ])
  })

  test('a part beside its stem is what the row asks', () => {
    const parts = [
      ['1', '次を満たしていますか。', '(a)', '鍵の長さを定めていること。'],
      ['', '', '(b)', '鍵を更新していること。'],
      ['2', 'ログを保存していますか。', '', ''],
    ]
    const list = drawGrid({ rows: parts, boxes: ['A1:E3'], dropdowns: { 'E1:E3': ['0', '1'] } })
    expect(told(list).map((line) => line.replace(/ .*-> /, ' -> '))).toEqual([
      'D1 -> E1[0/1]',
      'D2 -> E2[0/1]',
      'B3 -> E3[0/1]',
    ])
  })
})

const FOLDER = new URL('../../../shared/eval/layouts/', import.meta.url)
const Truth = z.object({ must_not_touch: z.array(z.string()) })
const truthOf = (name: string) => new URL(name.replace(/\.xls[xm]$/, '.truth.json'), FOLDER)
const labelled = workbookNames.filter((name) => existsSync(truthOf(name)))

const isForbidden = (areas: readonly string[], sheet: string, cell: string): boolean =>
  areas.some((area) => {
    const cut = area.lastIndexOf('!')
    const range = parseRange(area.slice(cut + 1))
    const place = parseAddress(cell)
    const name = area.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'")
    return name === sheet && range !== undefined && place !== undefined && contains(range, place.row, place.column)
  })

describe.skipIf(labelled.length === 0)(
  'check sheets whose header rows were emptied (../shared/eval/layouts; skipped where it is absent)',
  () => {
    const withoutHeaders = (grids: readonly Grid[]): readonly Grid[] =>
      readChecklist(grids).sheets.map(({ blocks }, index) => {
        const emptied = new Set(blocks.flatMap(({ headerRows }) => headerRows))
        const grid = grids[index]
        if (!grid) throw new Error('A sheet without its grid')
        return withTexts(grid, (row) => (emptied.has(row) ? '' : undefined))
      })

    test.each(labelled)('%s: no cell of the customer’s is offered', (name) => {
      const { must_not_touch: areas } = Truth.parse(JSON.parse(readFileSync(truthOf(name), 'utf8')))
      const offered = readChecklist(withoutHeaders(workbookNamed(name).grids)).sheets.flatMap((sheet) =>
        sheet.questions
          .filter(({ skip }) => skip === undefined)
          .flatMap(({ answerCells, remarksCell }) => [...answerCells.map(({ cell }) => cell), remarksCell ?? []].flat())
          .map((cell) => ({ sheet: sheet.name, cell })),
      )
      expect(offered.filter(({ sheet, cell }) => isForbidden(areas, sheet, cell))).toEqual([])
    })
  },
)
