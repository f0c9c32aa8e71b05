import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, sheetForm } from '../../../test/support/app.ts'
import { openArchive, restoreArchive, type Storage, sql } from '../index.ts'
import { backUp } from './backup.ts'
import { openFolder } from './index.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'kotae-'))
const opened: Storage[] = []
const open = async (folder: string): Promise<Storage> => {
  const storage = await openFolder(folder)
  opened.push(storage)
  return storage
}
const TABLES = ['checklist', 'question', 'event', 'comment', 'job', 'document', 'form', 'setting'] as const
const everything = async ({ database }: Storage) =>
  Promise.all(TABLES.map(async (table) => database.all(sql.selectFrom(table).selectAll().compile())))

let archive: Uint8Array
let original: Storage

beforeAll(async () => {
  const folder = fresh()
  const { app, work, parts } = await openApp(undefined, { storage: await open(folder) })
  await app.request('/api/checklists', {
    method: 'POST',
    body: sheetForm('templates/samples/security-checksheet.xlsx'),
  })
  await work()
  original = parts.storage
  const path = join(fresh(), '控え.zip')
  await backUp(folder, path, new Date(0))
  archive = new Uint8Array(readFileSync(path))
})
afterAll(() => Promise.all(opened.map(({ database }) => database.close())))

describe('a backup', () => {
  it('of a folder in use comes back whole', async () => {
    const storage = await open(fresh())
    await putBack(storage, archive)
    expect(await everything(storage)).toEqual(await everything(original))
    const [checklist] = await storage.checklists.list({ limit: 1 })
    expect(await storage.files.get(checklist?.fileHash ?? '')).toEqual(
      new Uint8Array(readFileSync('templates/samples/security-checksheet.xlsx')),
    )
  })

  it('holds every table that there is', async () => {
    const names = await original.database.all(
      sql
        .selectFrom('sqlite_master' as 'setting')
        .selectAll()
        .where('type' as 'name', '=', 'table')
        .compile(),
    )
    const kept = Object.keys(unzipSync(archive)).flatMap((path) => /^tables\/(.*)\.jsonl$/u.exec(path)?.[1] ?? [])
    const known = names.map(({ name }) => name).filter((name) => name !== 'migration' && !name.startsWith('sqlite_'))
    expect(kept.sort()).toEqual(known.sort())
  })

  it.each([
    ['no archive', () => strToU8('文章'), 'not-an-archive'],
    ['another kind of archive', () => zipSync({ 'a.txt': strToU8('a') }), 'not-an-archive'],
    ['made by a newer Kotae', () => changed('manifest.json', (text) => text.replace('0001', '9999')), 'newer-archive'],
    ['with a damaged file', () => changed(/^files\//u, (text) => `${text}x`), 'file-damaged'],
  ])('that is %s changes nothing', async (_, bytes, code) => {
    const storage = await open(fresh())
    await putBack(storage, archive)
    const before = await everything(storage)
    await expect(putBack(storage, bytes())).rejects.toThrow(expect.objectContaining({ code }))
    expect(await everything(storage)).toEqual(before)
  })
})

const putBack = async ({ database, files }: Storage, bytes: Uint8Array): Promise<void> =>
  restoreArchive(database, files, await openArchive(bytes))

const changed = (path: string | RegExp, change: (text: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(archive)).map(([name, content]) => [
        name,
        (typeof path === 'string' ? name === path : path.test(name))
          ? strToU8(change(new TextDecoder().decode(content)))
          : content,
      ]),
    ),
  )
