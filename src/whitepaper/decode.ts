import { WhitepaperError, type WhitepaperErrorCode } from './error.ts'

/** How much text is looked at to judge whether it reads as Japanese or English. */
const SAMPLE = 65_536

/** Below this a text is no text that a person wrote. */
const READABLE = 0.5

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly code: WhitepaperErrorCode }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'office' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'office' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'markup' },
]

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What a file without a byte order mark may be written in when it is not UTF-8. */
const OTHER_ENCODINGS = ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be']

/** The text of a file, its encoding found out from the bytes. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new WhitepaperError('empty')
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes))
  if (signature) throw new WhitepaperError(signature.code)
  const text = decodeText(bytes)
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 512))) throw new WhitepaperError('markup')
  if (text.trim() === '') throw new WhitepaperError('empty')
  return text
}

function decodeText(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes))
  if (mark) {
    const text = decodeAs(bytes, mark.encoding)
    if (text === undefined) throw new WhitepaperError('undecodable')
    return text
  }
  const hasNul = bytes.includes(0)
  if (!hasNul) {
    // ISO-2022-JP is made of ASCII bytes, so that it would pass for UTF-8: only its escapes tell.
    const text = hasEscapes(bytes) ? decodeAs(bytes, 'iso-2022-jp') : decodeAs(bytes, 'utf-8')
    if (text !== undefined) return text
  }
  const readings = OTHER_ENCODINGS.map((encoding) => decodeAs(bytes, encoding)).filter((text) => text !== undefined)
  const scored = readings.map((text) => ({ text, score: readability(text) })).sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (best && best.score >= READABLE) return best.text
  throw new WhitepaperError(hasNul ? 'binary' : 'undecodable')
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function hasEscapes(bytes: Uint8Array): boolean {
  const ESCAPE = 0x1b
  const DOLLAR = 0x24
  const at = bytes.indexOf(ESCAPE)
  return at >= 0 && bytes[at + 1] === DOLLAR
}

/** Undefined where the bytes are not of that encoding, or where the runtime does not know it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * 1 for kana, ASCII and Japanese punctuation throughout, less for anything rarer: text decoded in the wrong way turns
 * into kanji and half-width katakana with hardly any hiragana between them.
 */
function readability(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const familiar = count(/[\t\n\f\r -~\u3000-\u3002\u300A-\u3011\u3041-\u30FE\uFF01-\uFF5E]/g)
  const kanji = count(/[\u4E00-\u9FFF]/g)
  const strange = sample.length - familiar - kanji
  return (familiar + kanji * 0.5 - strange) / sample.length
}
