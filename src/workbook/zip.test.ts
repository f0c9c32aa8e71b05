import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillCells, openWorkbook } from './index.ts'
import { specimenParts } from './specimen.ts'
import { ZipArchive } from './zip.ts'
import { type ZipHabit, zipOf, zipParts } from './zip-specimen.ts'
import { rewriteZip } from './zip-writer.ts'

const HABITS: readonly [string, ZipHabit][] = [
  ['deflated', {}],
  ['stored', { stored: true }],
  ['sizes behind the data', { descriptor: true }],
  ['64-bit sizes and offsets', { zip64: true }],
  ['a program in front', { prefix: 'MZ\0\u0001 self-extractor' }],
  ['a program in front of 64-bit offsets', { prefix: 'MZ\0\u0001 self-extractor', zip64: true }],
  ['a comment behind', { comment: 'made by PK\u0005\u0006 hand' }],
  ['backslashes in names', { backslashes: true }],
]

describe.each(HABITS)('a zip with %s', (_, habit) => {
  const parts: Readonly<Record<string, string | Uint8Array>> = {
    ...specimenParts({ strings: ['<t>質問</t>'] }),
    'xl/vbaProject.bin': Uint8Array.from({ length: 999 }, (_, at) => at * 7),
  }
  const bytes = zipOf(zipParts(parts), habit)

  it('is read', () => {
    const archive = new ZipArchive(bytes)
    expect(archive.entries).toHaveLength(Object.keys(parts).length)
    for (const entry of archive.entries) {
      const part = parts[entry.name.replaceAll('\\', '/')] ?? ''
      expect(archive.read(entry)).toEqual(typeof part === 'string' ? strToU8(part) : part)
    }
  })

  it('comes back byte for byte where nothing changes', () => {
    expect(rewriteZip(new ZipArchive(bytes), new Map())).toEqual(bytes)
  })

  it('is filled: untouched entries keep header, data and what follows them, in the same order', () => {
    const { bytes: filled } = fillCells(openWorkbook(bytes), [{ sheet: 'Sheet1', address: 'C3', value: '回答' }])
    expect(openWorkbook(filled).grid(0).cell(3, 3)?.text).toBe('回答')
    const [before, after] = [new ZipArchive(bytes), new ZipArchive(filled)]
    expect(after.entries.map((entry) => entry.name)).toEqual(before.entries.map((entry) => entry.name))
    const changed = before.entries.flatMap((entry, index) => {
      const other = after.entries[index] ?? entry
      const [old, young] = [span(before, entry), span(after, other)]
      return old.length === young.length && old.every((byte, at) => byte === young[at])
        ? []
        : [entry.name.replaceAll('\\', '/')]
    })
    expect(changed).toEqual(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'])
    for (const { name, localStart, centralStart } of after.entries) {
      if (!changed.includes(name.replaceAll('\\', '/'))) continue
      const flags = new DataView(filled.buffer)
      expect([flags.getUint16(localStart + 6, true) & 8, flags.getUint16(centralStart + 8, true) & 8]).toEqual([0, 0])
    }
  })
})

describe.each(HABITS.filter(([, habit]) => habit.prefix === undefined))('a zip with %s, filled,', (_, habit) => {
  it('is read by another library', () => {
    const bytes = zipOf(zipParts(specimenParts({ strings: ['<t>質問</t>'] })), habit)
    const { bytes: filled } = fillCells(openWorkbook(bytes), [{ sheet: 'Sheet1', address: 'C3', value: '回答' }])
    const strings = Object.entries(unzipSync(filled)).find(([name]) => name.endsWith('sharedStrings.xml'))
    expect(new TextDecoder().decode(strings?.[1])).toContain('回答')
  })
})

/** All bytes of an entry, up to the next one. */
function span(archive: ZipArchive, entry: ZipArchive['entries'][number]): Uint8Array {
  const later = archive.entries.map((other) => other.localStart).filter((start) => start > entry.localStart)
  return archive.bytes.subarray(entry.localStart, Math.min(archive.end.centralStart, ...later))
}

describe('a zip that does not add up', () => {
  it('has data that do not fit their checksum', () => {
    const bytes = zipOf(zipParts({ a: 'first' }), { stored: true })
    const [entry] = new ZipArchive(bytes).entries
    bytes.set(strToU8('fiRst'), entry?.dataStart)
    const archive = new ZipArchive(bytes)
    expect(() => archive.entries.map((own) => archive.read(own))).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('has entries that overlap', () => {
    const bytes = zipOf([
      { name: 'a', content: 'first' },
      { name: 'a', content: 'second' },
    ])
    const archive = new ZipArchive(bytes)
    const [first, second] = archive.entries
    const copy = bytes.slice()
    new DataView(copy.buffer).setUint32((second?.centralStart ?? 0) + 42, first?.localStart ?? 0, true)
    expect(() => new ZipArchive(copy)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})
