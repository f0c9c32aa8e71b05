import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillCells, openWorkbook } from './index.ts'
import { specimen, specimenParts, textCell } from './specimen.ts'
import { fill, rowsOf, SHEET, STRINGS } from './specimen-fill.ts'

describe('where a cell goes', () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/><row r="6"><c r="A6"><v>3</v></c></row>'

  it.each([
    ['A2', '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2">'],
    ['C2', '<v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2">'],
    ['E2', '<v>2</v></c><c r="E2" t="s"><v>2</v></c></row>'],
    ['B4', '</row><row r="4"><c r="B4" t="s"><v>2</v></c></row><row r="6">'],
    ['A1', '<row r="1"><c r="A1" t="s"><v>2</v></c></row><row r="2">'],
    ['A5', '<row r="4"/><row r="5"><c r="A5" t="s"><v>2</v></c></row><row r="6">'],
    ['ZZ9', '<v>3</v></c></row><row r="9"><c r="ZZ9" t="s"><v>2</v></c></row>'],
    ['XFD1048576', '<v>3</v></c></row><row r="1048576"><c r="XFD1048576" t="s"><v>2</v></c></row>'],
  ])('%s stands in order', (address, expected) => {
    const filled = fill({ strings: STRINGS, sheets: [{ rows }] }, [{ address }])
    expect(`${rowsOf(filled)}`).toContain(expected)
    expect(filled.difference.cells).toEqual([{ sheet: 'Sheet1', address, before: '', after: '回答' }])
  })

  it('many at once stand in order as well', () => {
    const addresses = ['E6', 'A1', 'C2', 'B7', 'A2', 'A7', 'B4', 'A4']
    const filled = fill(
      { strings: STRINGS, sheets: [{ rows }] },
      addresses.map((address) => ({ address, value: address })),
    )
    expect([...rowsOf(filled).matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, address]) => address)).toEqual([
      'A1',
      'A2',
      'B2',
      'C2',
      'D2',
      'A4',
      'B4',
      'A6',
      'E6',
      'A7',
      'B7',
    ])
    expect(filled.difference.cells.every(({ address, after }) => address === after)).toBe(true)
  })

  it('a sheet without rows, or with an empty element for them, gets one', () => {
    expect(rowsOf(fill({ strings: STRINGS }, [{}]))).toBe('<row r="1"><c r="A1" t="s"><v>2</v></c></row>')
    const empty = String(specimenParts()[SHEET]).replace('<sheetData></sheetData>', '<sheetData/>')
    expect(rowsOf(fill({ strings: STRINGS, parts: { [SHEET]: empty } }, [{}]))).toBe(
      '<row r="1"><c r="A1" t="s"><v>2</v></c></row>',
    )
  })

  it('rows and cells without numbers are counted', () => {
    const implicit = '<row><c><v>1</v></c><c s="1"/></row><row><c><v>3</v></c></row>'
    const filled = fill({ strings: STRINGS, sheets: [{ rows: implicit }] }, [{ address: 'B1' }, { address: 'B2' }])
    expect(rowsOf(filled)).toBe(
      '<row><c><v>1</v></c><c r="B1" s="1" t="s"><v>2</v></c></row><row><c><v>3</v></c><c r="B2" t="s"><v>2</v></c></row>',
    )
  })

  it('the noted sizes of the filled area grow with it, and only then', () => {
    const head = '<dimension ref="B2:D6"/>'
    const spans = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c></row>'
    const grown = fill({ strings: STRINGS, sheets: [{ head, rows: spans }] }, [{ address: 'F2' }, { address: 'A9' }])
    expect(grown.part(SHEET)).toContain('<dimension ref="A2:F9"/>')
    expect(rowsOf(grown)).toContain('<row r="2" spans="2:6">')
    expect(fill({ strings: STRINGS, sheets: [{ head, rows: spans }] }, [{ address: 'C2' }]).part(SHEET)).toContain(
      `${head}<sheetData><row r="2" spans="2:4">`,
    )
  })

  it('a sheet whose rows are out of order is refused, as Excel does', () => {
    const rows = '<row r="2"/><row r="1"/>'
    expect(() => fill({ sheets: [{ rows }] }, [{}])).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})

describe('what a cell looks like', () => {
  it('stays as it is', () => {
    const rows = '<row r="1"><c r="A1" s="3" ph="1" cm="1" vm="2"/></row>'
    expect(rowsOf(fill({ strings: STRINGS, sheets: [{ rows }] }, [{}]))).toBe(
      '<row r="1"><c r="A1" s="3" t="s" ph="1"><v>2</v></c></row>',
    )
  })

  it('is that of its row, or else of its column, where the file has no such cell', () => {
    const head = '<cols><col min="2" max="9" width="20" style="3"/></cols>'
    const rows = '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>'
    const filled = fill({ strings: STRINGS, sheets: [{ head, rows }] }, [
      { address: 'C1' },
      { address: 'C2' },
      { address: 'C3' },
      { address: 'A3' },
    ])
    expect([...rowsOf(filled).matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, at, s]) => [at, s])).toEqual([
      ['C1', '1'],
      ['C2', '3'],
      ['A3', undefined],
      ['C3', '3'],
    ])
  })

  const long = '当社は年に一度、全従業員に情報セキュリティ教育を行っています。'.repeat(3)

  it('wraps a text that does not fit on a line, in a format of its own that is appended once', () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="7"/></row>'
    const filled = fill({ strings: STRINGS, sheets: [{ rows }] }, [
      { value: long },
      { address: 'A2', value: '一行目\n二行目' },
      { address: 'A3', value: long },
      { address: 'B1', value: long },
      { address: 'C1', value: '○' },
    ])
    expect(filled.grid.cell(1, 1)?.style).toMatchObject({ wrap: true, bordered: true })
    expect(filled.grid.cell(2, 1)?.style).toMatchObject({ wrap: true, bordered: false })
    expect(filled.part('xl/styles.xml')).toContain('<cellXfs count="11">')
    expect(filled.part('xl/styles.xml')).toContain(
      '<xf applyAlignment="1" numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><alignment wrapText="1"/></xf>',
    )
    expect(filled.difference.restyledCells).toBe(3)
    expect(
      fill({ strings: STRINGS, sheets: [{ rows }] }, [{ value: long }], { wrap: false }).difference.restyledCells,
    ).toBe(0)
  })

  it('keeps a text from turning into a formula when somebody edits it, in a format that is appended once', () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="6"/></row>'
    const filled = fill({ strings: STRINGS, sheets: [{ rows }] }, [
      { value: '- 鍵は分けて保管' },
      { address: 'A2', value: '=暗号化' },
      { address: 'A3', value: "'24年度" },
      { address: 'A4', value: `+${long}` },
      { address: 'B1', value: '@管理者' },
      { address: 'B2', value: '－' },
      { address: 'B3', value: '-' },
      { address: 'B4', value: '鍵 = 秘密' },
    ])
    const styles = filled.part('xl/styles.xml')
    const xfs = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf)
    const quoted = [...rowsOf(filled).matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)]
      .filter(([, , s]) => xfs[Number(s ?? 0)]?.includes('quotePrefix="1"'))
      .map(([, address]) => address)
    expect(quoted).toEqual(['A1', 'A2', 'A3', 'A4'])
    expect(xfs.filter((xf) => xf.includes('quotePrefix'))).toHaveLength(3)
    expect(filled.grid.cell(4, 1)?.style.wrap).toBe(true)
    expect(filled.difference.restyledCells).toBeGreaterThanOrEqual(4)
  })

  it('grows its row to hold the text, and never shrinks it', () => {
    const rows = '<row r="1" ht="20" customHeight="1"/><row r="2" ht="300"/><row r="3" ht="400"/>'
    const filled = fill({ strings: STRINGS, sheets: [{ rows }] }, [
      { value: long },
      { address: 'A2', value: '短い\n回答' },
      { address: 'A3', value: long.repeat(20) },
    ])
    expect(filled.grid.row(1).height).toBeGreaterThan(100)
    expect(rowsOf(filled)).toMatch(/<row r="1" ht="[\d.]+" customHeight="1">/)
    expect([filled.grid.row(2).height, filled.grid.row(3).height]).toEqual([300, 409.5])
    expect(
      fill({ strings: STRINGS, sheets: [{ rows }] }, [{ value: long }], { fitRows: false }).difference.resizedRows,
    ).toBe(0)
  })

  it('does not squeeze a question beside it that had made its row high', () => {
    const question = textCell('A1', long.repeat(4), ' s="7"')
    const filled = fill({ strings: STRINGS, sheets: [{ rows: `<row r="1">${question}</row>` }] }, [
      { address: 'B1', value: '一\n二' },
    ])
    expect(filled.difference.resizedRows).toBe(0)
  })

  it('grows beside a merged title, to which programs fit no row', () => {
    const rows = `<row r="1">${textCell('A1', long.repeat(4), ' s="7"')}</row>`
    const sheets = [{ rows, tail: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }]
    const filled = fill({ strings: STRINGS, sheets }, [{ address: 'C1', value: '一\n二' }])
    expect(filled.difference.resizedRows).toBe(1)
  })

  it('shares what a merged cell needs out among its rows', () => {
    const tail = '<mergeCells><mergeCell ref="A1:B4"/></mergeCells>'
    const filled = fill({ strings: STRINGS, sheets: [{ tail, head: '<sheetFormatPr defaultRowHeight="18.75"/>' }] }, [
      { value: long },
    ])
    const heights = [1, 2, 3, 4].map((row) => filled.grid.row(row).height ?? 0)
    expect(new Set(heights).size).toBe(1)
    expect(heights[0]).toBeGreaterThan(18.75)
    expect(fill({ strings: STRINGS, sheets: [{ tail }] }, [{ value: '短い\n回答' }]).difference.resizedRows).toBe(0)
  })
})

describe('the spelling of the file', () => {
  it('goes on with its prefix', () => {
    const filled = fill(
      {
        prefix: 'x:',
        strings: STRINGS,
        sheets: [{ rows: '<row r="1"/>' }, { rows: '<row r="1"><c r="A1"><f>1</f></c></row>' }],
      },
      [{ value: '長い回答です。'.repeat(9) }],
    )
    expect(filled.part(SHEET)).toMatch(/<x:row ht="[\d.]+" r="1"><x:c r="A1" s="9" t="s"><x:v>2<\/x:v><\/x:c><\/x:row>/)
    expect(filled.part('xl/sharedStrings.xml')).toContain('<x:si><x:t xml:space="preserve">')
    expect(filled.part('xl/styles.xml')).toContain('<x:alignment wrapText="1"/></x:xf>')
    expect(filled.part('xl/workbook.xml')).toContain('<x:calcPr fullCalcOnLoad="1"/>')
  })

  it.each<[string, (xml: string) => Uint8Array]>([
    ['UTF-8 with a mark', (xml) => strToU8(`\uFEFF${xml}`)],
    [
      'UTF-16',
      (xml) => Uint8Array.from([...`\uFEFF${xml}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
    ],
  ])('goes on in %s', (_, encode) => {
    const parts = specimenParts({ sheets: [{ rows: `<row r="1">${textCell('A1', '質問①')}</row>` }] })
    const before = encode(String(parts[SHEET]))
    const bytes = specimen({ parts: { [SHEET]: before } })
    const { bytes: after } = fillCells(openWorkbook(bytes), [{ sheet: 'Sheet1', address: 'B1', value: '回答②' }])
    expect(unzipSync(after)[SHEET]?.subarray(0, 40)).toEqual(before.subarray(0, 40))
    const grid = openWorkbook(after).grid(0)
    expect([grid.cell(1, 1)?.text, grid.cell(1, 2)?.text]).toEqual(['質問①', '回答②'])
  })

  it('is not disturbed by comments, CDATA and strange quotes', () => {
    const rows = `<!-- <c r="A1"/> --><row r='1' spans='1:2'><c r='A1' s='1'></c><c r="B1" t="str"><v><![CDATA[</row><c r="A1">]]></v></c></row>`
    const filled = fill({ strings: STRINGS, sheets: [{ rows }] }, [{}])
    expect(rowsOf(filled)).toBe(rows.replace("<c r='A1' s='1'></c>", '<c r="A1" s="1" t="s"><v>2</v></c>'))
  })
})
