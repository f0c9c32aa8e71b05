import { WorkbookError } from './error.ts'
import { type Splice, splicedPieces } from './splice.ts'

type ByteOrder = 'little' | 'big'

/** A part's text, and what is needed to write it back the way it came. */
export interface PartText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly bom: boolean
  /** How many bytes it came as. */
  readonly size: number
}

/** A code unit in UTF-8. */
const MOST_BYTES = 3

const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/

/** How a part is encoded, told by its first bytes: in Unicode, or in an encoding that its declaration names. */
export type Encoding =
  | { readonly encoding: PartText['encoding']; readonly bom: boolean }
  | { readonly declared: string }

const BEGINNING = 200

export function encodingOf(bytes: Uint8Array): Encoding {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bom: true }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: true }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: true }
  if (first === 0x3c && second === 0) return { encoding: 'utf-16le', bom: false }
  if (first === 0 && second === 0x3c) return { encoding: 'utf-16be', bom: false }
  const declared = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, BEGINNING)))?.[1]?.toLowerCase()
  const isUtf8 = declared === undefined || /^(?:utf-?8|us-ascii)$/.test(declared)
  return isUtf8 ? { encoding: 'utf-8', bom: false } : { declared }
}

/** A BOM that `ignoreBOM` leaves in the text would stand before the XML declaration: it is cut off here and put back on encoding. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const found = encodingOf(bytes)
  if ('declared' in found) return transcode(bytes, found.declared, part)
  return { text: decodeStrictly(bytes, found.encoding, part), ...found, size: bytes.length }
}

/**
 * The text of a part whose bytes come in pieces, piece by piece. `pull` gives the next bytes behind those that were left,
 * and an empty array at the end.
 */
export function decodePieces(
  pull: (left: number) => Uint8Array,
  encoding: PartText['encoding'],
  part: string,
): () => string | undefined {
  let left = 0
  let isFirst = true
  return () => {
    const bytes = pull(left)
    if (bytes.length === 0) return undefined
    // At the end, what is left of a torn character is an error.
    const whole = bytes.length === left ? bytes.length : wholeCharacters(bytes, encoding)
    left = bytes.length - whole
    const text = decodeStrictly(bytes.subarray(0, whole), encoding, part, isFirst)
    isFirst = false
    return text
  }
}

/** How many of the bytes are whole characters. */
function wholeCharacters(bytes: Uint8Array, encoding: PartText['encoding']): number {
  const end = bytes.length
  if (encoding !== 'utf-8') {
    const even = end - (end % 2)
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0
    return high >= 0xd8 && high < 0xdc ? even - 2 : even
  }
  for (let back = 1; back <= Math.min(3, end); back += 1) {
    const byte = bytes[end - back] ?? 0
    if (byte < 0x80) return end
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? end - back : end
  }
  return end
}

/** No web standard encodes Shift_JIS and its like: such a part goes on in UTF-8, and says so. */
function transcode(bytes: Uint8Array, encoding: string, part: string): PartText {
  const text = decodeStrictly(bytes, encoding, part)
  const declaration = DECLARATION.exec(text)?.[0] ?? ''
  const renamed = declaration.replace(/(encoding\s*=\s*["'])[A-Za-z0-9._-]+/, '$1UTF-8')
  const renewed = renamed + text.slice(declaration.length)
  return { text: renewed, encoding: 'utf-8', bom: false, size: renewed.length * MOST_BYTES }
}

/** Bytes that do not fit the encoding would come back altered, so they are refused. */
function decodeStrictly(bytes: Uint8Array, encoding: string, part: string, isBeginning = true): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: !isBeginning }).decode(bytes)
  } catch (cause) {
    throw new WorkbookError('damaged', part, { cause })
  }
}

/** The part with its text changed. A large text is never joined as a whole: it would be there once more. */
export function encodePart(part: PartText, splices: readonly Splice[]): Uint8Array {
  const pieces = [...(part.bom ? ['\uFEFF'] : []), ...splicedPieces(part.text, splices)]
  if (part.encoding !== 'utf-8') return encodeUtf16(pieces.join(''), part.encoding === 'utf-16le' ? 'little' : 'big')
  const added = splices.reduce((sum, { text }) => sum + text.length * MOST_BYTES, 0)
  const bytes = new Uint8Array(part.size + added)
  const encoder = new TextEncoder()
  let at = 0
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written
  return bytes.subarray(0, at)
}

function encodeUtf16(text: string, order: ByteOrder): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little')
  return bytes
}
