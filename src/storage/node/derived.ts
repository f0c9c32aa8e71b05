import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Derived, seal, unseal } from '../derived.ts'

const ENDING = '.bin'

/** A folder. A file takes its name when it is written; one that a power cut left in pieces is found damaged and made anew. */
export const openDerived = (folder: string): Derived => {
  const pathOf = (name: string): string => join(folder, name + ENDING)
  return {
    find: async (name) => {
      const sealed = await readFile(pathOf(name)).catch(nothingThere)
      return sealed && (await unseal(name, new Uint8Array(sealed)))
    },
    keep: async (name, bytes) => {
      await mkdir(folder, { recursive: true })
      const beside = join(folder, randomUUID())
      await writeFile(beside, await seal(name, bytes))
      await rename(beside, pathOf(name))
    },
    list: async () => {
      const files = (await readdir(folder).catch(nothingThere)) ?? []
      const entries = files
        .filter((file) => file.endsWith(ENDING))
        .map(async (file) => {
          const there = await stat(join(folder, file)).catch(nothingThere)
          return there ? [{ name: file.slice(0, -ENDING.length), keptAt: there.mtime }] : []
        })
      return (await Promise.all(entries)).flat()
    },
    remove: async (names) => {
      await Promise.all(names.map((name) => rm(pathOf(name), { force: true })))
    },
  }
}

const nothingThere = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
