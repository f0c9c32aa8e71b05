import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { comparePackages } from './index.ts'
import { specimen, textCell } from './specimen.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = ['<t>質問</t>', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', '<t>東京</t>']
const ROWS = `<row r="1" ht="20"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" s="3"/><c r="C1"><f>A1</f><v>1</v></c></row>`
const BEFORE = specimen({
  strings: STRINGS,
  sheets: [{ name: '質問票', rows: ROWS, tail: '<mergeCells><mergeCell ref="A5:B5"/></mergeCells>' }],
  parts: { 'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]) },
})

/** The book with something in one part replaced. */
function changed(name: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(BEFORE)
  const text = new TextDecoder().decode(parts[name])
  expect(text).toContain(from)
  return zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) })
}

const NOTHING = { parts: [], cells: [], restyledCells: 0, resizedRows: 0, unexplained: [] }

describe('comparePackages', () => {
  it('finds nothing between a book and itself, however it is packed', () => {
    expect(comparePackages(BEFORE, BEFORE)).toEqual(NOTHING)
    expect(comparePackages(BEFORE, zipSync(unzipSync(BEFORE), { level: 0 }))).toEqual(NOTHING)
  })

  it.each([
    ['a new text', '<c r="B1" s="3"/>', textCell('B1', '有', ' s="3"'), { address: 'B1', before: '', after: '有' }],
    ['another formula', '<f>A1</f>', '<f>A2</f>', { address: 'C1', before: '1', after: '1' }],
    [
      'lost furigana',
      '<v>1</v></c><c r="B1"',
      '<v>2</v></c><c r="B1"',
      { address: 'A1', before: '東京', after: '東京' },
    ],
  ])('names the cell with %s', (_, from, to, cell) => {
    const difference = comparePackages(BEFORE, changed(SHEET, from, to))
    expect(difference.cells).toEqual([{ sheet: '質問票', ...cell }])
    expect(difference.parts).toEqual([{ name: SHEET, change: 'changed' }])
    expect(difference.unexplained).toEqual([])
  })

  it('names a lost cell, and does not explain away that its look is gone too', () => {
    const difference = comparePackages(BEFORE, changed(SHEET, '<c r="A1" s="1" t="s"><v>1</v></c>', ''))
    expect(difference.cells).toEqual([{ sheet: '質問票', address: 'A1', before: '東京', after: '' }])
    expect(difference.unexplained).toEqual([SHEET])
  })

  it('explains a look that only wraps a text or keeps it a text, and no other', () => {
    const styled = (xf: string, s: number) =>
      specimen({
        styles: `<styleSheet><cellXfs count="2"><xf numFmtId="0" fontId="0"/>${xf}</cellXfs></styleSheet>`,
        sheets: [{ rows: `<row r="1"><c r="A1" s="${s}"/></row>` }],
      })
    const unexplained = (xf: string) => comparePackages(styled(xf, 0), styled(xf, 1)).unexplained
    const wrapped = '<xf quotePrefix="1" applyAlignment="1" numFmtId="0" fontId="0"><alignment wrapText="1"/></xf>'
    expect(unexplained(wrapped)).toEqual([])
    expect(unexplained(wrapped.replace('wrapText', 'indent="1" wrapText'))).toEqual([SHEET])
    expect(unexplained('<xf numFmtId="0" fontId="0"><protection locked="0"/></xf>')).toEqual([SHEET])
  })

  it('counts cells that look different, and rows of another height', () => {
    const restyled = comparePackages(BEFORE, changed(SHEET, '<c r="B1" s="3"/>', '<c r="B1" s="1"/>'))
    expect(restyled).toMatchObject({ cells: [], restyledCells: 1, unexplained: [SHEET] })
    expect(comparePackages(BEFORE, changed(SHEET, 'ht="20"', 'ht="30"'))).toMatchObject({
      cells: [],
      resizedRows: 1,
      unexplained: [],
    })
  })

  it.each([
    ['merges', SHEET, 'A5:B5', 'A5:C5'],
    ['a hidden row', SHEET, 'ht="20"', 'ht="20" hidden="1"'],
    ['the string table', 'xl/sharedStrings.xml', 'トウキョウ', 'キョウト'],
    ['the styles', 'xl/styles.xml', 'FFDDEBF7', 'FFDDEBF8'],
    ['a format in its place', 'xl/styles.xml', '<protection locked="0"/>', ''],
    ['the name of a sheet', 'xl/workbook.xml', '質問票', '回答票'],
    ['a relationship', 'xl/_rels/workbook.xml.rels', 'rIdStyles', 'rIdStyle'],
    ['macros', 'xl/vbaProject.bin', '\u0001', '\u0009'],
  ])('does not explain away a change of %s', (_, part, from, to) => {
    const difference = comparePackages(BEFORE, changed(part, from, to))
    expect(difference.unexplained.length).toBeGreaterThan(0)
  })

  it('names parts that come and go', () => {
    const { 'xl/vbaProject.bin': macros = new Uint8Array(), ...rest } = unzipSync(BEFORE)
    const after = zipSync({ ...rest, 'xl/new.bin': macros })
    expect(comparePackages(BEFORE, after)).toMatchObject({
      parts: [
        { name: 'xl/vbaProject.bin', change: 'removed' },
        { name: 'xl/new.bin', change: 'added' },
      ],
      unexplained: ['xl/vbaProject.bin', 'xl/new.bin'],
    })
  })
})

describe('comparePackages of long sheets', () => {
  const LONG = specimen({
    sheets: [
      {
        rows: Array.from(
          { length: 5000 },
          (_, at) => `<row r="${at + 1}" ht="20">${textCell(`A${at + 1}`, `質問 ${at + 1}`)}<c r="B${at + 1}"/></row>`,
        ).join(''),
        tail: `<mergeCells>${Array.from({ length: 5000 }, (_, at) => `<mergeCell ref="C${at + 1}:D${at + 1}"/>`).join('')}</mergeCells>`,
      },
    ],
  })

  function edited(edit: (xml: string) => string): ReturnType<typeof comparePackages> {
    const parts = unzipSync(LONG)
    const xml = new TextDecoder().decode(parts[SHEET])
    expect(edit(xml)).not.toBe(xml)
    return comparePackages(LONG, zipSync({ ...parts, [SHEET]: strToU8(edit(xml)) }))
  }

  it.each([10, 2500, 4999])('finds one new text in row %i, and nothing else', (row) => {
    const difference = edited((xml) => xml.replace(`<c r="B${row}"/>`, textCell(`B${row}`, '有')))
    expect(difference.cells).toEqual([{ sheet: 'Sheet1', address: `B${row}`, before: '', after: '有' }])
    expect(difference).toMatchObject({ restyledCells: 0, resizedRows: 0, unexplained: [] })
  })

  it('counts heights and formats far from each other', () => {
    const difference = edited((xml) =>
      xml
        .replace('r="7" ht="20"', 'r="7" ht="30"')
        .replace('r="4000" ht="20"', 'r="4000"')
        .replace('r="B4500"', 'r="B4500" s="2"'),
    )
    expect(difference).toMatchObject({ cells: [], restyledCells: 1, resizedRows: 2, unexplained: [SHEET] })
  })

  it.each([
    ['a hidden row', (xml: string) => xml.replace('r="4321" ht', 'r="4321" hidden="1" ht')],
    ['a comment behind the rows', (xml: string) => xml.replace('</sheetData>', '</sheetData><!-- ours -->')],
    ['the last merge', (xml: string) => xml.replace('C5000:D5000', 'C5000:E5000')],
  ])('does not explain away %s', (_, edit) => {
    expect(edited(edit).unexplained).toEqual([SHEET])
  })

  it('brings cells together whatever their order', () => {
    const rows = '<row r="2"><c r="B2"/><c r="A2"/></row><row r="1"><c r="A1"/></row>'
    const from = specimen({ sheets: [{ rows }] })
    const to = specimen({ sheets: [{ rows: `${rows.replace('<c r="A1"/>', textCell('A1', '有'))}` }] })
    expect(comparePackages(from, to)).toMatchObject({
      cells: [{ address: 'A1', before: '', after: '有' }],
      unexplained: [],
    })
  })
})

it('refuses a row inside a row, which would move what is behind it', () => {
  const from = specimen({ sheets: [{ rows: '<row r="1"><c r="A1"/><row r="9"/><c r="B1"/></row>' }] })
  const to = specimen({ sheets: [{ rows: `<row r="1"><c r="A1"/><row r="9"/>${textCell('B1', '有')}</row>` }] })
  expect(() => comparePackages(from, to)).toThrow(expect.objectContaining({ code: 'damaged' }))
})
