import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { z } from 'zod'
import { badFacts, unreadable } from './error.ts'
import { filesUnder, readBytes, writeWhole } from './files.ts'

/**
 * The library on one machine: a folder with each registered document as it came, and beside it what its owner said of it.
 * Plain files, so that it can be looked at, copied and put under version control.
 */
const factsSchema = z.strictObject({
  product: z.string().min(1).optional(),
  edition: z.string().min(1).optional(),
  date: z.iso.date().optional(),
})
export type Facts = { readonly [Name in 'product' | 'edition' | 'date']?: string }

export interface LibraryFile {
  readonly path: string
  readonly facts: Facts
}

const FACTS = '.facts.json'
export const dataFolder = (data: string | undefined): string => data ?? process.env['KOTAE_DATA'] ?? 'kotae-data'
const folderOf = (data: string | undefined): string => join(dataFolder(data), 'library')

export const checkFacts = (facts: unknown): Facts => {
  const checked = factsSchema.safeParse(facts)
  if (!checked.success) throw badFacts(checked.error.issues.map(({ path }) => `--${path.join('.')}`).join(', '))
  return withoutGaps(checked.data)
}

const withoutGaps = (facts: z.infer<typeof factsSchema>): Facts => ({
  ...(facts.product === undefined ? {} : { product: facts.product }),
  ...(facts.edition === undefined ? {} : { edition: facts.edition }),
  ...(facts.date === undefined ? {} : { date: facts.date }),
})

export const libraryFiles = (data: string | undefined): readonly LibraryFile[] => {
  const folder = folderOf(data)
  if (!existsSync(folder)) return []
  return filesUnder(folder, (name) => !name.endsWith(FACTS)).map((path) => ({ path, facts: factsOf(path) }))
}

const factsOf = (path: string): Facts => {
  const beside = path + FACTS
  if (!existsSync(beside)) return {}
  try {
    return checkFacts(JSON.parse(new TextDecoder().decode(readBytes(beside))))
  } catch (error) {
    throw unreadable(beside, error)
  }
}

/** The same product, edition and title register in the same place, so a corrected document replaces the old one. */
export const registerFile = (
  data: string | undefined,
  bytes: Uint8Array,
  fileName: string,
  identity: readonly string[],
  facts: Facts,
): string => {
  const name = createHash('sha256').update(identity.join('\n')).digest('hex').slice(0, 16)
  const path = join(folderOf(data), `${name}${extname(fileName).toLowerCase() || '.txt'}`)
  writeWhole(path, bytes, true)
  writeWhole(path + FACTS, `${JSON.stringify(facts)}\n`, true)
  return path
}
