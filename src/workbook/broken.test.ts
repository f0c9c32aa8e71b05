import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type CellWrite, comparePackages, fillCells, openWorkbook, WorkbookError } from './index.ts'
import { type Specimen, specimen, specimenParts, textCell } from './specimen.ts'
import { type ZipPart, zipOf, zipParts } from './zip-specimen.ts'

/** Reads everything and fills a cell; says how that ended. */
function outcome(bytes: Uint8Array, write: Partial<CellWrite> = {}): string {
  try {
    const workbook = openWorkbook(bytes)
    for (const { name } of workbook.sheets) {
      const { tables, controls, comments, choices } = workbook.grid(name)
      expect([tables, controls, choices, comments.size]).toBeDefined()
    }
    const sheet = workbook.sheets[0]?.name ?? ''
    const { outcomes } = fillCells(workbook, [{ sheet, address: 'B2', value: '回答', ...write }])
    return outcomes[0]?.refusal ?? 'filled'
  } catch (error) {
    if (error instanceof WorkbookError) return error.code
    throw error
  }
}

const SHEET = 'xl/worksheets/sheet1.xml'
const WHOLE = specimenParts({
  strings: ['<t>質問</t>'],
  sheets: [{ rows: `<row r="1">${textCell('A1', '質問')}</row>` }],
})
const withEntries = (...entries: ZipPart[]) => zipOf([...zipParts(WHOLE), ...entries])
const without = (name: string) => zipOf(zipParts(WHOLE).filter((part) => part.name !== name))
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relationships = (...list: string[]) => `<Relationships>${list.join('')}</Relationships>`

describe('zip tricks', () => {
  it('leave an ordinary file alone', () => {
    expect(outcome(withEntries())).toBe('filled')
  })

  it.each<[string, ZipPart, string]>([
    ['an entry twice', { name: SHEET, content: '<worksheet/>' }, 'duplicate-entry'],
    ['an entry twice, in another case', { name: SHEET.toUpperCase(), content: '<worksheet/>' }, 'duplicate-entry'],
    ['an entry twice, with backslashes', { name: 'xl\\worksheets\\sheet1.xml', content: '' }, 'duplicate-entry'],
    ['an entry twice, absolute', { name: `/${SHEET}`, content: '' }, 'duplicate-entry'],
    ['an entry twice, in percents', { name: 'xl/worksheets/%73heet1.xml', content: '' }, 'duplicate-entry'],
    ['a way out of the folder', { name: '../../home/.profile', content: '' }, 'damaged'],
    ['a way out with backslashes', { name: '..\\..\\start.bat', content: '' }, 'damaged'],
    ['a way out in percents', { name: 'xl/%2e%2e/%2e%2e/x', content: '' }, 'damaged'],
    ['two names for one entry', { name: 'xl/a.xml', localName: 'xl/b.xml', content: '' }, 'damaged'],
  ])('%s', (_, entry, code) => {
    expect(outcome(withEntries(entry))).toBe(code)
  })

  it('bytes behind the end are not taken for anything', () => {
    expect(outcome(Uint8Array.from([...withEntries(), ...strToU8('more')]))).toBe('filled')
  })

  it('a workbook inside a zip', () => {
    expect(outcome(zipSync({ 'book.xlsx': withEntries() }))).toBe('not-a-workbook')
  })

  it('a file that breaks off, wherever it does', () => {
    const bytes = withEntries()
    for (let length = 0; length < bytes.length; length += 7) {
      expect(['truncated', 'empty-file', 'csv-or-html', 'not-a-workbook']).toContain(outcome(bytes.subarray(0, length)))
    }
  })
})

describe('a document type', () => {
  const doctype = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'
  const utf16 = (text: string) =>
    Uint8Array.from([...`\uFEFF${text}`].flatMap((own) => [own.charCodeAt(0), own.charCodeAt(0) >> 8]))

  it.each<[string, string, string | Uint8Array]>([
    ['in a part that we never read', 'xl/drawings/drawing1.xml', `${doctype}<a/>`],
    ['in relationships', 'xl/drawings/_rels/drawing1.xml.rels', `<?xml version="1.0"?>\n${doctype}<a/>`],
    ['behind a comment', 'docProps/core.xml', `<!-- <a/> -->${doctype}<a/>`],
    ['behind a very long comment', 'docProps/core.xml', `<!-- ${'x'.repeat(5000)} -->${doctype}<a/>`],
    ['in UTF-16', 'customXml/item1.xml', utf16(`<?xml version="1.0"?>${doctype}<a/>`)],
  ])('%s is refused', (_, name, content) => {
    expect(outcome(withEntries({ name, content }))).toBe('doctype')
  })

  it('that is only talked about is none', () => {
    expect(
      outcome(withEntries({ name: 'docProps/core.xml', content: `<!-- ${doctype} --><a><![CDATA[${doctype}]]></a>` })),
    ).toBe('filled')
  })
})

describe('parts that are missing', () => {
  it.each([
    ['[Content_Types].xml', 'filled'],
    ['_rels/.rels', 'not-a-workbook'],
    ['xl/workbook.xml', 'not-a-workbook'],
    ['xl/_rels/workbook.xml.rels', 'no-sheets'],
    [SHEET, 'no-sheets'],
    ['xl/styles.xml', 'filled'],
    ['xl/sharedStrings.xml', 'filled'],
  ])('%s', (name, expected) => {
    expect(outcome(without(name))).toBe(expected)
  })
})

describe('relationships that lead nowhere good', () => {
  const book = (list: string) => specimen({ sheets: [{}, {}], parts: { 'xl/_rels/workbook.xml.rels': list } })

  it.each<[string, string, string]>([
    [
      'a sheet that is the workbook itself',
      relationships(relationship('rId1', 'worksheet', 'workbook.xml')),
      'damaged',
    ],
    [
      'a sheet that is its own list of relationships',
      relationships(relationship('rId1', 'worksheet', '_rels/workbook.xml.rels')),
      'damaged',
    ],
    [
      'two sheets that share a part',
      relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('rId2', 'worksheet', 'worksheets/sheet1.xml'),
      ),
      'damaged',
    ],
    [
      'a sheet far above the root',
      relationships(relationship('rId1', 'worksheet', '../../../../etc/passwd')),
      'no-sheets',
    ],
  ])('%s', (_, list, code) => {
    expect(outcome(book(list))).toBe(code)
  })

  it('one part for strings and for a sheet: the sheet is filled, once', () => {
    const list = relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId9', 'sharedStrings', 'worksheets/sheet1.xml'),
      relationship('rId8', 'styles', 'worksheets/sheet1.xml'),
    )
    expect(outcome(book(list))).toBe('filled')
  })

  it('a sheet that passes for the properties of its own check box', () => {
    const related = [{ id: 'rId1', type: 'ctrlProp', target: 'sheet1.xml' }]
    const tail = '<controls><control shapeId="1" r:id="rId1" name="Box"/></controls>'
    expect(outcome(specimen({ sheets: [{ related, tail }] }), { formControl: 'Box', value: true })).toBe(
      'no-such-control',
    )
  })

  it('two sheets of one name', () => {
    expect(outcome(specimen({ sheets: [{ name: '回答A' }, { name: '回答a' }] }))).toBe('damaged')
  })
})

describe('XML that is not right is refused before anything is written', () => {
  const filled = (contents: Specimen) => outcome(specimen(contents))

  it.each<[string, string]>([
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a row twice', '<row r="1"/><row r="1"/>'],
    ['cells out of order', '<row r="2"><c r="B2"/><c r="A2"/></row>'],
    ['a cell twice', '<row r="2"><c r="B2"/><c r="B2"/></row>'],
    ['a cell in the wrong row', '<row r="1"><c r="A2"/></row>'],
    ['half a row', '<row r="1.5"/>'],
    ['a row above the first', '<row r="-1"/>'],
    ['a tag that does not close', '<row r="1"><c r="A1"></row>'],
    ['a second area of cells', '</sheetData><sheetData>'],
    ['cells inside something else', '</sheetData><extLst><sheetData/></extLst><sheetData>'],
  ])('%s', (_, rows) => {
    expect(filled({ sheets: [{ rows }] })).toBe('damaged')
  })

  it('text behind the root, and a second root', () => {
    for (const name of [SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
      for (const tail of ['text', '<more/>']) {
        expect(filled({ strings: ['<t>質問</t>'], parts: { [name]: String(WHOLE[name]) + tail } })).toBe('damaged')
      }
    }
  })
})

describe('a Buffer, whose slice shares its memory,', () => {
  it('is read and filled, and never changed', () => {
    const pool = Buffer.alloc(1e5, 7)
    const bytes = withEntries()
    pool.set(bytes, 1000)
    const given = pool.subarray(1000, 1000 + bytes.length)
    const workbook = openWorkbook(given)
    const write = { sheet: 'Sheet1', address: 'B2', value: '回答' }
    const first = fillCells(workbook, [write]).bytes
    expect(given.equals(bytes)).toBe(true)
    given.fill(0)
    expect(fillCells(workbook, [write]).bytes).toEqual(first)
    const untouched = fillCells(workbook, []).bytes
    expect(untouched).toEqual(bytes)
    untouched.fill(0)
    expect(fillCells(workbook, [write]).bytes).toEqual(first)
  })

  it('is compared', () => {
    const bytes = withEntries()
    const { bytes: filled } = fillCells(openWorkbook(bytes), [{ sheet: 'Sheet1', address: 'B2', value: '回答' }])
    const [before, after] = [Buffer.from(bytes), Buffer.from(filled)]
    expect(comparePackages(before, after)).toEqual(comparePackages(bytes, filled))
    expect([before.equals(bytes), after.equals(filled)]).toEqual([true, true])
  })
})
