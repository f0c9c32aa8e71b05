import { describe, expect, test } from 'vitest'
import { withTexts, workbookNamed, workbookNames } from '../../test/support/workbooks.ts'
import { type Drawing, drawGrid } from './drawn-grid.ts'
import { findMapping, fingerprintOf } from './fingerprint.ts'
import { readMapping } from './mapping.ts'
import { readChecklist } from './read.ts'

const HEADER = ['No', '質問', '回答', '備考']
const ROWS = [
  ['1', '鍵の長さを定めていますか。'],
  ['2', 'ログを保存していますか。'],
]
const of = (drawing: Partial<Drawing>) => {
  const rows = drawing.rows ?? [HEADER, ...ROWS]
  return fingerprintOf([drawGrid({ boxes: [`A1:D${rows.length}`], ...drawing, rows })])
}

describe('the fingerprint of a layout', () => {
  const form = of({})

  test('is that of other questions, more of them, and filled answers', () => {
    expect(form).toMatch(/^[0-9a-f]{16}$/)
    expect(of({ rows: [HEADER, ...ROWS, ['3', '規程がありますか。']] })).toBe(form)
    expect(of({ rows: [HEADER, ...ROWS.map((row) => [...row, '○', '規程による'])] })).toBe(form)
    expect(of({ rows: [HEADER, ['1', 'データセンターは国内にありますか。']] })).toBe(form)
  })

  test('is not that of another form', () => {
    const others = [
      of({ name: '質問票' }),
      of({ rows: [[], HEADER, ...ROWS] }),
      of({ rows: [['No', '質問', '備考', '回答'], ...ROWS] }),
      of({ rows: [[...HEADER, '当社確認欄'], ...ROWS] }),
      of({ hiddenColumns: [4] }),
      of({ narrow: true }),
      of({ rows: ROWS }),
    ]
    expect(new Set([form, ...others]).size).toBe(others.length + 1)
  })

  test('finds what is known of a form', () => {
    const known = [
      { fingerprint: '0000000000000000', mapping: readMapping({ シート: [] }) },
      { fingerprint: form, mapping: readMapping({ シート: [{ 名前: 'Sheet1' }] }), name: '質問票' },
    ]
    const grid = drawGrid({ rows: [HEADER, ...ROWS], boxes: ['A1:D3'] })
    expect(findMapping(known, [grid])).toBe(known[1])
    expect(findMapping(known, [drawGrid({ rows: ROWS })])).toBeUndefined()
  })
})

describe('every workbook at hand (those of ../shared are left out where they are absent)', () => {
  test.each(workbookNames)('%s: filled in, it is the same form', (name) => {
    const { grids } = workbookNamed(name)
    const layout = readChecklist(grids)
    const filled = grids.map((grid, index) => {
      const questions = layout.sheets[index]?.questions ?? []
      const answers = new Map(
        questions.flatMap(({ answerCells, remarksCell }) => [
          ...answerCells
            .filter(({ kind }) => kind !== 'checkbox')
            .map(({ cell, options }) => [cell, options[0] ?? '規程に定めています。'] as const),
          ...(remarksCell === undefined ? [] : [[remarksCell, '【出典】ホワイトペーパー 第3章'] as const]),
        ]),
      )
      return withTexts(grid, (row, column) => answers.get(grid.cell(row, column)?.address ?? ''))
    })
    expect(fingerprintOf(filled)).toBe(fingerprintOf(grids))
  })

  test('different forms have different fingerprints', () => {
    const prints = workbookNames.map((name) => fingerprintOf(workbookNamed(name).grids))
    expect(new Set(prints).size).toBe(prints.length)
  })
})
