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

/** A zip with its parts in the order given, several of one name if need be. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const content = typeof part.content === 'string' ? strToU8(part.content) : (part.content ?? new Uint8Array())
    const data = part.deflated ?? deflateSync(content)
    const common = [word(20), word(0x800), word(8), long(0), long(crc32(content)), long(data.length)]
    const sizes = [...common, long(part.size ?? content.length)]
    const [name, localName] = [strToU8(part.name), strToU8(part.localName ?? part.name)]
    directory.push(
      ...[long(0x02014b50), word(20), ...sizes, word(name.length)],
      ...[new Uint8Array(12), long(offset), name],
    )
    const local = [long(0x04034b50), ...sizes, word(localName.length), word(0), localName, data]
    pieces.push(...local)
    offset += lengthOf(local)
  }
  const end = [long(0x06054b50), long(0), word(parts.length), word(parts.length)]
  const all = [...pieces, ...directory, ...end, long(lengthOf(directory)), long(offset), word(0)]
  return concatenate(all, lengthOf(all))
}

/** The parts of a specimen, in their order. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): ZipPart[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }))
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function word(value: number): Uint8Array {
  return Uint8Array.of(value & 255, value >> 8)
}

function long(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24)
}
