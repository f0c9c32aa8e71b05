import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Set when the program is built. The sources change under one's hands, so they keep nothing. */
declare const KOTAE_BUILD: string | undefined
const build = typeof KOTAE_BUILD === 'string' ? KOTAE_BUILD : undefined

const KEPT = 20

/** Keeps the compiled code as well: called before the commands are loaded. */
export const keepCompiledCode = (): void => {
  const cache = folder()
  if (cache !== undefined) enableCompileCache(join(cache, 'code'))
}

const folder = (): string | undefined => {
  const named = process.env['KOTAE_CACHE']
  if (build === undefined || named === '') return undefined
  return named ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kotae')
}

/**
 * What takes long to make and depends on nothing but `identity` and this very build, kept from one run to the next.
 * KOTAE_CACHE names another folder; where it is empty, nothing is kept.
 */
export const cached = (identity: readonly (string | Uint8Array)[], make: () => Uint8Array): Uint8Array => {
  const cache = folder()
  if (cache === undefined) return make()
  const hash = createHash('sha256').update(build ?? '')
  for (const part of identity) hash.update(`${part.length}:`).update(part)
  const path = join(cache, `${hash.digest('hex')}.bin`)
  const known = load(path)
  if (known) return known
  const bytes = make()
  keep(cache, path, bytes)
  return bytes
}

/** undefined where there is none, or where it cannot be read: then it is made anew. */
const load = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A cache that cannot be written is no reason to fail: no answer depends on it. */
const keep = (cache: string, path: string, bytes: Uint8Array): void => {
  const temporary = `${path}.${randomUUID()}`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
    forgetOldest(cache)
  } catch {
    rmSync(temporary, { force: true })
  }
}

const forgetOldest = (cache: string): void => {
  const files = readdirSync(cache)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(cache, name))
    .map((path) => ({ path, made: statSync(path).mtimeMs }))
    .sort((a, b) => b.made - a.made)
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true })
}
