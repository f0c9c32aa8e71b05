import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createStorage, migrate, type Storage } from '../index.ts'
import { openDerived } from './derived.ts'
import { openFiles } from './files.ts'
import { openSqlite } from './sqlite.ts'

/** The embedded default: one folder that holds everything. */
export const openFolder = async (folder: string): Promise<Storage> => {
  mkdirSync(folder, { recursive: true })
  const database = openSqlite(join(folder, 'kotae.sqlite'))
  await migrate(database, new Date().toISOString())
  return createStorage(database, openFiles(join(folder, 'files')), openDerived(join(folder, 'derived')))
}
