/** The app in workerd beside the limits of Cloudflare's platform: npm run bench worker */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { checklist } from '../src/server/schemas/checklist.ts'
import { minutePasses, startWorker } from '../test/support/running-worker.ts'
import { makeSheet } from './sheets.ts'
import { heading, printTable, progress, say } from './table.ts'
import { type Isolate, openIsolate } from './worker-isolate.ts'

const SHEET = 500
/** Far larger than what is sent: the bound of what a sheet may have. */
const LARGE = 20_000
const PRODUCT = 'SuperStream-NX Cloud'
/** An isolate may hold 128 MB: so much is V8's, the rest for buffers beside it. Who takes more of it ends here as there. */
const HEAP_MB = 100
const LOOK_EVERY_MS = 20
const CLOCK_MS = 60_000

const wrangler = (...words: readonly string[]): string =>
  execFileSync('node_modules/node/bin/node', ['node_modules/wrangler/bin/wrangler.js', ...words], {
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })

const found = (text: string, pattern: RegExp): string => {
  const [, value] = pattern.exec(text) ?? []
  if (value === undefined) throw new Error(`wrangler does not say ${pattern}`)
  return value
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-worker-bench-'))
  progress('size and start')
  const built = wrangler('deploy', '--dry-run', '--env', 'production', '--outdir', folder)
  const started = wrangler('check', 'startup', '--env', 'production', '--outfile', join(folder, 'start.cpuprofile'))
  heading('What is deployed')
  printTable(
    ['', ''],
    [
      ['packed', found(built, /gzip: ([\d.]+ KiB)/u)],
      ['unpacked', found(built, /Total Upload: ([\d.]+ KiB)/u)],
      ['computing before the first request', found(started, /Active:\s*([\d.]+ ms)/u)],
    ],
  )
  process.env['MINIFLARE_WORKERD_V8_FLAGS'] = `--max-heap-size=${HEAP_MB}`
  const app = await startWorker()
  try {
    const nudge = async (): Promise<void> => {
      await (await fetch(`${app.url}api/health`)).text()
    }
    const isolate = await openIsolate(app.inspector, nudge)
    heading(`Memory of an isolate with ${HEAP_MB} MB of heap, MB`)
    const rest = await isolate.live()
    const small = await walk(app.url, isolate, SHEET, () => minutePasses(app))
    const large = await walk(app.url, isolate, LARGE, () => minutePasses(app))
    printTable(
      ['', 'the most, garbage included', 'of it in use afterwards'],
      [
        ['started', '', rest],
        ...[small, large].flatMap(({ rows, peaks, live }) => [
          [`${rows} questions: uploaded and read`, peaks.upload, live.upload],
          [`${rows} questions: drafted`, peaks.draft, live.draft],
          [`${rows} questions: filled in`, peaks.fill, live.fill],
        ]),
      ],
    )
    heading('Computing, ms')
    printTable(
      ['', `${SHEET} questions`, `${LARGE} questions`],
      [
        ['uploaded and read', small.computed.upload, large.computed.upload],
        ['drafted, a batch of 20', (small.computed.draft / SHEET) * 20, '-'],
        ['filled in', small.computed.fill, large.computed.fill],
      ],
    )
    say('Computing is what the profiler saw at work in the isolate; the database and the files are others’.')
    isolate.close()
  } finally {
    await app.stop()
  }
}

const walk = async (url: string, isolate: Isolate, rows: number, clock: () => Promise<void>) => {
  progress(`${rows} questions`)
  const bytes = await makeSheet({ rows, wholeColumn: false })
  const upload = await observed(isolate, async () => {
    const form = new FormData()
    form.set('sheet', new File([new Uint8Array(bytes)], 'sheet.xlsx'))
    form.set('product', PRODUCT)
    const { id } = await read(checklist, `${url}api/checklists`, { method: 'POST', body: form })
    await until(url, id, clock, ({ phase }) => phase !== 'reading')
    return id
  })
  const id = upload.value
  const drafted = () => until(url, id, clock, ({ state }) => state === 'done')
  const draft = await observed(isolate, drafted, { computing: rows < LARGE })
  const fill = await observed(isolate, async () => {
    const response = await fetch(`${url}api/checklists/${id}/export?exported=drafts`)
    if (!response.ok) throw new Error(`the sheet was not filled in: ${response.status} ${await response.text()}`)
    await response.arrayBuffer()
  })
  return {
    rows: String(rows),
    peaks: { upload: upload.peak, draft: draft.peak, fill: fill.peak },
    live: { upload: upload.live, draft: draft.live, fill: fill.live },
    computed: { upload: upload.ms, draft: draft.ms, fill: fill.ms },
  }
}

/** What the profiler keeps of some minutes would weigh more than what is measured: then it is left off. */
const observed = async <T>(isolate: Isolate, act: () => Promise<T>, { computing = true } = {}) => {
  let peak = 0
  let going = true
  const look = async (): Promise<void> => {
    while (going) {
      peak = Math.max(peak, await isolate.held())
      await pause(LOOK_EVERY_MS)
    }
  }
  const looking = look()
  const doing = computing ? isolate.computing(act) : act().then((value) => ({ value, ms: Number.NaN }))
  const { value, ms } = await doing.finally(() => {
    going = false
  })
  await looking
  return { value, ms, peak, live: await isolate.live() }
}

type Job = z.infer<typeof checklist>['job']

const until = async (
  url: string,
  id: string,
  clock: () => Promise<void>,
  isThere: (job: Job) => boolean,
): Promise<void> => {
  let next = Date.now() + CLOCK_MS
  for (;;) {
    const { job } = await read(checklist, `${url}api/checklists/${id}`)
    if (job.state === 'failed') throw new Error(`the sheet was not drafted: ${job.error?.en}`)
    if (isThere(job)) return
    if (Date.now() >= next) {
      await clock()
      next = Date.now() + CLOCK_MS
    }
    await pause(500)
  }
}

const read = async <Schema extends z.ZodType>(
  schema: Schema,
  url: string,
  init?: RequestInit,
): Promise<z.infer<Schema>> => {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`the app answers ${response.status}: ${await response.text()}`)
  return schema.parse(await response.json())
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
