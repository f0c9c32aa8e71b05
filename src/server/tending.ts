import { HERE } from '../storage/index.ts'
import { groupsOf } from './library-cache.ts'
import type { AppParts } from './parts.ts'

type Tended = Pick<AppParts, 'storage' | 'library'>

/** What has been done for which version of the library. */
const MADE = `${HERE}shards-made`
const CLEARED = `${HERE}shards-cleared`

/** Whoever began with an older library has long finished by then. */
const IN_USE_MS = 3_600_000

/**
 * Makes what will be asked of a changed library before anybody waits for it. False where `enough` stopped it: called again it
 * goes on. Two at once do the same work twice and keep the same bytes.
 */
export const makeShards = async ({ storage, library }: Tended, enough = () => false): Promise<boolean> => {
  const { version, documents, shards } = await library.current()
  if ((await storage.settings.read(MADE)) === version) return true
  const kept = new Set((await storage.derived.list()).map(({ name }) => name))
  for (const group of groupsOf(documents).filter(({ usual }) => usual)) {
    if (kept.has(await shards.nameOf(group.documents))) continue
    if (enough()) return false
    await shards.make(group.documents)
  }
  await storage.settings.write(MADE, version)
  return true
}

/** Removes what an older library was asked by. */
export const clearShards = async ({ storage, library, now }: Tended & Pick<AppParts, 'now'>): Promise<void> => {
  const { version, documents, shards } = await library.current()
  if ((await storage.settings.read(CLEARED)) === version) return
  const needed = new Set(await Promise.all(groupsOf(documents).map((group) => shards.nameOf(group.documents))))
  const old = (await storage.derived.list()).filter(({ name }) => !needed.has(name))
  const gone = old.filter(({ keptAt }) => now().getTime() - keptAt.getTime() > IN_USE_MS)
  await storage.derived.remove(gone.map(({ name }) => name))
  if (gone.length === old.length) await storage.settings.write(CLEARED, version)
}
