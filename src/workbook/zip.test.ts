import { deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.ts'
import { fillCells, openWorkbook } from './index.ts'
import { specimenParts } from './specimen.ts'
import { ZipArchive } from './zip.ts'
import { rewriteZip } from './zip-writer.ts'

interface Habit {
  readonly stored?: boolean
  /** Sizes stand behind the data, as streaming writers do it. */
  readonly descriptor?: boolean
  readonly zip64?: boolean
  readonly prefix?: string
  readonly comment?: string
  readonly backslashes?: boolean
}

function number(size: 2 | 4 | 8, value: number): number[] {
  return Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256)
}

const FULL = 0xffffffff

/** A zip writer with the habits of many. */
function zip(parts: Readonly<Record<string, string | Uint8Array>>, habit: Habit = {}): Uint8Array {
  const file: number[] = [...strToU8(habit.prefix ?? '')]
  const base = file.length
  const directory: number[] = []
  for (const [part, text] of Object.entries(parts)) {
    const name = habit.backslashes ? part.replaceAll('/', '\\') : part
    const { local, central } = records(
      strToU8(name),
      typeof text === 'string' ? strToU8(text) : text,
      file.length - base,
      habit,
    )
    file.push(...local)
    directory.push(...central)
  }
  const start = file.length - base
  file.push(...directory)
  file.push(...endRecords(Object.keys(parts).length, start, directory.length, habit))
  return Uint8Array.from(file)
}

function records(name: Uint8Array, content: Uint8Array, offset: number, habit: Habit) {
  const { stored, descriptor, zip64 } = habit
  const data = stored ? content : deflateRawSync(content)
  const crc = number(4, crc32(content))
  const sizes = [...number(4, zip64 ? FULL : data.length), ...number(4, zip64 ? FULL : content.length)]
  const wide = [...number(8, content.length), ...number(8, data.length)]
  const head = [
    ...number(2, 45),
    ...number(2, descriptor ? 0x808 : 0x800),
    ...number(2, stored ? 0 : 8),
    ...number(4, 0x5a215a21),
  ]
  const localExtra = zip64 ? [...number(2, 1), ...number(2, 16), ...wide] : []
  const centralExtra = zip64
    ? [0xfe, 0xca, 1, 0, 7, ...number(2, 1), ...number(2, 24), ...wide, ...number(8, offset)]
    : []
  const known = descriptor ? [...number(4, 0), ...number(8, 0)] : [...crc, ...sizes]
  const behind = descriptor
    ? [...number(4, 0x08074b50), ...crc, ...number(4, data.length), ...number(4, content.length)]
    : []
  const names = number(2, name.length)
  return {
    local: [
      ...number(4, 0x04034b50),
      ...head,
      ...known,
      ...names,
      ...number(2, localExtra.length),
      ...name,
      ...localExtra,
      ...data,
      ...behind,
    ],
    central: [
      ...[
        ...number(4, 0x02014b50),
        ...number(2, 45),
        ...head,
        ...crc,
        ...sizes,
        ...names,
        ...number(2, centralExtra.length),
      ],
      ...[
        ...number(2, 3),
        ...number(8, 0),
        ...number(4, zip64 ? FULL : offset),
        ...name,
        ...centralExtra,
        ...strToU8('abc'),
      ],
    ],
  }
}

function endRecords(count: number, start: number, size: number, { zip64, comment = '' }: Habit): number[] {
  const text = strToU8(comment)
  const counts = zip64 ? [...number(2, 0xffff), ...number(2, 0xffff)] : [...number(2, count), ...number(2, count)]
  const place = zip64 ? [...number(4, FULL), ...number(4, FULL)] : [...number(4, size), ...number(4, start)]
  const end = [...number(4, 0x06054b50), ...number(4, 0), ...counts, ...place, ...number(2, text.length), ...text]
  if (!zip64) return end
  const head64 = [...number(4, 0x06064b50), ...number(8, 44), ...number(4, 0x2d002d), ...number(8, 0)]
  const end64 = [...head64, ...number(8, count), ...number(8, count), ...number(8, size), ...number(8, start)]
  return [...end64, ...number(4, 0x07064b50), ...number(4, 0), ...number(8, start + size), ...number(4, 1), ...end]
}

const HABITS: readonly [string, Habit][] = [
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
  const bytes = zip(parts, habit)

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
    const bytes = zip(specimenParts({ strings: ['<t>質問</t>'] }), habit)
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
    const bytes = zip({ a: 'first' }, { stored: true })
    const [entry] = new ZipArchive(bytes).entries
    bytes.set(strToU8('fiRst'), entry?.dataStart)
    const archive = new ZipArchive(bytes)
    expect(() => archive.entries.map((own) => archive.read(own))).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('has entries that overlap', () => {
    const bytes = zip({ a: 'first', b: 'second' })
    const archive = new ZipArchive(bytes)
    const [first, second] = archive.entries
    const copy = bytes.slice()
    new DataView(copy.buffer).setUint32((second?.centralStart ?? 0) + 42, first?.localStart ?? 0, true)
    expect(() => new ZipArchive(copy)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})
