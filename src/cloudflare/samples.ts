import { z } from 'zod'
import { addDocument } from '../server/add-document.ts'
import type { Sample } from '../server/parts.ts'
import type { Storage } from '../storage/index.ts'
import type { Environment } from './environment.ts'

type Assets = Environment['ASSETS']

/** The build lays the samples beside the pages: see vite.web.config.ts. */
const contentsSchema = z.object({
  whitepapers: z.array(z.string()),
  checklist: z.object({ file: z.string(), name: z.string(), product: z.string() }),
})

const asset = async (assets: Assets, name: string): Promise<Response> => {
  const response = await assets.fetch(`https://assets/samples/${encodeURIComponent(name)}`)
  if (!response.ok) throw new Error(`the build holds no sample ${name}`)
  return response
}

const contents = async (assets: Assets) => contentsSchema.parse(await (await asset(assets, 'contents.json')).json())

const bytesOf = async (assets: Assets, name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await asset(assets, name)).arrayBuffer())

export const sampleFrom = async (assets: Assets): Promise<Sample> => {
  const { checklist } = await contents(assets)
  return { name: checklist.name, product: checklist.product, bytes: await bytesOf(assets, checklist.file) }
}

/** The sample whitepapers, once: whoever takes them out does not want them back. */
export const seedLibrary = async (storage: Storage, assets: Assets, now: Date): Promise<void> => {
  if ((await storage.settings.read('seeded')) !== undefined) return
  if (!(await storage.settings.claim('seeded', now.toISOString()))) return
  for (const name of (await contents(assets)).whitepapers) {
    await addDocument(storage, { bytes: await bytesOf(assets, name), fileName: name, facts: {}, by: '', now })
  }
}
