import { env } from 'cloudflare:workers'
import { type D1Binding, openD1 } from '../../src/storage/cloudflare/d1.ts'
import { openR2, openR2Derived, type R2Binding } from '../../src/storage/cloudflare/r2.ts'
import { createStorage, migrate, type Storage } from '../../src/storage/index.ts'

/** What wrangler.toml binds. */
export const { DB, FILES } = env as unknown as { readonly DB: D1Binding; readonly FILES: R2Binding }

export const openWorkerd = async (): Promise<Storage> => {
  const database = openD1(DB)
  await migrate(database, '2026-04-01T00:00:00.000Z')
  return createStorage(database, openR2(FILES), openR2Derived(FILES))
}
