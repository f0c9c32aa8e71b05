/**
 * Everything that is kept as one file, whichever storage it comes from and goes to: a ZIP with a line of JSON per record and
 * the files under their hashes. Backups are made of it, and it is how a team moves between Node and Cloudflare.
 */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { sql as raw } from 'kysely'
import { z } from 'zod'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import { type Files, hashOf } from './files.ts'
import { insertRows } from './insert-rows.ts'
import { MIGRATIONS } from './migrations.ts'
import { COMPUTED, type Schema } from './schema.ts'
import { HERE } from './settings.ts'

/** What refers to another comes after it. */
export const TABLES = [
  'checklist',
  'question',
  'event',
  'comment',
  'job',
  'export',
  'document',
  'form',
  'setting',
] as const satisfies readonly (keyof Schema)[]

export type Table = (typeof TABLES)[number]

const FORMAT = 'kotae-archive'
const MANIFEST = 'manifest.json'
const manifestSchema = z.object({ format: z.literal(FORMAT), migrations: z.array(z.string()), made: z.iso.datetime() })

const tablePath = (table: string): string => `tables/${table}.jsonl`
const filePath = (hash: string): string => `files/${hash}`

export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** Where the next page begins; null after the last. */
  readonly next: number | null
}

/** A table's records in the order in which they were kept. */
export const readPage = async (database: Database, table: Table, after: number, limit: number): Promise<Page> => {
  const query = sql
    .selectFrom(table)
    .selectAll()
    .select(raw<number>`rowid`.as('place'))
    .where(raw<number>`rowid`, '>', after)
    .orderBy(raw`rowid`)
    .limit(limit)
    .compile()
  const found = await database.all(query)
  return {
    rows: found.map(({ place: _, ...row }) => withoutComputed(row)).filter((row) => moves(table, row)),
    next: found.length < limit ? null : (found.at(-1)?.place ?? null),
  }
}

const withoutComputed = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !COMPUTED.includes(column)))

const moves = (table: Table, { name }: Readonly<Record<string, unknown>>): boolean =>
  table !== 'setting' || !String(name).startsWith(HERE)

/** Puts records where they were; one that is there already is replaced, so that a page may be sent twice. */
export const writePage = async (database: Database, table: Table, rows: Page['rows']): Promise<void> => {
  await database.batch(insertRows(table, rows, { replace: true }))
}

/** The records are those of one moment only if `database` stands still meanwhile: hand in a copy of one that is in use. */
export const archiveOf = (database: Database, files: Files, made: string): AsyncGenerator<Uint8Array> =>
  archiveFrom(
    {
      page: (table, after) => readPage(database, table, after, PAGE),
      file: (hash) => files.get(hash),
    },
    made,
  )

const PAGE = 500

/** Where an archive's content comes from. */
export interface ArchiveSource {
  page(table: Table, after: number): Promise<Page>
  file(hash: string): Promise<Uint8Array>
}

export async function* archiveFrom(source: ArchiveSource, made: string): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const ready = function* () {
    yield* pieces.splice(0)
  }
  addText(zip, MANIFEST, JSON.stringify({ format: FORMAT, migrations: MIGRATIONS.map(({ name }) => name), made }))
  const hashes = new Set<string>()
  for (const table of TABLES) {
    const lines: string[] = []
    for (let after: number | null = 0; after !== null; ) {
      const { rows, next }: Page = await source.page(table, after)
      for (const row of rows) {
        if (typeof row['file_hash'] === 'string') hashes.add(row['file_hash'])
        lines.push(`${JSON.stringify(row)}\n`)
      }
      after = next
    }
    addText(zip, tablePath(table), lines.join(''))
    yield* ready()
  }
  for (const hash of hashes) {
    // Workbooks are compressed already.
    const entry = new ZipPassThrough(filePath(hash))
    zip.add(entry)
    entry.push(await source.file(hash), true)
    yield* ready()
  }
  zip.end()
  yield* ready()
}

const addText = (zip: Zip, path: string, text: string): void => {
  const entry = new ZipDeflate(path)
  zip.add(entry)
  entry.push(strToU8(text), true)
}

export interface Restored {
  readonly made: string
  readonly checklists: number
  readonly documents: number
  readonly files: number
}

/** An archive, opened and found whole. */
export interface Archive {
  readonly made: string
  readonly tables: readonly { readonly table: Table; readonly rows: Page['rows'] }[]
  readonly files: readonly Uint8Array[]
}

/** @throws StorageError 'not-an-archive' | 'newer-archive' | 'file-damaged' */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const entries = unzipped(bytes)
  const { made, migrations } = readManifest(entries[MANIFEST])
  if (migrations.some((name) => !MIGRATIONS.some((known) => known.name === name)))
    throw new StorageError('newer-archive')
  const tables = TABLES.map((table) => ({ table, rows: readRows(entries[tablePath(table)]) }))
  const contents = Object.entries(entries).filter(([path]) => path.startsWith(filePath('')))
  for (const [path, content] of contents) {
    if (filePath(await hashOf(content)) !== path) throw new StorageError('file-damaged')
  }
  return { made, tables, files: contents.map(([, content]) => content) }
}

/** Puts everything back in one step, in place of what is there. */
export const restoreArchive = async (
  database: Database,
  files: Files,
  { tables, files: kept }: Archive,
): Promise<void> => {
  for (const content of kept) await files.put(content)
  await database.batch([
    ...TABLES.toReversed().map((table) => sql.deleteFrom(table).compile()),
    ...tables.flatMap(({ table, rows }) => insertRows(table, rows)),
  ])
}

/** How many records of a kind an archive holds. */
export const countIn = ({ tables }: Archive, wanted: Table): number =>
  tables.find(({ table }) => table === wanted)?.rows.length ?? 0

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipSync(bytes)
  } catch (cause) {
    throw new StorageError('not-an-archive', { cause })
  }
}

const readManifest = (content: Uint8Array | undefined): z.infer<typeof manifestSchema> => {
  try {
    return manifestSchema.parse(JSON.parse(strFromU8(content ?? new Uint8Array())))
  } catch (cause) {
    throw new StorageError('not-an-archive', { cause })
  }
}

const rowSchema = z.record(z.string(), z.unknown())

const readRows = (content: Uint8Array | undefined): Page['rows'] => {
  if (!content) return []
  const lines = strFromU8(content).split('\n')
  return lines.filter((line) => line !== '').map((line) => rowSchema.parse(JSON.parse(line)))
}
