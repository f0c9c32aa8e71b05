/**
 * npm run capacity -- measure: what each act of a team takes, written to measured.json. Rows and operations are counted at D1 and
 * R2 as they run on this machine, which is the same SQLite; CPU time is taken in Node over a file, SQLite's own included.
 */
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { cpu } from '../../bench/measure.ts'
import { loadLanguage } from '../../src/cli/language.ts'
import type { Environment } from '../../src/cloudflare/environment.ts'
import type { AppParts } from '../../src/server/app.ts'
import { createLibraryCache } from '../../src/server/library-cache.ts'
import { openD1 } from '../../src/storage/cloudflare/d1.ts'
import { openR2, openR2Derived } from '../../src/storage/cloudflare/r2.ts'
import { createStorage, migrate, type Storage } from '../../src/storage/index.ts'
import { openFolder } from '../../src/storage/node/index.ts'
import { type Counts, counting } from './counting.ts'
import { type Act, journey, type Meter } from './journey.ts'

export const MEASURED = 'scripts/capacity/measured.json'
/** So much does the team have already when it is measured: what reads everything reads so much more for a team with more. */
const SHEETS = 20
const QUESTIONS = 150

const partsOver = async (storage: Storage): Promise<AppParts> => {
  const language = await loadLanguage()
  return {
    storage,
    language,
    library: createLibraryCache(storage, language, { reader: 'capacity', room: 4000 }),
    now: () => new Date(),
    wake: () => undefined,
    mappingFor: async () => undefined,
  }
}

/** The last time an act was done is kept: the first ones compile. */
const countOnPlatform = async (): Promise<ReadonlyMap<Act, Counts>> => {
  const { env, dispose } = await getPlatformProxy<Environment>({ configPath: 'wrangler.toml', persist: false })
  const { database, bucket, take } = counting(env)
  const d1 = openD1(database)
  await migrate(d1, new Date().toISOString())
  const counts = new Map<Act, Counts>()
  const meter: Meter = async (act, run) => {
    take()
    const result = await run()
    counts.set(act, take())
    return result
  }
  await journey(await partsOver(createStorage(d1, openR2(bucket), openR2Derived(bucket))), meter, SHEETS, QUESTIONS)
  await dispose()
  return counts
}

const timeOnNode = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-capacity-'))
  const storage = await openFolder(folder)
  const times = new Map<Act, number>()
  const meter: Meter = async (act, run) => {
    const before = cpu()
    const result = await run()
    times.set(act, cpu() - before)
    return result
  }
  await journey(await partsOver(storage), meter, SHEETS, QUESTIONS)
  await storage.database.close()
  const questions = (SHEETS + 1) * QUESTIONS
  return {
    times,
    databaseBytesPerQuestion: Math.round(statSync(join(folder, 'kotae.sqlite')).size / questions),
    derivedBytes: bytesUnder(join(folder, 'derived')),
  }
}

const bytesUnder = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

export const measure = async (): Promise<void> => {
  const counts = await countOnPlatform()
  const { times, ...sizes } = await timeOnNode()
  const acts = Object.fromEntries(
    [...counts].map(([act, counted]) => [act, { ...counted, cpuMs: Math.round(times.get(act) ?? 0) }]),
  )
  const made = { on: new Date().toISOString().slice(0, 10), sheets: SHEETS, questions: QUESTIONS, ...sizes, acts }
  writeFileSync(MEASURED, `${JSON.stringify(made, undefined, 2)}\n`)
}
