import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'
import { concatenate } from './zip-writer.ts'

/** An entry of a zip that a test builds by hand: what the headers say need not be true. */
export interface ZipPart {
  readonly name: string
  readonly content?: string | Uint8Array
  /** Data as they lie in the file, deflated; made of the content where left out. */
  readonly deflated?: Uint8Array
  /** What the directory says about the size. */
  readonly size?: number
  /** The name in the local header, where it is another one. */
  readonly localName?: string
}

/** What one zip writer or the other does. */
export interface ZipHabit {
  readonly stored?: boolean
  /** Sizes stand behind the data, as streaming writers do it. */
  readonly descriptor?: boolean
  readonly zip64?: boolean
  readonly prefix?: string
  readonly comment?: string
  readonly backslashes?: boolean
}

/** The parts of a specimen, in their order. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): ZipPart[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }))
}

/** A zip with its parts in the order given, several of one name if need be. */
export function zipOf(parts: readonly ZipPart[], habit: ZipHabit = {}): Uint8Array {
  const entries: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const { local, central } = records(part, offset, habit)
    entries.push(...local)
    directory.push(...central)
    offset += lengthOf(local)
  }
  const end = endRecords(parts.length, offset, lengthOf(directory), habit)
  const all = [strToU8(habit.prefix ?? ''), ...entries, ...directory, ...end]
  return concatenate(all, lengthOf(all))
}

const FULL = 0xffffffff
const USUAL_VERSION = 45
const UTF8_NAMES = 0x800
const SIZES_FOLLOW = 8

function records(part: ZipPart, offset: number, { stored, descriptor, zip64, backslashes }: ZipHabit) {
  const content = typeof part.content === 'string' ? strToU8(part.content) : (part.content ?? new Uint8Array())
  const data = part.deflated ?? (stored ? content : deflateSync(content))
  const size = part.size ?? content.length
  const spelled = (name: string) => strToU8(backslashes ? name.replaceAll('/', '\\') : name)
  const [name, localName] = [spelled(part.name), spelled(part.localName ?? part.name)]
  const flags = UTF8_NAMES | (descriptor ? SIZES_FOLLOW : 0)
  const head = [number(2, USUAL_VERSION), number(2, flags), number(2, stored ? 0 : 8), number(4, 0x5a215a21)]
  const crc = number(4, crc32(content))
  const sizes = [crc, number(4, zip64 ? FULL : data.length), number(4, zip64 ? FULL : size)]
  const wide = [number(8, size), number(8, data.length)]
  const localExtra = zip64 ? [number(2, 1), number(2, 16), ...wide] : []
  const foreignExtra = Uint8Array.of(0xfe, 0xca, 1, 0, 7)
  const centralExtra = zip64 ? [foreignExtra, number(2, 1), number(2, 24), ...wide, number(8, offset)] : []
  const lengths = (own: Uint8Array, extra: readonly Uint8Array[]) => [number(2, own.length), number(2, lengthOf(extra))]
  const note = strToU8('abc')
  return {
    local: [
      ...[number(4, 0x04034b50), ...head, ...(descriptor ? [new Uint8Array(12)] : sizes)],
      ...[...lengths(localName, localExtra), localName, ...localExtra, data],
      ...(descriptor ? [number(4, 0x08074b50), crc, number(4, data.length), number(4, size)] : []),
    ],
    central: [
      ...[number(4, 0x02014b50), number(2, USUAL_VERSION), ...head, ...sizes, ...lengths(name, centralExtra)],
      ...[number(2, note.length), number(8, 0), number(4, zip64 ? FULL : offset), name, ...centralExtra, note],
    ],
  }
}

function endRecords(count: number, start: number, size: number, { zip64, comment = '' }: ZipHabit): Uint8Array[] {
  const text = strToU8(comment)
  const counts = [number(2, zip64 ? 0xffff : count), number(2, zip64 ? 0xffff : count)]
  const place = [number(4, zip64 ? FULL : size), number(4, zip64 ? FULL : start)]
  const end = [number(4, 0x06054b50), number(4, 0), ...counts, ...place, number(2, text.length), text]
  if (!zip64) return end
  const head64 = [number(4, 0x06064b50), number(8, 44), number(4, 0x2d002d), number(8, 0)]
  const end64 = [...head64, number(8, count), number(8, count), number(8, size), number(8, start)]
  return [...end64, number(4, 0x07064b50), number(4, 0), number(8, start + size), number(4, 1), ...end]
}

function number(size: 2 | 4 | 8, value: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256)
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
