/** Kotae on Cloudflare Workers: the same app over D1, R2 and a queue. */
import { formAmong } from './checklist/index.ts'
import { accessGuard } from './cloudflare/access.ts'
import type { Environment } from './cloudflare/environment.ts'
import { language, publishedForms } from './cloudflare/knowledge.ts'
import { ROOM, reader } from './cloudflare/reader.ts'
import { sampleFrom, seedLibrary } from './cloudflare/samples.ts'
import { type AppParts, createApp } from './server/app.ts'
import { cleanUp } from './server/clean-up.ts'
import { workOn } from './server/drafting.ts'
import { knownForms } from './server/known-forms.ts'
import { createLibraryCache } from './server/library-cache.ts'
import { noSuchRoute } from './server/problem.ts'
import { clearShards, makeShards } from './server/tending.ts'
import { openD1 } from './storage/cloudflare/d1.ts'
import { openR2, openR2Derived } from './storage/cloudflare/r2.ts'
import { createStorage, migrate } from './storage/index.ts'

/** One message brings the waiting jobs forward for so long; what is left is the next message's. */
const TURN_MS = 10_000
/** Or until so many statements went to the database, which takes a thousand with one message. */
const TURN_STATEMENTS = 800

/** A workbook of ours with more rows would be too much for an isolate. */
const REPORT_ROWS = 1_000

/** Measured: 2,000 are changed in a second, 5,000 would end the isolate. */
const STEP_QUESTIONS = 2_000

interface Runtime {
  readonly parts: AppParts
  readonly app: ReturnType<typeof createApp>
  /** Statements that this isolate has sent so far, for whomever. */
  statements(): number
}

/** An isolate serves one environment, and prepares it once. */
let prepared: Promise<Runtime> | undefined

const prepare = async (environment: Environment): Promise<Runtime> => {
  let statements = 0
  const database = openD1(environment.DB, (sent) => {
    statements += sent
  })
  const now = () => new Date()
  await migrate(database, now().toISOString())
  const storage = createStorage(database, openR2(environment.FILES), openR2Derived(environment.FILES))
  await seedLibrary(storage, environment.ASSETS, now())
  const parts: AppParts = {
    storage,
    language,
    library: createLibraryCache(storage, language, { reader, room: ROOM }),
    now,
    wake: async () => {
      await environment.JOBS.send({})
    },
    mappingFor: knownForms(storage, (workbook) => formAmong(publishedForms, workbook)),
    reportRows: REPORT_ROWS,
    stepQuestions: STEP_QUESTIONS,
    guard: accessGuard(environment),
    sample: () => sampleFrom(environment.ASSETS),
  }
  const app = createApp(parts)
  app.all('/api/*', noSuchRoute)
  return { parts, app, statements: () => statements }
}

const runtimeFor = (environment: Environment): Promise<Runtime> => {
  prepared ??= prepare(environment).catch((error: unknown) => {
    // The next request tries again.
    prepared = undefined
    throw error
  })
  return prepared
}

export default {
  fetch: async (request: Request, environment: Environment): Promise<Response> =>
    (await runtimeFor(environment)).app.fetch(request),

  /** A message may come twice, and its worker may die: the jobs' leases see to it that nothing is done twice or lost. */
  queue: async (_: unknown, environment: Environment): Promise<void> => {
    const { parts, statements } = await runtimeFor(environment)
    const end = Date.now() + TURN_MS
    const last = statements() + TURN_STATEMENTS
    const enough = () => Date.now() >= end || statements() >= last
    for (const id of await waiting(parts)) {
      if (!enough()) await workOn(id, { ...parts, enough })
    }
    const made = await makeShards(parts, enough)
    if (!made || (await waiting(parts)).length > 0) await parts.wake()
  },

  /** Each minute: work whose worker died is taken up again, and what was deleted or replaced long ago goes for good. */
  scheduled: async (_: unknown, environment: Environment): Promise<void> => {
    const { parts } = await runtimeFor(environment)
    await cleanUp(parts)
    await clearShards(parts)
    const made = await makeShards(parts, () => true)
    if (!made || (await waiting(parts)).length > 0) await parts.wake()
  },
}

const AT_ONCE = 20
const waiting = ({ storage, now }: AppParts): Promise<readonly string[]> =>
  storage.jobs.waiting(now().toISOString(), AT_ONCE)
