import { describe, expect, it } from 'vitest'
import { openWorkbook } from './index.ts'
import { type Specimen, specimen, textCell } from './specimen.ts'

const LIST_SHEET = {
  name: '選択肢',
  rows: ['○', '△', '', '×'].map((mark, row) => `<row r="${row + 2}">${textCell(`A${row + 2}`, mark)}</row>`).join(''),
}

function listOf(formula: string, contents: Specimen = {}) {
  const tail = `<dataValidations><dataValidation type="list" sqref="C2:C9 E2"><formula1>${formula}</formula1></dataValidation></dataValidations>`
  const workbook = openWorkbook(
    specimen({ ...contents, sheets: [{ name: '質問', tail }, LIST_SHEET, ...(contents.sheets ?? [])] }),
  )
  return workbook.grid('質問').choicesAt(9, 3)
}

describe('dropdowns', () => {
  it.each([
    ['&quot;はい, いいえ ,N/A&quot;', ['はい', 'いいえ', 'N/A']],
    ['選択肢!$A$2:$A$5', ['○', '△', '×']],
    ['=選択肢!$A$2:$A$5', ['○', '△', '×']],
    ['選択肢!$A:$A', ['○', '△', '×']],
  ])('%s', (formula, values) => {
    expect(listOf(formula)?.values).toEqual(values)
  })

  it('follow names, those of the sheet before those of the book, and names of names', () => {
    const names = (list: string) => ({ workbookTail: `<definedNames>${list}</definedNames>` })
    const book = '<definedName name="回答">選択肢!$A$2</definedName>'
    expect(listOf('回答', names(book))?.values).toEqual(['○'])
    expect(
      listOf('回答', names(`${book}<definedName name="回答" localSheetId="0">選択肢!$A$3</definedName>`))?.values,
    ).toEqual(['△'])
    expect(listOf('別名', names(`${book}<definedName name="別名">回答</definedName>`))?.values).toEqual(['○'])
    expect(listOf('輪', names('<definedName name="輪">輪</definedName>'))?.values).toBeUndefined()
  })

  it('follow names of a table column', () => {
    const table =
      '<table displayName="一覧" ref="A1:B4"><tableColumns><tableColumn name="番号"/><tableColumn name="値"/></tableColumns></table>'
    const rows = ['値', 'ある', 'ない', ''].map(
      (text, row) => `<row r="${row + 1}">${textCell(`B${row + 1}`, text)}</row>`,
    )
    const sheet = { name: '表', rows: rows.join(''), related: [{ id: 'r1', type: 'table', target: '../tables/t.xml' }] }
    const workbookTail = '<definedNames><definedName name="値一覧">一覧[値]</definedName></definedNames>'
    expect(listOf('値一覧', { sheets: [sheet], workbookTail, parts: { 'xl/tables/t.xml': table } })?.values).toEqual([
      'ある',
      'ない',
    ])
  })

  describe('seen from each cell', () => {
    const rows = [1, 2, 3]
      .map(
        (row) =>
          `<row r="${row + 1}">${['F', 'G'].map((column) => textCell(`${column}${row + 1}`, `${column}${row}`)).join('')}</row>`,
      )
      .join('')
    const tail = (formula: string, sqref = 'C2:C4') =>
      `<dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`
    const lists = (formula: string, sqref?: string) => {
      const grid = openWorkbook(specimen({ sheets: [{ rows, tail: tail(formula, sqref) }, LIST_SHEET] })).grid(0)
      return [2, 3, 4].map((row) => grid.choicesAt(row, 3)?.values?.join(''))
    }

    it('move along with it, but for what is fixed by a dollar sign', () => {
      expect(lists('F2:G2')).toEqual(['F1G1', 'F2G2', 'F3G3'])
      expect(lists('F$2:F3')).toEqual(['F1F2', 'F1F2F3', 'F1F2F3'])
      expect(lists('$F$2:$G$2')).toEqual(['F1G1', 'F1G1', 'F1G1'])
      expect(lists('F2:G2', 'B2:C4')).toEqual(['G1', 'G2', 'G3'])
    })

    it('are left open where programs disagree on where they are seen from', () => {
      expect(lists('F2:G2', 'C3:C4 C2')).toEqual([undefined, undefined, undefined])
      expect(lists('$F$2:$G$2', 'C3:C4 C2')).toEqual(['F1G1', 'F1G1', 'F1G1'])
    })

    it('stand in `choices` only where they are the same for all cells', () => {
      const all = (formula: string) =>
        openWorkbook(specimen({ sheets: [{ rows, tail: tail(formula) }] })).grid(0).choices
      expect(all('$F$2:$G$2').map((list) => list.values)).toEqual([['F1', 'G1']])
      expect(all('F2:G2').map((list) => list.values)).toEqual([undefined])
    })

    it('are seen from A1 where a name stands for them', () => {
      const workbookTail = '<definedNames><definedName name="右">Sheet1!D1:E1</definedName></definedNames>'
      const grid = openWorkbook(specimen({ sheets: [{ rows, tail: tail('右') }], workbookTail })).grid(0)
      expect(grid.choicesAt(3, 3)?.values).toEqual(['F2', 'G2'])
    })
  })

  describe('behind INDIRECT', () => {
    const rows = ['選択肢!A2:A3', '回答', '無い名前']
      .map((text, row) => `<row r="${row + 2}">${textCell(`B${row + 2}`, text)}</row>`)
      .join('')
    const workbookTail =
      '<definedNames><definedName name="回答">選択肢!$A$5</definedName><definedName name="輪">INDIRECT("輪")</definedName></definedNames>'
    const lists = (formula: string) => {
      const tail = `<dataValidations><dataValidation type="list" sqref="C2:C5"><formula1>${formula}</formula1></dataValidation></dataValidations>`
      const grid = openWorkbook(specimen({ sheets: [{ name: '質問', rows, tail }, LIST_SHEET], workbookTail })).grid(0)
      return [2, 3, 4, 5].map((row) => grid.choicesAt(row, 3)?.values?.join(''))
    }

    it('are read where the argument is a constant', () => {
      expect(lists('INDIRECT("選択肢!A2:A3")')).toEqual(['○△', '○△', '○△', '○△'])
      expect(lists('=indirect( "回答" , TRUE)')).toEqual(['×', '×', '×', '×'])
    })

    it('are read where the argument is a cell whose text is known', () => {
      expect(lists('INDIRECT($B2)')).toEqual(['○△', '×', undefined, undefined])
      expect(lists('INDIRECT($B$3:$B$4)')).toEqual(['×', '×', '×', '×'])
    })

    it('are left open otherwise', () => {
      for (const formula of [
        'INDIRECT("輪")',
        'INDIRECT("R2C1",FALSE)',
        'INDIRECT("選択肢!A"&amp;2)',
        'INDIRECT()',
        'INDIRECT($Z$9)',
      ]) {
        expect(lists(formula)).toEqual([undefined, undefined, undefined, undefined])
      }
    })
  })

  it.each(['INDIRECT($B$1)', 'OFFSET(選択肢!$A$2,0,0,3)', '無い名前', '無い表!$A$1:$A$3', ''])(
    '%s is left open',
    (formula) => {
      expect(listOf(formula)).toEqual({ source: formula, ranges: expect.anything() })
    },
  )

  it('may stand in the extension list, and reach over a whole column at no cost', () => {
    const tail =
      '<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>選択肢!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>G83:G1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>'
    const grid = openWorkbook(specimen({ sheets: [{ tail }, LIST_SHEET] })).grid(0)
    expect(grid.choicesAt(1_000_000, 7)?.values).toEqual(['○', '△'])
    expect(grid.choicesAt(82, 7)).toBeUndefined()
  })

  it('are not what other validations are', () => {
    const tail =
      '<dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>'
    expect(openWorkbook(specimen({ sheets: [{ tail }] })).grid(0).choices).toEqual([])
  })
})

describe('tables', () => {
  it('have a name, an area, a header and columns', () => {
    const table =
      '<table name="t" displayName="点検" ref="A4:C9" totalsRowCount="1"><tableColumns><tableColumn name="質問"/><tableColumn name="状況"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>'
    const sheets = [{ related: [{ id: 'r1', type: 'table', target: '../tables/table1.xml' }] }]
    expect(openWorkbook(specimen({ sheets, parts: { 'xl/tables/table1.xml': table } })).grid(0).tables).toEqual([
      {
        name: '点検',
        range: { top: 4, left: 1, bottom: 9, right: 3 },
        headerRows: 1,
        totalsRows: 1,
        columns: [
          { name: '質問', calculated: false },
          { name: '状況', calculated: true },
        ],
      },
    ])
  })
})

describe('comments', () => {
  const related = [
    { id: 'r1', type: 'comments', target: '../comments1.xml' },
    { id: 'r2', type: 'threadedComment', target: '../threads1.xml' },
  ]
  const comments =
    '<comments><authors><author>x</author></authors><commentList><comment ref="B2"><text><r><t>記入例: </t></r><r><t>有</t></r></text></comment><comment ref="C3"><text><t>[threaded]</t></text></comment></commentList></comments>'
  const threads =
    '<ThreadedComments><threadedComment ref="C3"><text>範囲は?</text></threadedComment><threadedComment ref="C3"><text>管理者です</text></threadedComment></ThreadedComments>'

  it('are notes, or the conversation itself', () => {
    const parts = { 'xl/comments1.xml': comments, 'xl/threads1.xml': threads }
    const grid = openWorkbook(specimen({ sheets: [{ related }], parts })).grid(0)
    expect([...grid.comments]).toEqual([
      ['B2', '記入例: 有'],
      ['C3', '範囲は?\n管理者です'],
    ])
  })
})

const SHAPE = (id: string, kind: string, more: string) =>
  `<v:shape id="${id}"><v:textbox><div><font>はい<br></font></div></v:textbox><x:ClientData ObjectType="${kind}"><x:Anchor>3, 22, 8, 2, 3, 52, 8, 24</x:Anchor>${more}</x:ClientData></v:shape>`

describe('form controls', () => {
  const vml = `<xml xmlns:v="v" xmlns:x="x">${SHAPE('_x0000_s1025', 'Checkbox', '<x:FmlaLink>$K$9</x:FmlaLink><x:Checked>1</x:Checked>')}${SHAPE('_x0000_s1026', 'Note', '')}</xml>`
  const drawing = { id: 'rId9', type: 'vmlDrawing', target: '../drawings/vml1.vml' }

  it('are read from the drawing alone in older files, notes being none', () => {
    const grid = openWorkbook(
      specimen({ sheets: [{ related: [drawing] }], parts: { 'xl/drawings/vml1.vml': vml } }),
    ).grid(0)
    expect(grid.controls).toEqual([
      { name: '_x0000_s1025', kind: 'checkbox', label: 'はい', row: 9, column: 4, linkedCell: '$K$9', checked: true },
    ])
  })

  it('are named in the sheet, with their properties in a part of their own, in newer ones', () => {
    const tail =
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId1" name="Check Box 1"><controlPr><anchor><from><xdr:col xmlns:xdr="d">4</xdr:col><xdr:row xmlns:xdr="d">9</xdr:row></from><to><xdr:col xmlns:xdr="d">5</xdr:col><xdr:row xmlns:xdr="d">10</xdr:row></to></anchor></controlPr></control></mc:Choice><mc:Fallback><control shapeId="1025" r:id="rId1" name="Check Box 1"/></mc:Fallback></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>'
    const related = [drawing, { id: 'rId1', type: 'ctrlProp', target: '../ctrlProps/ctrlProp1.xml' }]
    const parts = {
      'xl/drawings/vml1.vml': vml,
      'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="CheckBox" fmlaLink="$K$10"/>',
    }
    expect(openWorkbook(specimen({ sheets: [{ tail, related }], parts })).grid(0).controls).toEqual([
      { name: 'Check Box 1', kind: 'checkbox', label: 'はい', row: 10, column: 5, linkedCell: '$K$10', checked: false },
    ])
  })
})

describe('protection', () => {
  it('is on only where the sheet says so', () => {
    const grid = (tail: string) => openWorkbook(specimen({ sheets: [{ tail }] })).grid(0)
    expect(grid('<sheetProtection sheet="1" objects="1"/>').protected).toBe(true)
    expect(grid('<sheetProtection objects="1"/>').protected).toBe(false)
  })
})
