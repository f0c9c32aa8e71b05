import type { AppParts } from './parts.ts'

/** So long a deleted checklist can be brought back. */
export const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** A customer's file that was deleted is not kept for ever. */
export const cleanUp = async ({ storage, now }: Pick<AppParts, 'storage' | 'now'>): Promise<void> => {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS).toISOString()
  for (const hash of await storage.checklists.purge(before)) await storage.files.remove(hash)
}
