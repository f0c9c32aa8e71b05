import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
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
      if (await isWhole(path, bytes.length)) return hash
      await mkdir(dirname(path), { recursive: true })
      const beside = `${path}.${randomUUID()}`
      const handle = await open(beside, 'wx')
      await handle.writeFile(bytes)
      await handle.sync()
      await handle.close()
      await rename(beside, path)
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

const isWhole = async (path: string, size: number): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.size === size

const missing = (cause: unknown): never => {
  throw new StorageError('file-missing', { cause })
}
