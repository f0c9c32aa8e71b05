import { StorageError } from '../error.ts'
import { type Files, hashOf } from '../files.ts'

/** What we use of an R2 binding. */
export interface R2Binding {
  head(key: string): Promise<{ readonly size: number } | null>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  put(key: string, bytes: Uint8Array): Promise<unknown>
  delete(key: string): Promise<void>
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
