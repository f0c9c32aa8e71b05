import { decodePart, decodePieces, encodingOf, type PartText } from './encoding.ts'
import { WorkbookError } from './error.ts'
import { Budget } from './limits.ts'
import { refuseForeignFiles } from './recognise.ts'
import { type ScannerOptions, XmlScanner } from './xml.ts'
import { ZipArchive, type ZipEntry } from './zip.ts'

export interface Relationship {
  readonly id: string
  /** The last word of its type, which the strict and the transitional namespaces share: "worksheet", "sharedStrings" ... */
  readonly type: string
  /** The name of the part it points to; empty where it points out of the package. */
  readonly target: string
}

/** Parts up to this size come as a whole. */
const SHORT = 2 ** 16
/** An XML declaration is shorter. */
const LONG_ENOUGH_TO_TELL = 256

/** The package of parts that an OOXML file is: names without a leading slash, found whatever their case. */
export class Package {
  readonly zip: ZipArchive
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private readonly budget = new Budget()
  private readonly knownRelationships = new Map<string, readonly Relationship[]>()

  constructor(bytes: Uint8Array) {
    refuseForeignFiles(bytes)
    this.zip = new ZipArchive(bytes)
    this.entries = indexEntries(this.zip.entries)
  }

  entry(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part))
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part))
  }

  read(part: string): PartText {
    const entry = this.entry(part)
    if (!entry) throw new WorkbookError('damaged', part)
    return decodePart(this.zip.read(entry), part)
  }

  /** For reading: a long part comes piece by piece, and is never in memory as a whole. */
  scan(part: string, options: Pick<ScannerOptions, 'loose'> = {}): XmlScanner {
    const entry = this.entry(part)
    if (!entry) throw new WorkbookError('damaged', part)
    const found = encodingOf(this.zip.readStart(entry, LONG_ENOUGH_TO_TELL))
    if (entry.size <= SHORT || 'declared' in found) return this.scanWhole(part, options)
    const stream = this.zip.stream(entry)
    const more = decodePieces((left) => stream.pull(left), found.encoding, part)
    return new XmlScanner('', part, { ...options, budget: this.budget, more })
  }

  /** For cutting out and putting in: all positions hold. */
  scanWhole(part: string, options: Pick<ScannerOptions, 'loose'> = {}): XmlScanner {
    return new XmlScanner(this.read(part).text, part, { ...options, budget: this.budget })
  }

  /** Counts something that is kept in memory beside what scanners count. */
  keep(count: number, part: string): void {
    this.budget.spend(count, part)
  }

  /** What a part points to; the package itself goes by the empty name. */
  relationships(part: string): readonly Relationship[] {
    const key = partKey(part)
    const known = this.knownRelationships.get(key)
    if (known) return known
    const read = this.readRelationships(part)
    this.knownRelationships.set(key, read)
    return read
  }

  /** The parts of one type that a part points to, each once. */
  related(part: string, type: string): string[] {
    const targets = new Map<string, string>()
    for (const { type: own, target } of this.relationships(part)) {
      if (own === type && this.has(target)) targets.set(partKey(target), target)
    }
    return [...targets.values()]
  }

  private readRelationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/')
    const folder = part.slice(0, slash + 1)
    const list = `${folder}_rels/${part.slice(slash + 1)}.rels`
    if (!this.has(list)) return []
    const found: Relationship[] = []
    for (const scanner = this.scan(list); scanner.next(); ) {
      if (scanner.kind !== 'open' || scanner.name !== 'Relationship') continue
      scanner.keep()
      found.push(relationship(scanner, folder))
    }
    return found
  }
}

/**
 * Makes `read` read each part once, however many others point to it: a small file can let ten thousand sheets share one
 * enormous list of comments.
 */
export function oncePerPart<T>(read: (pack: Package, part: string) => T): (pack: Package, part: string) => T {
  const known = new WeakMap<Package, Map<ZipEntry | undefined, { readonly value: T }>>()
  return (pack, part) => {
    const values = known.get(pack) ?? new Map<ZipEntry | undefined, { readonly value: T }>()
    known.set(pack, values)
    const entry = pack.entry(part)
    const found = values.get(entry) ?? { value: read(pack, part) }
    values.set(entry, found)
    return found.value
  }
}

function relationship(scanner: XmlScanner, folder: string): Relationship {
  const external = scanner.attribute('TargetMode') === 'External'
  return {
    id: scanner.attribute('Id') ?? '',
    type: (scanner.attribute('Type') ?? '').replace(/^.*\//, ''),
    target: external ? '' : resolveTarget(folder, scanner.attribute('Target') ?? ''),
  }
}

function resolveTarget(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/')
  const path = plain.startsWith('/') ? plain : folder + plain
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export function partKey(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '')
  return (plain.includes('%') ? unquote(plain) : plain).toLowerCase()
}

function unquote(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A bare percent sign is a legal character of a zip name.
    return name
  }
}

/**
 * Two entries of one name, or of names that differ only in case: readers disagree on which one counts. A name that climbs
 * out of its folder is a trap for whoever unpacks the file later.
 */
function indexEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const key = partKey(entry.name)
    if (key.split('/').includes('..')) throw new WorkbookError('damaged', entry.name)
    if (byName.has(key)) throw new WorkbookError('duplicate-entry', entry.name)
    byName.set(key, entry)
  }
  return byName
}
