import { crc32 } from './crc32.ts'
import { EntryStream } from './entry-stream.ts'
import { WorkbookError } from './error.ts'
import { inflate, inflateStart } from './inflate.ts'
import { LIMITS } from './limits.ts'

export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
} as const

const END_BYTES = 22
const END64_BYTES = 56
const END64_LOCATOR_BYTES = 20
const LONGEST_COMMENT = 0xffff
const IN_ZIP64 = 0xffffffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where the local header, the data and the central record stand in the file. */
  readonly localStart: number
  readonly dataStart: number
  readonly centralStart: number
  readonly centralEnd: number
}

/** The record at a zip's end that says where its directory lies. */
export interface ZipEnd {
  readonly endStart: number
  readonly end64Start: number | undefined
  readonly centralStart: number
  readonly centralSize: number
  readonly entryCount: number
  /** Bytes in front of the archive (a self-extractor's program): the offsets in the file do not count them. */
  readonly prefix: number
}

/** A zip file, read from its central directory. Its entries stand in the directory's order. */
export class ZipArchive {
  readonly bytes: Uint8Array
  readonly end: ZipEnd
  readonly entries: readonly ZipEntry[]

  constructor(bytes: Uint8Array) {
    if (bytes.length > LIMITS.fileBytes) throw new WorkbookError('too-big')
    this.bytes = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.end = readEnd(view)
    if (this.end.entryCount > LIMITS.entries) throw new WorkbookError('too-big')
    this.entries = readDirectory(view, bytes, this.end)
    refuseOverlaps(this.entries, this.end)
    if (this.entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.totalBytes) throw new WorkbookError('too-big')
  }

  /** The entry's data, inflated and checked. */
  read(entry: ZipEntry): Uint8Array {
    if (entry.size > LIMITS.partBytes) throw new WorkbookError('too-big', entry.name)
    const content = isStored(entry) ? this.raw(entry) : inflate(this.raw(entry), entry)
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookError('damaged', entry.name)
    return content
  }

  /** The same piece by piece. */
  stream(entry: ZipEntry): EntryStream {
    if (entry.size > LIMITS.partBytes) throw new WorkbookError('too-big', entry.name)
    return new EntryStream(this.raw(entry), entry, isStored(entry))
  }

  /** The first bytes of the entry's data, inflated but not checked: perhaps fewer than asked for. */
  readStart(entry: ZipEntry, count: number): Uint8Array {
    const data = this.raw(entry)
    return isStored(entry) ? data.subarray(0, count) : inflateStart(data, entry, count)
  }

  /** The entry's data as it lies in the file. */
  raw(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
  }
}

function isStored(entry: ZipEntry): boolean {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new WorkbookError('damaged', entry.name)
  return entry.method === STORED
}

function readEnd(view: DataView): ZipEnd {
  const earliest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue
    if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue
    return readEnd64(view, at) ?? endFrom(view, at)
  }
  throw new WorkbookError('truncated')
}

function endFrom(view: DataView, endStart: number): ZipEnd {
  const centralSize = view.getUint32(endStart + 12, true)
  const centralStart = endStart - centralSize
  const prefix = centralStart - view.getUint32(endStart + 16, true)
  if (centralStart < 0 || prefix < 0) throw new WorkbookError('truncated')
  const entryCount = view.getUint16(endStart + 10, true)
  return { endStart, end64Start: undefined, centralStart, centralSize, entryCount, prefix }
}

function readEnd64(view: DataView, endStart: number): ZipEnd | undefined {
  const locator = endStart - END64_LOCATOR_BYTES
  const end64Start = locator - END64_BYTES
  if (end64Start < 0 || view.getUint32(locator, true) !== SIGNATURE.end64Locator) return undefined
  if (view.getUint32(end64Start, true) !== SIGNATURE.end64) return undefined
  const entryCount = readUint64(view, end64Start + 32)
  const centralSize = readUint64(view, end64Start + 40)
  const centralStart = end64Start - centralSize
  const prefix = centralStart - readUint64(view, end64Start + 48)
  if (centralStart < 0 || prefix < 0) throw new WorkbookError('truncated')
  return { endStart, end64Start, centralStart, centralSize, entryCount, prefix }
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

function readDirectory(view: DataView, bytes: Uint8Array, end: ZipEnd): ZipEntry[] {
  const entries: ZipEntry[] = []
  const limit = end.centralStart + end.centralSize
  let at = end.centralStart
  for (let count = 0; count < end.entryCount; count += 1) {
    if (at + 46 > limit || view.getUint32(at, true) !== SIGNATURE.central) throw new WorkbookError('damaged')
    const entry = readCentralRecord(view, bytes, at, end)
    if (entry.centralEnd > limit) throw new WorkbookError('damaged')
    entries.push(entry)
    at = entry.centralEnd
  }
  return entries
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const singleBytes = new TextDecoder('windows-1252')

/** Names of no known encoding must at least not come to look alike. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return singleBytes.decode(bytes)
  }
}

function readCentralRecord(view: DataView, bytes: Uint8Array, at: number, end: ZipEnd): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const centralEnd = extraEnd + view.getUint16(at + 32, true)
  if (centralEnd > end.endStart) throw new WorkbookError('damaged')
  const nameBytes = bytes.subarray(at + 46, nameEnd)
  const name = decodeName(nameBytes)
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new WorkbookError('damaged', name)
  const wide = zip64Fields(view, at, nameEnd, extraEnd)
  const localStart = wide.offset + end.prefix
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: wide.compressedSize,
    size: wide.size,
    localStart,
    dataStart: dataStartOf(bytes, view, localStart, nameBytes, end),
    centralStart: at,
    centralEnd,
  }
}

/** Sizes and offset, from the zip64 extra field where the record points to it. */
function zip64Fields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let compressedSize = view.getUint32(at + 20, true)
  let size = view.getUint32(at + 24, true)
  let offset = view.getUint32(at + 42, true)
  const field = findZip64Extra(view, extraStart, extraEnd)
  if (field) {
    let next = field.start + 4
    const take = (value: number) => {
      if (value !== IN_ZIP64 || next + 8 > field.end) return value
      next += 8
      return readUint64(view, next - 8)
    }
    size = take(size)
    compressedSize = take(compressedSize)
    offset = take(offset)
  }
  return { compressedSize, size, offset }
}

/** Where the zip64 extra field stands among an entry's extra fields. */
export function findZip64Extra(
  view: DataView,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) return { start: at, end: Math.min(fieldEnd, end) }
    at = fieldEnd
  }
  return undefined
}

/** Some readers go by the directory, others by the local headers: where the two name different files, neither can be trusted. */
function dataStartOf(bytes: Uint8Array, view: DataView, localStart: number, name: Uint8Array, end: ZipEnd): number {
  const damaged = () => new WorkbookError('damaged', decodeName(name))
  if (localStart + 30 > end.centralStart || view.getUint32(localStart, true) !== SIGNATURE.local) throw damaged()
  const nameEnd = localStart + 30 + view.getUint16(localStart + 26, true)
  const localName = bytes.subarray(localStart + 30, nameEnd)
  if (localName.length !== name.length || localName.some((byte, index) => byte !== name[index])) throw damaged()
  return nameEnd + view.getUint16(localStart + 28, true)
}

function refuseOverlaps(entries: readonly ZipEntry[], end: ZipEnd): void {
  const inOrder = [...entries].sort((a, b) => a.localStart - b.localStart)
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.localStart ?? end.centralStart
    if (entry.dataStart + entry.compressedSize > next) throw new WorkbookError('damaged', entry.name)
  })
}
