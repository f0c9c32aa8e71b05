import { createWriteStream, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backup } from 'node:sqlite'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { archiveOf } from '../index.ts'
import { openFiles } from './files.ts'
import { openSqlite } from './sqlite.ts'

/**
 * Everything in a data folder as one file, while the app goes on: SQLite copies the records as they are at one moment, and
 * files never change once they are kept. The archive takes its name only when it is whole.
 */
export const backUp = async (folder: string, path: string, now: Date): Promise<void> => {
  const beside = mkdtempSync(join(dirname(path), '.kotae-backup-'))
  try {
    const copy = join(beside, 'kotae.sqlite')
    const live = openSqlite(join(folder, 'kotae.sqlite'))
    await backup(live.connection, copy).finally(() => live.close())
    const still = openSqlite(copy)
    const made = join(beside, 'archive.zip')
    const archive = archiveOf(still, openFiles(join(folder, 'files')), now.toISOString())
    await pipeline(Readable.from(archive), createWriteStream(made)).finally(() => still.close())
    renameSync(made, path)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}
