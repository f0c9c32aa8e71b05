import { describe, expect, it } from 'vitest'
import { comparePackages, fillCells, openWorkbook } from './index.ts'
import { richParts } from './rich-specimen.ts'
import { ZipArchive } from './zip.ts'
import { type ZipHabit, zipOf, zipParts } from './zip-specimen.ts'

type Parts = Readonly<Record<string, string | Uint8Array>>

const STRICT: readonly [string, string][] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
]

function mapXml(parts: Parts, change: (xml: string) => string | Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? change(content) : content]),
  )
}

function utf16(xml: string): Uint8Array {
  const text = `\uFEFF${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`
  return Uint8Array.from([...text].flatMap((own) => [own.charCodeAt(0) & 255, own.charCodeAt(0) >> 8]))
}

const strict = (parts: Parts) =>
  mapXml(parts, (xml) => STRICT.reduce((text, [from, to]) => text.replaceAll(from, to), xml))

const KINDS: readonly [string, Parts, ZipHabit?][] = [
  ['an ordinary package', richParts()],
  ['strict OOXML', strict(richParts())],
  ['prefixed namespaces', richParts({ prefix: 'x:' })],
  ['parts in UTF-16', mapXml(richParts(), utf16)],
  ['parts in UTF-8 with a mark', mapXml(richParts(), (xml) => `\uFEFF${xml}`)],
  ['line ends of Windows', mapXml(richParts(), (xml) => xml.replaceAll('><', '>\r\n<'))],
  ['64-bit sizes and offsets', richParts(), { zip64: true }],
  ['sizes behind the data', richParts(), { descriptor: true }],
  ['stored entries', richParts(), { stored: true }],
  ['backslashes in names', richParts(), { backslashes: true }],
]

const WRITES = [
  { sheet: 'Sheet1', address: 'B3', value: '○' },
  { sheet: 'Sheet1', address: 'C5', value: '二行の\n回答です。' },
  { sheet: 'Sheet1', address: 'E3', value: true, formControl: '_x0000_s1025' },
]
const MAY_CHANGE = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/drawings/vmlDrawing1.vml',
]

describe.each(KINDS)('a workbook with everything in it: %s', (_, parts, habit) => {
  const before = zipOf(zipParts(parts), habit)
  const filled = fillCells(openWorkbook(before), WRITES)

  it('is filled', () => {
    expect(
      filled.outcomes.map(({ address, written, refusal, locked }) => ({ address, written, refusal, locked })),
    ).toEqual([
      { address: 'B3', written: true, refusal: undefined, locked: false },
      { address: 'B5', written: true, refusal: undefined, locked: true },
      { address: 'E3', written: true, refusal: undefined, locked: false },
    ])
    const grid = openWorkbook(filled.bytes).grid('Sheet1')
    expect([grid.cell(3, 2)?.text, grid.cell(5, 2)?.text, grid.controls[0]?.checked]).toEqual([
      '○',
      '二行の\n回答です。',
      true,
    ])
    expect([grid.cell(1, 2)?.text, grid.cell(2, 2)?.text]).toEqual(['質問事項', '東京'])
  })

  it('keeps every other entry as it lay in the file, in its place', () => {
    const [old, young] = [new ZipArchive(before), new ZipArchive(filled.bytes)]
    expect(young.entries.map((entry) => entry.name)).toEqual(old.entries.map((entry) => entry.name))
    const changed = old.entries.flatMap((entry, index) => {
      const other = young.entries[index]
      const same = other && Buffer.compare(wholeEntry(old, entry), wholeEntry(young, other)) === 0
      return same ? [] : [entry.name.replaceAll('\\', '/')]
    })
    expect(changed.sort()).toEqual([...MAY_CHANGE].sort())
  })

  it('is compared: the answers, and nothing else', () => {
    const { cells, unexplained } = comparePackages(before, filled.bytes)
    expect(unexplained).toEqual([])
    expect(cells.map((cell) => cell.address)).toEqual(['B3', 'B5'])
  })

  it('says what the person should know', () => {
    expect(openWorkbook(before).notices.map((notice) => notice.code)).toEqual([
      'signed',
      'read-only-recommended',
      'shared-workbook',
      'macros',
      'external-links',
      'structure-protected',
    ])
  })
})

/** Header, data and whatever follows them. */
function wholeEntry(archive: ZipArchive, entry: ZipArchive['entries'][number]): Uint8Array {
  const starts = archive.entries.map((other) => other.localStart).filter((start) => start > entry.localStart)
  return archive.bytes.subarray(entry.localStart, Math.min(archive.end.centralStart, ...starts))
}
