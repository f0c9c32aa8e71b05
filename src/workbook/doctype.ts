import { WorkbookError } from './error.ts'
import type { Package } from './package.ts'
import type { ZipEntry } from './zip.ts'

const XML_NAME = /\.(?:xml|rels|vml)$/i
/** A prolog is nearly always shorter ... */
const USUAL_PROLOG_BYTES = 1024
/** ... and where it is longer than this, somebody hides something in it. */
const LONGEST_PROLOG_BYTES = 2 ** 18
const latin1 = new TextDecoder('windows-1252')

/**
 * Refuses a package if any of its XML parts has a document type: those that we never read pass through our hands to
 * somebody whose program will expand the entities.
 */
export function refuseDoctypes(pack: Package): void {
  for (const entry of pack.zip.entries) {
    if (!XML_NAME.test(entry.name) || entry.size === 0) continue
    const start = pack.zip.readStart(entry, USUAL_PROLOG_BYTES)
    const prolog = hasDoctype(start) ?? (start.length < entry.size ? longPrologHasDoctype(pack, entry) : false)
    if (prolog) throw new WorkbookError('doctype', entry.name)
  }
}

function longPrologHasDoctype(pack: Package, entry: ZipEntry): boolean {
  const found = hasDoctype(pack.zip.readStart(entry, LONGEST_PROLOG_BYTES))
  if (found === undefined && entry.size > LONGEST_PROLOG_BYTES) throw new WorkbookError('damaged', entry.name)
  return found === true
}

/** Undefined where the bytes end before the root element. In UTF-16, every other byte is NUL as far as markup goes. */
function hasDoctype(bytes: Uint8Array): boolean | undefined {
  const text = latin1.decode(bytes).replaceAll('\0', '')
  for (let at = text.indexOf('<'); at >= 0; ) {
    const kind = text.slice(at, at + 4)
    if (kind.length < 4) return undefined
    const instruction = kind.startsWith('<?')
    if (!instruction && kind !== '<!--') return kind.startsWith('<!')
    const closed = instruction ? text.indexOf('?>', at + 2) : text.indexOf('-->', at + 4)
    at = closed < 0 ? -1 : text.indexOf('<', closed)
  }
  return undefined
}
