import { describe, expect, it } from 'vitest'
import { type Specimen, textCell } from './specimen.ts'
import { fill, rowsOf, SHEET, STRINGS } from './specimen-fill.ts'

describe('texts', () => {
  it('go to the end of the string table, each once, and what is there stays', () => {
    const filled = fill({ strings: STRINGS }, [{}, { address: 'B1' }, { address: 'C1', value: '別' }])
    expect(filled.part('xl/sharedStrings.xml')).toContain(
      `count="5" uniqueCount="4"><si>${STRINGS.join('</si><si>')}</si><si><t xml:space="preserve">回答</t></si><si><t xml:space="preserve">別</t></si></sst>`,
    )
  })

  it('go into an empty table, and before an extension list', () => {
    const rel = { sheets: [{}], strings: [] }
    expect(
      fill({ ...rel, parts: { 'xl/sharedStrings.xml': '<x:sst xmlns:x="a"/>' } }, [{}]).part('xl/sharedStrings.xml'),
    ).toBe('<x:sst xmlns:x="a"><x:si><x:t xml:space="preserve">回答</x:t></x:si></x:sst>')
    expect(
      fill({ ...rel, parts: { 'xl/sharedStrings.xml': '<sst><si/><extLst><ext><si/></ext></extLst></sst>' } }, [
        {},
      ]).part('xl/sharedStrings.xml'),
    ).toBe('<sst><si/><si><t xml:space="preserve">回答</t></si><extLst><ext><si/></ext></extLst></sst>')
  })

  it.each<[string, Specimen]>([
    ['the book has no table', {}],
    [
      'a cell names a string that is not there',
      { strings: STRINGS, sheets: [{}, { rows: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>' }] },
    ],
    [
      'the table says that it has more strings',
      { strings: [], parts: { 'xl/sharedStrings.xml': '<sst uniqueCount="9"><si/></sst>' } },
    ],
    ['the table holds something else', { strings: [], parts: { 'xl/sharedStrings.xml': '<sst><sstItem/></sst>' } }],
  ])('go into the cell where %s', (_, contents) => {
    const filled = fill(contents, [{ value: ' <&> ' }])
    expect(rowsOf(filled)).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;&amp;&gt; </t></is></c>')
    expect(filled.difference.parts.map((part) => part.name)).toEqual([SHEET])
  })

  it.each([
    '=1+1',
    '+81-3-0000-0000',
    '-',
    '@SUM(A1)',
    "=cmd|'/c calc'!A1",
    '改行\n二行目',
    '前後 ',
    '_x0041_',
    'bell\u0007',
    '𠮷野家🔒',
    ']]>',
    '\t',
  ])('%j comes back as it was', (value) => {
    expect(fill({ strings: STRINGS }, [{ value }]).grid.cell(1, 1)?.text).toBe(value)
  })

  it('may clear a cell', () => {
    const filled = fill({ sheets: [{ rows: `<row r="1">${textCell('A1', '記入例', ' s="1"')}</row>` }] }, [
      { value: '', overwrite: true },
    ])
    expect(rowsOf(filled)).toBe('<row r="1"><c r="A1" s="1"/></row>')
  })
})

describe('values', () => {
  const tail =
    '<dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>"0,1,2.5,01,○"</formula1></dataValidation></dataValidations>'
  const rows = '<row r="2"><c r="A2" s="6"/></row>'

  it('picked from a dropdown of numbers are numbers, but for cells that are formatted as text', () => {
    const writes = [
      { value: '2.5' },
      { address: 'A2', value: '1' },
      { address: 'A3', value: '01' },
      { address: 'A4', value: '3' },
      { address: 'B1', value: '1' },
    ]
    const { grid } = fill({ sheets: [{ tail, rows }] }, writes)
    expect(
      ['A1', 'A2', 'A3', 'A4', 'B1'].map(
        (_, index) => grid.cell([1, 2, 3, 4, 1][index] ?? 0, index === 4 ? 2 : 1)?.kind,
      ),
    ).toEqual(['number', 'text', 'text', 'text', 'text'])
  })

  it('may be numbers and truth values', () => {
    const ticked = '<row r="1"><c r="A1" t="b"><v>0</v></c><c r="B1" t="b"><v>0</v></c></row>'
    const over = [
      { value: 'TRUE', overwrite: true },
      { address: 'B1', value: 'はい', overwrite: true },
      { address: 'C1', value: 'TRUE' },
    ]
    expect(rowsOf(fill({ strings: STRINGS, sheets: [{ rows: ticked }] }, over))).toBe(
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>3</v></c></row>',
    )
    expect(rowsOf(fill({}, [{ value: 3 }, { address: 'B1', value: true }, { address: 'C1', value: false }]))).toBe(
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c></row>',
    )
  })
})

describe('check boxes', () => {
  const shape = (id: number, more: string) =>
    `<v:shape id="_x0000_s${id}"><v:textbox>はい<br></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>3, 0, 8, 0</x:Anchor>${more}</x:ClientData></v:shape>`
  const control = (id: number) => `<control shapeId="${id}" r:id="rId${id}" name="Check Box ${id}"/>`
  const related = [
    { id: 'rIdD', type: 'vmlDrawing', target: '../drawings/vml1.vml' },
    ...[1, 2, 3].map((id) => ({ id: `rId${id}`, type: 'ctrlProp', target: `../ctrlProps/c${id}.xml` })),
  ]
  const drawing = `<xml>${shape(1, '')}${shape(2, '<x:Checked>1</x:Checked>')}${shape(3, '')}</xml>`
  const contents = {
    sheets: [
      {
        related,
        tail: `<controls>${[1, 2, 3].map(control).join('')}</controls>`,
        rows: '<row r="9"><c r="K9" t="b"><v>0</v></c></row>',
      },
    ],
    parts: {
      'xl/drawings/vml1.vml': drawing,
      'xl/ctrlProps/c1.xml': '<formControlPr objectType="CheckBox" fmlaLink="$K$9"/>',
      'xl/ctrlProps/c2.xml': '<formControlPr objectType="CheckBox" checked="Checked"/>',
      'xl/ctrlProps/c3.xml': '<formControlPr objectType="Radio" fmlaLink="$L$9"/>',
    },
  }

  it('are ticked with the cell that they are linked to', () => {
    for (const write of [
      { address: 'D9', formControl: 'Check Box 1' },
      { address: 'K9', overwrite: true },
    ]) {
      const filled = fill(contents, [{ ...write, value: true }])
      expect(filled.outcomes).toMatchObject([{ address: 'K9', written: true }])
      expect(rowsOf(filled)).toBe('<row r="9"><c r="K9" t="b"><v>1</v></c></row>')
      expect(filled.grid.controls.map((own) => own.checked)).toEqual([true, true, false])
      expect(filled.part('xl/drawings/vml1.vml')).toBe(
        drawing.replace('8, 0</x:Anchor></', '8, 0</x:Anchor><x:Checked>1</x:Checked></'),
      )
      expect(filled.difference.parts.map((part) => part.name)).toEqual([
        SHEET,
        'xl/drawings/vml1.vml',
        'xl/ctrlProps/c1.xml',
      ])
    }
  })

  it('are ticked and cleared alone where they are linked to none', () => {
    const clear = { address: 'D9', formControl: 'Check Box 2', value: false }
    expect(fill(contents, [clear]).outcomes).toMatchObject([{ refusal: 'not-empty' }])
    const filled = fill(contents, [{ ...clear, overwrite: true }])
    expect(filled.grid.controls.map((own) => own.checked)).toEqual([false, false, false])
    expect(filled.part('xl/drawings/vml1.vml')).not.toContain('Checked')
    expect(filled.difference.cells).toEqual([])
  })

  it('are refused where there is none of that name, or it is no check box', () => {
    expect(fill(contents, [{ formControl: 'Check Box 9', value: true }]).outcomes).toMatchObject([
      { refusal: 'no-such-control' },
    ])
    expect(fill(contents, [{ formControl: 'Check Box 3', value: true }]).outcomes).toMatchObject([
      { refusal: 'unclear-options' },
    ])
    expect(fill(contents, [{ formControl: 'Check Box 1', value: '○' }]).outcomes).toMatchObject([
      { refusal: 'no-such-control' },
    ])
  })
})

describe('sums over the answers', () => {
  const sheets = [{}, { rows: '<row r="1"><c r="A1"><f>COUNTA(Sheet1!A1)</f><v>0</v></c></row>' }]
  const workbook = 'xl/workbook.xml'

  it.each([
    ['', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize',
    ],
    ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])('are done again on opening: %s', (workbookTail, expected) => {
    expect(fill({ sheets, workbookTail }, [{}]).part(workbook)).toContain(expected)
  })

  it('ask for nothing where there are none, or where it is asked for already', () => {
    const touched = (contents: Specimen) => fill(contents, [{}]).difference.parts.some((part) => part.name === workbook)
    expect(touched({})).toBe(false)
    expect(touched({ sheets, workbookTail: '<calcPr fullCalcOnLoad="true"/>' })).toBe(false)
  })
})
