import { WorkbookError } from './error.ts'

type ByteOrder = 'little' | 'big'

/** A part's text, and what is needed to write it back the way it came. */
export interface PartText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly bom: boolean
}

const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/

export function decodePart(bytes: Uint8Array, part: string): PartText {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes, true, part)
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes, true, part)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes, true, part)
  if (first === 0x3c && second === 0) return decodeAs('utf-16le', bytes, false, part)
  if (first === 0 && second === 0x3c) return decodeAs('utf-16be', bytes, false, part)
  const declared = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase()
  if (declared === undefined || /^(?:utf-?8|us-ascii)$/.test(declared)) return decodeAs('utf-8', bytes, false, part)
  return transcode(bytes, declared, part)
}

/** A BOM that `ignoreBOM` leaves in the text would stand before the XML declaration: it is cut off here and put back on encoding. */
function decodeAs(encoding: PartText['encoding'], bytes: Uint8Array, bom: boolean, part: string): PartText {
  return { text: decodeStrictly(bytes, encoding, part), encoding, bom }
}

/** No web standard encodes Shift_JIS and its like: such a part goes on in UTF-8, and says so. */
function transcode(bytes: Uint8Array, encoding: string, part: string): PartText {
  const text = decodeStrictly(bytes, encoding, part)
  const declaration = DECLARATION.exec(text)?.[0] ?? ''
  const renamed = declaration.replace(/(encoding\s*=\s*["'])[A-Za-z0-9._-]+/, '$1UTF-8')
  return { text: renamed + text.slice(declaration.length), encoding: 'utf-8', bom: false }
}

/** Bytes that do not fit the encoding would come back altered, so they are refused. */
function decodeStrictly(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new WorkbookError('damaged', part, { cause })
  }
}

export function encodePart(text: string, like: PartText): Uint8Array {
  const marked = like.bom ? `\uFEFF${text}` : text
  if (like.encoding === 'utf-8') return new TextEncoder().encode(marked)
  return encodeUtf16(marked, like.encoding === 'utf-16le' ? 'little' : 'big')
}

function encodeUtf16(text: string, order: ByteOrder): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little')
  return bytes
}
