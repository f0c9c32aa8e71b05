import { type Derived, type DerivedEntry, seal, unseal } from '../derived.ts'
import { StorageError } from '../error.ts'
import { type Files, hashOf } from '../files.ts'

/** What we use of an R2 binding. */
export interface R2Binding {
  head(key: string): Promise<{ readonly size: number } | null>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  put(key: string, bytes: Uint8Array): Promise<unknown>
  delete(keys: string | string[]): Promise<void>
  list(choice: { prefix: string; cursor?: string }): Promise<R2Page>
}

interface R2Page {
  readonly objects: readonly { readonly key: string; readonly uploaded: Date }[]
  readonly truncated: boolean
  readonly cursor?: string
}

const FOLDER = 'files/'

/** Files in a bucket: what R2 has acknowledged is kept several times over. */
export const openR2 = (bucket: R2Binding): Files => ({
  put: async (bytes) => {
    const hash = await hashOf(bytes)
    const known = await bucket.head(FOLDER + hash)
    if (known?.size !== bytes.length) await bucket.put(FOLDER + hash, bytes)
    return hash
  },
  get: async (hash) => {
    const object = await bucket.get(FOLDER + hash)
    if (!object) throw new StorageError('file-missing')
    const bytes = new Uint8Array(await object.arrayBuffer())
    if ((await hashOf(bytes)) !== hash) throw new StorageError('file-damaged')
    return bytes
  },
  remove: (hash) => bucket.delete(FOLDER + hash),
})

const DERIVED = 'derived/'
/** A bucket deletes so many at once. */
const MOST_DELETED = 1000

export const openR2Derived = (bucket: R2Binding): Derived => ({
  find: async (name) => {
    const object = await bucket.get(DERIVED + name)
    return object ? unseal(name, new Uint8Array(await object.arrayBuffer())) : undefined
  },
  keep: async (name, bytes) => {
    await bucket.put(DERIVED + name, await seal(name, bytes))
  },
  list: async () => {
    const entries: DerivedEntry[] = []
    let page: R2Page | undefined
    do {
      page = await bucket.list({ prefix: DERIVED, ...(page?.cursor === undefined ? {} : { cursor: page.cursor }) })
      entries.push(...page.objects.map(({ key, uploaded }) => ({ name: key.slice(DERIVED.length), keptAt: uploaded })))
    } while (page.truncated)
    return entries
  },
  remove: async (names) => {
    for (let at = 0; at < names.length; at += MOST_DELETED) {
      await bucket.delete(names.slice(at, at + MOST_DELETED).map((name) => DERIVED + name))
    }
  },
})
