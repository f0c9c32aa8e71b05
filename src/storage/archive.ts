/**
 * Everything that is kept as one file, whichever storage it comes from and goes to: a ZIP with a line of JSON per record and
 * the files under their hashes. Backups are made of it, and it is how a team moves between Node and Cloudflare.
 */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { z } from 'zod'
import { type Database, sql } from './database.ts'
import { StorageError } from './error.ts'
import { type Files, hashOf } from './files.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'

/** What refers to another comes after it. */
const TABLES = [
  'checklist',
  'question',
  'event',
  'comment',
  'job',
  'document',
  'form',
  'setting',
] as const satisfies readonly (keyof Schema)[]

const FORMAT = 'kotae-archive'
const MANIFEST = 'manifest.json'
const manifestSchema = z.object({ format: z.literal(FORMAT), migrations: z.array(z.string()), made: z.iso.datetime() })

const tablePath = (table: string): string => `tables/${table}.jsonl`
const filePath = (hash: string): string => `files/${hash}`

/** The records are those of one moment only if `database` stands still meanwhile: hand in a copy of one that is in use. */
export async function* archiveOf(database: Database, files: Files, made: string): AsyncGenerator<Uint8Array> {
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
    const rows = await database.all(sql.selectFrom(table).selectAll().compile())
    for (const row of rows) if ('file_hash' in row) hashes.add(row.file_hash)
    addText(zip, tablePath(table), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    yield* ready()
  }
  for (const hash of hashes) {
    // Workbooks are compressed already.
    const entry = new ZipPassThrough(filePath(hash))
    zip.add(entry)
    entry.push(await files.get(hash), true)
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

/**
 * Puts everything back in one step, in place of what is there. Nothing is touched before all of it has been found whole.
 * @throws StorageError 'not-an-archive' | 'newer-archive' | 'file-damaged'
 */
export const restoreArchive = async (database: Database, files: Files, bytes: Uint8Array): Promise<Restored> => {
  const entries = unzipped(bytes)
  const { made, migrations } = readManifest(entries[MANIFEST])
  if (migrations.some((name) => !MIGRATIONS.some((known) => known.name === name)))
    throw new StorageError('newer-archive')
  const tables = TABLES.map((table) => ({ table, rows: readRows(entries[tablePath(table)]) }))
  const contents = Object.entries(entries).filter(([path]) => path.startsWith(filePath('')))
  for (const [path, content] of contents) {
    if (filePath(await hashOf(content)) !== path) throw new StorageError('file-damaged')
  }
  for (const [, content] of contents) await files.put(content)
  await database.batch([
    ...TABLES.toReversed().map((table) => sql.deleteFrom(table).compile()),
    ...tables.flatMap(({ table, rows }) =>
      rows.map((row) =>
        sql
          .insertInto(table)
          .values(row as never)
          .compile(),
      ),
    ),
  ])
  const count = (name: string): number => tables.find(({ table }) => table === name)?.rows.length ?? 0
  return { made, checklists: count('checklist'), documents: count('document'), files: contents.length }
}

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

const readRows = (content: Uint8Array | undefined): readonly unknown[] => {
  if (!content) return []
  return strFromU8(content)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}
