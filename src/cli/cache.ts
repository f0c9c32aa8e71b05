import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Set when the program is built. The sources change under one's hands, so they keep nothing. */
declare const KOTAE_BUILD: string | undefined

/** Something that takes long to make, and how it is kept. */
export interface Keepable<T> {
  make(): T
  save(made: T): Uint8Array
  /** Throws where the bytes are not whole. */
  open(bytes: Uint8Array): T
}

/** What is kept from one run to the next; it depends on nothing but `identity` and the very build. */
export interface Cache {
  get<T>(identity: readonly (string | Uint8Array)[], keepable: Keepable<T>): T
}

const KEPT = 20

export const openCache = (folder: string, build: string): Cache => ({
  get: (identity, { make, save, open }) => {
    const hash = createHash('sha256').update(build)
    for (const part of identity) hash.update(`${part.length}:`).update(part)
    const path = join(folder, `${hash.digest('hex')}.bin`)
    // Whatever is wrong with what was kept, it is made anew: no answer depends on the cache.
    const known = attempt(() => ({ value: open(readFileSync(path)) }))
    if (known) return known.value
    const made = make()
    attempt(() => keep(folder, path, save(made)))
    return made
  },
})

const NOTHING_KEPT: Cache = { get: (_, { make }) => make() }

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

const keep = (folder: string, path: string, bytes: Uint8Array): void => {
  const temporary = `${path}.${randomUUID()}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
  forgetOldest(folder)
}

const forgetOldest = (folder: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, made: statSync(path).mtimeMs }))
    .sort((a, b) => b.made - a.made)
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true })
}

/** KOTAE_CACHE names another folder; where it is empty, nothing is kept. */
const folderOf = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  env['KOTAE_CACHE'] === ''
    ? undefined
    : (env['KOTAE_CACHE'] ?? join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kotae'))

const folder = typeof KOTAE_BUILD === 'string' ? folderOf(process.env) : undefined

export const cache: Cache =
  typeof KOTAE_BUILD === 'string' && folder !== undefined ? openCache(folder, KOTAE_BUILD) : NOTHING_KEPT

/** Keeps the compiled code as well: called before the commands are loaded. */
export const keepCompiledCode = (): void => {
  if (folder !== undefined) enableCompileCache(join(folder, 'code'))
}
