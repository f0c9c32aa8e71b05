import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Set when the program is built. */
declare const KOTAE_BUILD: string | undefined

/** A process of its own, on a machine of its own: some 300 MB of sections. */
export const ROOM = 50_000

/** Everything that an index depends on besides its documents, the learned and the written data among it. */
const FOLDERS = ['japanese', 'controls', 'whitepaper', 'topics', 'search', 'answer'] as const
const FILES = ['error.ts', 'packing.ts', 'string-table.ts', 'server/shards.ts'] as const
/** Which version of MiniSearch keeps its index in which form. */
const LOCK = '../package-lock.json'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))

/** A name for the code and the data that read documents. Sources change under one's hands, so their name is their content. */
export const readerName = (): string => (typeof KOTAE_BUILD === 'string' ? KOTAE_BUILD : digestOf(SOURCES))

export const digestOf = (sources: string): string => {
  const inside = FOLDERS.flatMap((folder) =>
    readdirSync(join(sources, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const hash = createHash('sha256')
  for (const path of [...inside.sort(), ...[...FILES, LOCK].map((file) => join(sources, file))]) {
    const content = readFileSync(path)
    hash.update(`${relative(sources, path)}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
