import { WorkbookError, type WorkbookErrorCode } from './error.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04]
const ZIP_END = [0x50, 0x4b, 0x05, 0x06]
const PDF = [0x25, 0x50, 0x44, 0x46]
const RTF = [0x7b, 0x5c, 0x72, 0x74]
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]
const SAMPLE_BYTES = 4096

/** Refuses what is no zip file at all, and says what it is instead. */
export function refuseForeignFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file')
  if (startsWith(bytes, OLE)) throw new WorkbookError(kindOfOle(bytes))
  if (startsWith(bytes, ZIP_ENTRY) || startsWith(bytes, ZIP_END)) return
  if (startsWith(bytes, PDF) || startsWith(bytes, RTF)) throw new WorkbookError('not-a-workbook')
  if (looksLikeText(bytes)) throw new WorkbookError('csv-or-html')
  if (!hasZipEnd(bytes)) throw new WorkbookError('not-a-workbook')
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** Excel's OLE containers name their streams in UTF-16: encrypted .xlsx have "EncryptedPackage", .xls have "Workbook" or "Book". */
function kindOfOle(bytes: Uint8Array): WorkbookErrorCode {
  const has = (name: string) => indexOf(bytes, utf16(name)) >= 0
  if (has('EncryptedPackage')) return 'password-protected'
  return has('Workbook\0') || has('Book\0') ? 'old-xls' : 'not-a-workbook'
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0])
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** Text of any encoding met in Japan has no NUL bytes, except UTF-16, which starts with a mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return true
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  return sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}

/** A zip file may start with a self-extractor's program. */
function hasZipEnd(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(Math.max(0, bytes.length - 0x10000 - 22)), ZIP_END) >= 0
}
