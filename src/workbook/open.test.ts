import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWorkbook, WORKBOOK_ERROR_CODES, WorkbookError } from './index.ts'
import { specimen, specimenParts } from './specimen.ts'
import { ZipArchive } from './zip.ts'

/** Reads everything, and says how that ended. */
function outcome(bytes: Uint8Array): string {
  try {
    const workbook = openWorkbook(bytes)
    for (const sheet of workbook.sheets) workbook.grid(sheet.name)
    return 'read'
  } catch (error) {
    if (error instanceof WorkbookError) return error.code
    throw error
  }
}

function ole(streamName: string): Uint8Array {
  const name = [...`${streamName}\0`].flatMap((character) => [character.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(500).fill(0), ...name])
}

function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts)
  return zipSync(
    Object.fromEntries(entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  )
}

const MAIN_PART = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

describe('files that are no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'password-protected'],
    ['a workbook of Excel 97', ole('Workbook'), 'old-xls'],
    ['a workbook of Excel 95', ole('Book'), 'old-xls'],
    ['a Word 97 document', ole('WordDocument'), 'not-a-workbook'],
    ['CSV in UTF-8', strToU8('No.,質問\n1,暗号化していますか'), 'csv-or-html'],
    ['CSV in Shift_JIS', Uint8Array.from([0x4e, 0x6f, 0x2c, 0x8e, 0xbf, 0x96, 0xe2, 0x0a]), 'csv-or-html'],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x09, 0]), 'csv-or-html'],
    ['an HTML table', strToU8('<html><table><tr><td>質問</td></tr></table></html>'), 'csv-or-html'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-workbook'],
    ['any zip file', zipOf({ 'readme.txt': 'hello' }), 'not-a-workbook'],
    [
      'a Word document',
      zipOf({ '_rels/.rels': MAIN_PART('officeDocument', 'word/document.xml'), 'word/document.xml': '<w:document/>' }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      zipOf({ '_rels/.rels': MAIN_PART('officeDocument', 'xl/workbook.bin'), 'xl/workbook.bin': new Uint8Array(9) }),
      'xlsb',
    ],
    ['an OpenDocument sheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
    ['an OpenDocument text', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'not-a-workbook'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code)
  })
})

describe('workbooks that are broken or hostile', () => {
  const whole = specimen({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })

  it('is truncated', () => {
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      expect(outcome(whole.subarray(0, Math.floor(whole.length * share)))).toBe('truncated')
    }
  })

  it('has a flipped byte in the data of a part', () => {
    const sheet = new ZipArchive(whole).entries.find((entry) => entry.name === 'xl/worksheets/sheet1.xml')
    const bytes = whole.slice()
    const at = (sheet?.dataStart ?? 0) + 40
    bytes[at] = (bytes[at] ?? 0) ^ 0x55
    expect(outcome(bytes)).toBe('damaged')
  })

  it('has a flipped byte anywhere: it is read or refused, and never fails otherwise', () => {
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      expect(['read', ...WORKBOOK_ERROR_CODES]).toContain(outcome(bytes))
    }
  })

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    'has a DOCTYPE in %s',
    (name) => {
      const parts = specimenParts({ strings: ['<t>a</t>'] })
      const bomb = `<!DOCTYPE lolz [<!ENTITY a "${'a'.repeat(99)}">]>`
      expect(outcome(specimen({ strings: [], parts: { [name]: bomb + String(parts[name]) } }))).toBe('doctype')
    },
  )

  it('has two entries of one name, perhaps in another case', () => {
    expect(outcome(specimen({ parts: { 'XL/Worksheets/Sheet1.xml': '<worksheet/>' } }))).toBe('duplicate-entry')
  })

  it('has XML whose tags do not pair, or text outside the root', () => {
    for (const xml of [
      '<worksheet><sheetData></worksheet>',
      '<worksheet>',
      '<worksheet/>text',
      '<worksheet a=1/>',
      '<>',
    ]) {
      expect(outcome(specimen({ parts: { 'xl/worksheets/sheet1.xml': xml } }))).toBe('damaged')
    }
  })

  it('has bytes that do not fit its encoding', () => {
    expect(outcome(specimen({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0xff, 0x3e]) } }))).toBe(
      'damaged',
    )
  })

  it('has cells outside the sheet', () => {
    for (const cell of ['<c r="XFE1"/>', '<c r="A0"/>', '<c r="7"/>']) {
      expect(outcome(specimen({ sheets: [{ rows: `<row r="1">${cell}</row>` }] }))).toBe('damaged')
    }
    expect(outcome(specimen({ sheets: [{ rows: '<row r="1048577"/>' }] }))).toBe('damaged')
  })

  it('has no worksheet, only sheets that point nowhere or to charts', () => {
    const parts = { 'xl/_rels/workbook.xml.rels': MAIN_PART('chartsheet', 'chartsheets/sheet1.xml') }
    expect(outcome(specimen({ parts }))).toBe('no-sheets')
  })

  it('unfolds to more than its header says', () => {
    const bomb = zipSync({ ...unfolded(), 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) })
    expect(outcome(withDeclaredSize(bomb, 'xl/worksheets/sheet1.xml', 1000))).toBe('damaged')
  })

  it('says that it unfolds to more than we hold', () => {
    expect(outcome(withDeclaredSize(whole, 'xl/worksheets/sheet1.xml', 2 ** 31))).toBe('too-big')
  })

  it('has more entries than any workbook', () => {
    const extra = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`junk/${index}`, new Uint8Array()]))
    expect(outcome(zipSync({ ...unfolded(), ...extra }))).toBe('too-big')
  })
})

function unfolded(): Record<string, Uint8Array> {
  const entries = Object.entries(specimenParts())
  return Object.fromEntries(entries.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))
}

/** Puts another unfolded size into the directory. */
function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const text = String.fromCharCode(...[...copy.subarray(-4000)])
  const at = copy.length - Math.min(4000, copy.length) + text.lastIndexOf(name)
  view.setUint32(at - 46 + 24, size, true)
  return copy
}

describe('WorkbookError', () => {
  it('says in both languages what to do next', () => {
    for (const code of WORKBOOK_ERROR_CODES) {
      const { text } = new WorkbookError(code)
      expect(text.ja).toMatch(/[てで](?:ください|から、もう一度お試しください)。$/)
      expect(text.en).toMatch(/\b(?:Choose|Open|Save|Download|Remove|Check|Ask|ask)\b/)
    }
  })

  it('names the part concerned', () => {
    expect(new WorkbookError('damaged', 'xl/styles.xml').text.ja).toContain('（xl/styles.xml）')
  })

  it('refuses a sheet that the book does not have', () => {
    expect(() => openWorkbook(specimen()).grid('ない')).toThrow(WorkbookError)
  })
})
