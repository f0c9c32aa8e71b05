import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from './index.ts'
import { type Specimen, specimen, specimenParts, textCell } from './specimen.ts'

function firstGrid(contents: Specimen) {
  return openWorkbook(specimen(contents)).grid(0)
}

function texts(contents: Specimen): Record<string, string> {
  const grid = firstGrid(contents)
  const cells = grid.filledRows.flatMap((row) => grid.cellsInRow(row))
  return Object.fromEntries(cells.map((cell) => [cell.address, cell.text]))
}

describe('sheets', () => {
  it('come in their order, with their names and visibility, found in any case', () => {
    const workbook = openWorkbook(
      specimen({
        sheets: [
          { name: '回答 &amp; &quot;Q&quot;' },
          { name: 'List', state: 'hidden' },
          { name: 'M', state: 'veryHidden' },
        ],
      }),
    )
    expect(workbook.sheets).toEqual([
      { name: '回答 & "Q"', visibility: 'visible' },
      { name: 'List', visibility: 'hidden' },
      { name: 'M', visibility: 'veryHidden' },
    ])
    expect(workbook.grid('LIST')).toBe(workbook.grid(1))
  })

  it('are found through absolute, relative and backslashed targets', () => {
    const parts = specimenParts({ sheets: [{ rows: textCellRow('here') }] })
    const sheet = String(parts['xl/worksheets/sheet1.xml'])
    for (const target of ['/xl/Blatt.xml', 'Blatt.xml', './x/../Blatt.xml', '\\xl\\Blatt.xml']) {
      const rels = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/sheet1.xml', target)
      const bytes = specimen({ parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/BLATT.xml': sheet } })
      expect(openWorkbook(bytes).grid(0).cell(1, 1)?.text).toBe('here')
    }
  })
})

function textCellRow(text: string): string {
  return `<row r="1">${textCell('A1', text)}</row>`
}

describe('texts', () => {
  it('are read from the string table: runs joined, furigana left out, references and escapes resolved', () => {
    const strings = [
      '<t xml:space="preserve"> 前後 </t>',
      '<r><rPr><b/></rPr><t>太字</t></r><r><t>と普通</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>a&lt;b&#10;c_x000B__x005F_x0041_</t>',
      '',
    ]
    const cells = strings.map((_, index) => `<c r="A${index + 1}" t="s"><v>${index}</v></c>`)
    const rows = cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join('')
    expect(texts({ strings, sheets: [{ rows }] })).toEqual({
      A1: ' 前後 ',
      A2: '太字と普通',
      A3: '東京',
      A4: 'a<b\nc\u000b_x0041_',
    })
  })

  it('are read from cells of every type', () => {
    const rows = `<row r="1">${textCell('A1', '直')}<c r="B1" t="str"><f>A1&amp;"x"</f><v>直x</v></c><c r="C1" t="b"><v>1</v></c>
      <c r="D1" t="e"><v>#N/A</v></c><c r="E1"><v>0.5</v></c><c r="F1" t="d"><v>2026-01-02</v></c><c r="G1" t="s"><v>99</v></c></row>`
    expect(texts({ sheets: [{ rows }], strings: [] })).toEqual({
      A1: '直',
      B1: '直x',
      C1: 'TRUE',
      D1: '#N/A',
      E1: '0.5',
      F1: '2026-01-02',
    })
  })

  it('show numbers as their format has it', () => {
    const rows =
      '<row r="1"><c r="A1" s="4"><v>46000</v></c><c r="B1" s="5"><v>0.5</v></c><c r="C1" s="8"><v>7</v></c></row>'
    expect(texts({ sheets: [{ rows }] })).toEqual({ A1: '2025/12/9', B1: '50%', C1: 'No.007' })
    const from1904 = { workbookHead: '<workbookPr date1904="1"/>', sheets: [{ rows }] }
    expect(texts(from1904)['A1']).toBe('2029/12/10')
  })

  it('tell formulas from values, shared ones too', () => {
    const grid = firstGrid({
      sheets: [
        {
          rows: `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c>
            <c r="C1"><f>IF(D1="","",1)</f></c><c r="D1"><v>2</v></c></row>`,
        },
      ],
    })
    expect([1, 2, 3, 4].map((column) => grid.cell(1, column)?.formula)).toEqual([
      'C1*2',
      '',
      'IF(D1="","",1)',
      undefined,
    ])
    expect(grid.cell(1, 3)?.kind).toBe('empty')
  })

  it('stand in place where rows and cells leave out their numbers', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    expect(texts({ sheets: [{ rows }] })).toEqual({ A1: '1', B1: '2', C5: '3', D5: '4', A6: '5' })
  })

  it('come in order though the file has them mixed up', () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>'
    const grid = firstGrid({ sheets: [{ rows }] })
    expect(grid.filledRows).toEqual([1, 2])
    expect(grid.cellsInRow(2).map((cell) => cell.text)).toEqual(['2', '4', '1'])
    expect(grid.cell(2, 2)?.text).toBe('4')
  })
})

describe('encodings and namespaces', () => {
  const rows = `<row r="1">${textCell('A1', '暗号化①')}</row>`
  const sheet = String(specimenParts({ sheets: [{ rows }] })['xl/worksheets/sheet1.xml'])
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little)
    return bytes
  }
  const shiftJis = (text: string) => {
    const [before = '', after = ''] = text.replace('UTF-8', 'Shift_JIS').split('暗号化①')
    return Uint8Array.from([...strToU8(before), 0x88, 0xc3, 0x8d, 0x86, 0x89, 0xbb, 0x87, 0x40, ...strToU8(after)])
  }

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', strToU8(`\uFEFF${sheet}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${sheet}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${sheet}`, false)],
    ['UTF-16 without a mark', utf16(sheet, true)],
    ['Shift_JIS', shiftJis(sheet)],
  ])('%s', (_, part) => {
    expect(texts({ parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual({ A1: '暗号化①' })
  })

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', strToU8],
    ['UTF-16', (text) => utf16(text, false)],
  ])('long parts in %s, wherever a character is cut in two', (_, encode) => {
    const written = Array.from({ length: 9000 }, (_, at) => `${'a'.repeat(at % 7)}質問𠮷${at}\uFEFF`)
    const cells = written.map((text, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, text)}</row>`).join('')
    const long = String(specimenParts({ sheets: [{ rows: cells }] })['xl/worksheets/sheet1.xml'])
    const read = texts({ parts: { 'xl/worksheets/sheet1.xml': encode(long) } })
    expect(Object.values(read)).toEqual(written)
  })

  it('a prefix on every element', () => {
    expect(texts({ prefix: 'x:', strings: ['<t>s</t>'], sheets: [{ rows }] })).toEqual({ A1: '暗号化①' })
  })
})

describe('looks', () => {
  it('say what shows which way leads through a sheet', () => {
    const rows =
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="7"/><c r="C1" s="3"><v>1</v></c><c r="D1" s="99"><v>1</v></c></row>'
    const grid = firstGrid({ sheets: [{ rows }] })
    const plain = { bold: false, strike: false, bordered: false, wrap: false, locked: true, fontSize: 11 }
    expect(grid.cell(1, 1)?.style).toEqual({ ...plain, fill: 'DDEBF7', bold: true, strike: true, fontSize: 14 })
    expect(grid.cell(1, 2)?.style).toEqual({ ...plain, vertical: 'center', bordered: true, wrap: true })
    expect(grid.cell(1, 3)?.style).toEqual({ ...plain, locked: false })
    expect(grid.cell(1, 4)?.style).toEqual(plain)
  })

  it('how far a text is moved in', () => {
    const xf = (alignment: string) => `<xf><alignment ${alignment}/></xf>`
    const styles = `<styleSheet><cellXfs>${xf('indent="2" wrapText="1"')}${xf('horizontal="left"')}</cellXfs></styleSheet>`
    const grid = firstGrid({
      styles,
      sheets: [{ rows: '<row r="1"><c s="0"><v>1</v></c><c s="1"><v>1</v></c></row>' }],
    })
    expect(grid.cell(1, 1)?.style).toMatchObject({ indent: 2, wrap: true })
    expect(grid.cell(1, 2)?.style).not.toHaveProperty('indent')
  })

  it.each([
    ['<fgColor rgb="ffddebf7"/>', 'DDEBF7'],
    ['<fgColor theme="4" tint="-0.249977111117893"/>', 'theme:4:-0.25'],
    ['<fgColor theme="0"/>', 'theme:0'],
    ['<fgColor indexed="13"/>', 'FFFF00'],
    ['<bgColor indexed="64"/>', undefined],
  ])('fill %s is %s', (color, fill) => {
    const styles = `<styleSheet><fills><fill><patternFill patternType="solid">${color}</patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs></styleSheet>`
    expect(firstGrid({ styles, sheets: [{ rows: textCellRow('a') }] }).cell(1, 1)?.style.fill).toBe(fill)
  })

  it('go by the colours that the file brings along', () => {
    const styles =
      '<styleSheet><fills><fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs><colors><indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00222222"/></indexedColors></colors></styleSheet>'
    expect(firstGrid({ styles, sheets: [{ rows: textCellRow('a') }] }).cell(1, 1)?.style.fill).toBe('222222')
  })

  it('are plain in a book without styles', () => {
    expect(firstGrid({ styles: null, sheets: [{ rows: textCellRow('a') }] }).cell(1, 1)?.style.fontSize).toBe(11)
  })
})

describe('the area in use', () => {
  it('is that of texts and borders, whatever was formatted besides', () => {
    const rows = `<row r="1" s="2" customFormat="1"><c r="A1" s="2"/></row><row r="3"><c r="B3" s="1"/>${textCell('D3', 'x')}</row><row r="9"><c r="XFD9" s="3"/></row>`
    const grid = firstGrid({ sheets: [{ rows, head: '<dimension ref="A1:XFD1048576"/>' }] })
    expect(grid.bounds).toEqual({ top: 3, left: 2, bottom: 3, right: 4 })
    expect(grid.cell(9, 16_384)).toBeUndefined()
  })

  it('is none in an empty sheet', () => {
    expect(firstGrid({}).bounds).toBeUndefined()
  })

  it('has columns and rows with width, height and what is hidden', () => {
    const head =
      '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="18.75"/><cols><col min="2" max="3" width="40" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols>'
    const grid = firstGrid({ sheets: [{ head, rows: '<row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/>' }] })
    expect([1, 3, 9000].map((column) => grid.column(column))).toEqual([
      { width: 9.5, hidden: false },
      { width: 40, hidden: false },
      { width: 9, hidden: true },
    ])
    expect([1, 2, 3].map((row) => grid.row(row))).toEqual([
      { hidden: false },
      { height: 30, hidden: false },
      { hidden: true },
    ])
  })

  it('knows which merge covers a cell', () => {
    const grid = firstGrid({
      sheets: [{ tail: '<mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="E1"/></mergeCells>' }],
    })
    expect(grid.merges).toHaveLength(1)
    expect(grid.mergeAt(4, 3)).toEqual({ top: 2, left: 2, bottom: 4, right: 3 })
    expect(grid.mergeAt(5, 3)).toBeUndefined()
  })
})
