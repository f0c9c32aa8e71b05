import {
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { existsAlready, fileMissing, isAFolder, unreadable, unwritable } from './error.ts'

const causeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

export const readBytes = (path: string): Uint8Array => {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path)
    // A plain array: a Buffer's slice shares its memory where an array's copies.
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    if (causeOf(error) === 'ENOENT') throw fileMissing(path)
    if (causeOf(error) === 'EISDIR') throw isAFolder(path)
    throw unreadable(path, error)
  }
}

/** Refuses before the work begins rather than after it. */
export const mustNotExist = (path: string, force: boolean): void => {
  if (!force && existsSync(path)) throw existsAlready(path)
}

/** Into a temporary file beside it, then renamed: whoever looks sees the old file or the whole new one. */
export const writeWhole = (path: string, content: Uint8Array | string, force: boolean): void => {
  mustNotExist(path, force)
  const temporary = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, content, { flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw unwritable(path, error)
  }
}

/** The files under a path: itself, or what the folder holds, in a fixed order. */
export const filesUnder = (path: string, wanted: (name: string) => boolean): readonly string[] => {
  let entries: Dirent[]
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (causeOf(error) === 'ENOENT') throw fileMissing(path)
    if (causeOf(error) === 'ENOTDIR') return [path]
    throw unreadable(path, error)
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesUnder(join(path, entry.name), wanted)
        : wanted(entry.name)
          ? [join(path, entry.name)]
          : [],
    )
}
