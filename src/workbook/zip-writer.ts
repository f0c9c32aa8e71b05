import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { findZip64Extra, type ZipArchive, type ZipEntry } from './zip.ts'

const DEFLATED = 8
/** A sheet packed at the usual 6 is 4 % smaller, and takes nearly twice as long. */
const DEFLATE_LEVEL = 5
/** Of parts this large most is repetition, which packs as well with less search: at 4 in two thirds of the time. */
const LARGE = { bytes: 2 ** 23, level: 4 } as const
/** In front of the name: the writer's version, flags ... ; the flag says that sizes follow the data, which ours never do. */
const SIZES_FOLLOW_FLAG = 8
const LOCAL_HEADER_BYTES = 30
const CENTRAL_HEADER_BYTES = 46

interface Replacement {
  readonly crc: number
  readonly size: number
  readonly data: Uint8Array
}

/**
 * The archive with some entries' contents replaced. Everything else is copied byte by byte: entries with their headers and
 * whatever stands between them, in the same order; only offsets in the directory move.
 *
 *     prefix | entry | entry | changed entry | entry | directory | zip64 end | end, comment
 */
export function rewriteZip(archive: ZipArchive, contents: ReadonlyMap<ZipEntry, Uint8Array>): Uint8Array {
  const { bytes, end } = archive
  const inOrder = [...archive.entries].sort((a, b) => a.localStart - b.localStart)
  const pieces: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.localStart ?? end.centralStart)]
  let length = pieces[0]?.length ?? 0
  const add = (piece: Uint8Array) => {
    pieces.push(piece)
    length += piece.length
  }
  const offsets = new Map<ZipEntry, number>()
  const replacements = new Map<ZipEntry, Replacement>()
  inOrder.forEach((entry, index) => {
    offsets.set(entry, length - end.prefix)
    const content = contents.get(entry)
    if (!content) {
      add(bytes.subarray(entry.localStart, inOrder[index + 1]?.localStart ?? end.centralStart))
      return
    }
    const replacement = {
      crc: crc32(content),
      size: content.length,
      data: deflateSync(content, { level: content.length < LARGE.bytes ? DEFLATE_LEVEL : LARGE.level }),
    }
    replacements.set(entry, replacement)
    add(localHeader(archive, entry, replacement))
    add(replacement.data)
  })
  const centralStart = length
  for (const entry of archive.entries)
    add(centralRecord(archive, entry, offsets.get(entry) ?? 0, replacements.get(entry)))
  add(endRecords(archive, centralStart - end.prefix, length - centralStart, length))
  return concatenate(pieces, length)
}

export function concatenate(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function localHeader(archive: ZipArchive, entry: ZipEntry, replacement: Replacement): Uint8Array {
  const original = archive.bytes.subarray(entry.localStart, entry.dataStart)
  const nameBytes = viewOf(original).getUint16(26, true)
  const header = withoutZip64(original, LOCAL_HEADER_BYTES + nameBytes, original.length, 28)
  const view = viewOf(header)
  view.setUint16(6, view.getUint16(6, true) & ~SIZES_FOLLOW_FLAG, true)
  view.setUint16(8, DEFLATED, true)
  setSizes(view, 14, replacement)
  return header
}

function centralRecord(
  archive: ZipArchive,
  entry: ZipEntry,
  offset: number,
  replacement: Replacement | undefined,
): Uint8Array {
  const original = archive.bytes.subarray(entry.centralStart, entry.centralEnd)
  const extraStart = CENTRAL_HEADER_BYTES + viewOf(original).getUint16(28, true)
  const extraEnd = extraStart + viewOf(original).getUint16(30, true)
  if (!replacement) return moved(original.slice(), extraStart, extraEnd, offset)
  const record = withoutZip64(original, extraStart, extraEnd, 30)
  const view = viewOf(record)
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW_FLAG, true)
  view.setUint16(10, DEFLATED, true)
  setSizes(view, 16, replacement)
  view.setUint32(42, offset, true)
  return record
}

/** An untouched entry's record, pointing to its new place; in zip64 the offset may stand behind the sizes in the extra field. */
function moved(record: Uint8Array, extraStart: number, extraEnd: number, offset: number): Uint8Array {
  const view = viewOf(record)
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true)
    return record
  }
  const field = findZip64Extra(view, extraStart, extraEnd)
  if (field) {
    const sizes = [20, 24].filter((at) => view.getUint32(at, true) === 0xffffffff).length
    view.setBigUint64(field.start + 4 + sizes * 8, BigInt(offset), true)
  }
  return record
}

/** A copy of a header without its zip64 extra field: our sizes fit into the plain fields. */
function withoutZip64(header: Uint8Array, extraStart: number, extraEnd: number, lengthAt: number): Uint8Array {
  const field = findZip64Extra(viewOf(header), extraStart, extraEnd)
  if (!field) return header.slice()
  const removed = field.end - field.start
  const copy = concatenate([header.subarray(0, field.start), header.subarray(field.end)], header.length - removed)
  const view = viewOf(copy)
  view.setUint16(lengthAt, view.getUint16(lengthAt, true) - removed, true)
  return copy
}

function setSizes(view: DataView, at: number, { crc, data, size }: Replacement): void {
  view.setUint32(at, crc, true)
  view.setUint32(at + 4, data.length, true)
  view.setUint32(at + 8, size, true)
}

function endRecords({ bytes, end }: ZipArchive, centralOffset: number, centralSize: number, at: number): Uint8Array {
  const start = end.end64Start ?? end.endStart
  const records = bytes.slice(start)
  const view = viewOf(records)
  const plain = end.endStart - start
  if (end.end64Start !== undefined) {
    view.setBigUint64(40, BigInt(centralSize), true)
    view.setBigUint64(48, BigInt(centralOffset), true)
    view.setBigUint64(plain - 20 + 8, BigInt(at - end.prefix), true)
  }
  setUnlessFull(view, plain + 12, centralSize)
  setUnlessFull(view, plain + 16, centralOffset)
  return records
}

/** In zip64 the plain end record may hold nothing but ones. */
function setUnlessFull(view: DataView, at: number, value: number): void {
  if (view.getUint32(at, true) !== 0xffffffff) view.setUint32(at, value, true)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
