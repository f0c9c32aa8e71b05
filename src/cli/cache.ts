import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { pack, unpack } from '../packing.ts'

/** Set when the program is built. The sources change under one's hands, so they keep nothing. */
declare const KOTAE_BUILD: string | undefined

/** What a thing depends on, besides the very build. */
export type Identity = readonly (string | Uint8Array)[]

/** Plain data that is kept from one run to the next. */
export interface Cache {
  /** undefined where nothing is kept, or where it is not whole. What is found is of the type that was kept: the build is the same. */
  find<T>(identity: Identity): T | undefined
  /** `make` is not called where nothing is kept. */
  keep(identity: Identity, make: () => unknown): void
}

const KEPT = 20

/**
 * A file is named by a short digest, which two identities may share; so the identity itself stands in it and must be the same.
 * The checksum before it says whether the file is whole.
 *
 *   checksum of all that follows | length of the identity | identity, filled up to a multiple of eight | data
 */
const HEAD_BYTES = 8

export const openCache = (folder: string, build: string): Cache => ({
  find: <T>(parts: Identity) => {
    const identity = bytesOf([build, ...parts])
    // Whatever is wrong with what was kept, it is made anew: no answer depends on the cache.
    return attempt(() => opened<T>(readFileSync(pathOf(folder, identity)), identity))
  },
  keep: (parts, make) => {
    const identity = bytesOf([build, ...parts])
    const data = pack(make())
    attempt(() => write(folder, pathOf(folder, identity), [identity, data]))
  },
})

const NOTHING_KEPT: Cache = { find: () => undefined, keep: () => {} }

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** The parts with their lengths, so that no two lists of parts give the same bytes; filled up to a multiple of eight. */
const bytesOf = (parts: Identity): Buffer => {
  const whole = Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part
      return [Buffer.from(`${bytes.length}:`), bytes]
    }),
  )
  return Buffer.concat([whole], Math.ceil(whole.length / HEAD_BYTES) * HEAD_BYTES)
}

const pathOf = (folder: string, identity: Buffer): string =>
  join(folder, `${crc32(identity).toString(16)}-${identity.length.toString(16)}.bin`)

const opened = <T>(kept: Buffer, identity: Buffer): T | undefined => {
  const behind = HEAD_BYTES + identity.length
  const isOurs =
    kept.readUInt32LE(4) === identity.length &&
    identity.equals(kept.subarray(HEAD_BYTES, behind)) &&
    kept.readUInt32LE(0) === crc32(kept.subarray(4))
  return isOurs ? (unpack(kept.subarray(behind)) as T) : undefined
}

const write = (folder: string, path: string, [identity, data]: readonly [Buffer, Uint8Array]): void => {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32LE(identity.length, 4)
  head.writeUInt32LE(crc32(data, crc32(identity, crc32(head.subarray(4)))))
  const temporary = `${path}.${crypto.randomUUID()}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(temporary, Buffer.concat([head, identity, data]))
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
