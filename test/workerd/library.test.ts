import { describe } from 'vitest'
import { libraryConformance } from '../../src/server/library-conformance.ts'
import { severalConformance } from '../../src/server/several-conformance.ts'
import { language } from '../support/workerd-language.ts'
import { FILES, openWorkerd } from '../support/workerd-storage.ts'

const damage = async (name: string): Promise<void> => {
  const key = `derived/${name}`
  const bytes = new Uint8Array((await (await FILES.get(key))?.arrayBuffer()) ?? new ArrayBuffer(0))
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
  await FILES.put(key, bytes)
}

describe('in R2', () => libraryConformance(async () => ({ storage: await openWorkerd(), damage }), language))

describe('over one D1 database', () =>
  severalConformance(async () => [await openWorkerd(), await openWorkerd()], language))
