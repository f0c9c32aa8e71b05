import { env } from 'cloudflare:workers'
import { describe } from 'vitest'
import packed from '../../src/japanese/dictionary.bin.gz'
import { openDictionary } from '../../src/japanese/dictionary.ts'
import { createTokenizer } from '../../src/japanese/tokenizer.ts'
import { shippedLanguage } from '../../src/search/shipped.ts'
import { libraryConformance } from '../../src/server/library-conformance.ts'
import { type D1Binding, openD1 } from '../../src/storage/cloudflare/d1.ts'
import { openR2, openR2Derived, type R2Binding } from '../../src/storage/cloudflare/r2.ts'
import { createStorage, migrate } from '../../src/storage/index.ts'
import { unpack } from '../support/unpack.ts'

const { DB, FILES } = env as unknown as { readonly DB: D1Binding; readonly FILES: R2Binding }
const language = shippedLanguage(createTokenizer(openDictionary(await unpack(packed))))

describe('in R2', () => {
  libraryConformance(async () => {
    const database = openD1(DB)
    await migrate(database, '2026-04-01T00:00:00.000Z')
    return {
      storage: createStorage(database, openR2(FILES), openR2Derived(FILES)),
      damage: async (name) => {
        const key = `derived/${name}`
        const bytes = new Uint8Array((await (await FILES.get(key))?.arrayBuffer()) ?? new ArrayBuffer(0))
        bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
        await FILES.put(key, bytes)
      },
    }
  }, language)
})
