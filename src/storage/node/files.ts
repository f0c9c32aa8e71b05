import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StorageError } from '../error.ts'
import { type Files, hashOf } from '../files.ts'

/** Files in a folder. Written beside their place, flushed to the disk, then moved there: a file is whole or absent. */
export const openFiles = (folder: string): Files => {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  return {
    put: async (bytes) => {
      const hash = await hashOf(bytes)
      const path = pathOf(hash)
      if (await isWhole(path, hash)) return hash
      const made = await mkdir(dirname(path), { recursive: true })
      const beside = `${path}.${randomUUID()}`
      const handle = await open(beside, 'wx')
      await handle.writeFile(bytes)
      await handle.sync()
      await handle.close()
      await rename(beside, path)
      await settle(dirname(path))
      if (made !== undefined) await settle(dirname(made))
      return hash
    },
    get: async (hash) => {
      const bytes = new Uint8Array(await readFile(pathOf(hash)).catch(missing))
      if ((await hashOf(bytes)) !== hash) throw new StorageError('file-damaged')
      return bytes
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
  }
}

/** One that was damaged is written again: whoever uploads it is told that this helps. */
const isWhole = async (path: string, hash: string): Promise<boolean> => {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes !== undefined && (await hashOf(new Uint8Array(bytes))) === hash
}

/** A file has its name for good only once its folder is on the disk too. Windows cannot be asked for that. */
const settle = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

const missing = (cause: unknown): never => {
  throw new StorageError('file-missing', { cause })
}
