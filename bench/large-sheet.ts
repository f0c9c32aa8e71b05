/** How long an edit takes while somebody else works with a sheet of 20,000 rows: npm run bench large-sheet */
import type { z } from 'zod'
import { checklist } from '../src/server/schemas/checklist.ts'
import { questionDetail, questionPage } from '../src/server/schemas/question.ts'
import { reading } from '../src/server/schemas/reading.ts'
import { type RunningApp, startApp } from '../test/support/running-app.ts'
import { makeSheet } from './sheets.ts'
import { heading, printTable, progress } from './table.ts'

const SMALL = 40
const LARGE = 20_000
const PRODUCT = 'SuperStream-NX Cloud'
const PAUSE_MS = 20

export async function run(): Promise<void> {
  progress('making the sheets')
  const [small, large] = await Promise.all([SMALL, LARGE].map((rows) => makeSheet({ rows, wholeColumn: false })))
  if (!small || !large) throw new RangeError('two sheets')
  const app = await startApp()
  try {
    const own = await upload(app, small)
    await jobOf(app, own, ({ state }) => state === 'done')
    const edit = await editorOf(app, own)
    await measured(edit, async () => await pause(3000))
    const rows: (string | number)[][] = []
    const phase = async (what: string, act: () => Promise<unknown>): Promise<void> => {
      progress(what)
      rows.push([what, ...(await measured(edit, act))])
    }
    await phase('nothing else', async () => await pause(5000))
    let id = ''
    await phase('uploaded', async () => {
      id = await upload(app, large)
    })
    await phase('read in the background', async () => await jobOf(app, id, ({ phase }) => phase === 'drafting'))
    await phase('drafted in the background, for 5 s', async () => await pause(5000))
    const at = `checklists/${id}`
    await send(app, `${at}/job`, 'POST', { action: 'cancel' })
    await phase('its reading looked at', async () => await get(app, `${at}/reading`))
    await phase('its cells looked at', async () => await get(app, `${at}/sheets/0/cells?top=19000&bottom=19400`))
    const read = reading.parse(await (await get(app, `${at}/reading`)).json())
    const [sheet] = read.sheets
    const said = { mapping: { sheets: [{ name: sheet?.name, isChecklist: true }] } }
    await phase(
      'its reading corrected, as a try',
      async () => await send(app, `${at}/reading?preview=true`, 'PUT', said),
    )
    await phase('checked before the export', async () => await get(app, `${at}/checks`))
    await phase('previewed', async () => await get(app, `${at}/preview/0?exported=drafts&top=19000`))
    await phase('held against the original', async () => await get(app, `${at}/proof?exported=drafts`))
    await phase('exported', async () => await send(app, `${at}/exports`, 'POST', { exported: 'drafts' }))
    await phase('its evidence reported', async () => await get(app, `${at}/evidence-report?exported=drafts`))
    await phase('searched for contradictions', async () => await get(app, `${at}/contradictions`))
    await phase('its decisions listed', async () => await get(app, `${at}/decisions`))
    await phase('its reading corrected', async () => {
      const { version } = checklist.parse(await (await get(app, at)).json())
      await send(app, `${at}/reading`, 'PUT', said, { 'if-match': `"${version}"` })
      await send(app, `${at}/job`, 'POST', { action: 'cancel' })
    })
    heading(`One edit after the other while a sheet of ${LARGE} rows is …, ms`)
    printTable(['', 'that took', 'edits', 'p50', 'p95', 'worst'], rows)
  } finally {
    await app.stop()
  }
}

type Edit = () => Promise<number>

/** Edits until the act is done, and one more. */
const measured = async (edit: Edit, act: () => Promise<unknown>): Promise<readonly number[]> => {
  const start = performance.now()
  let took: number | undefined
  const acting = act().then(() => {
    took = performance.now() - start
  })
  const taken: number[] = []
  do {
    taken.push(await edit())
    await pause(PAUSE_MS)
  } while (took === undefined)
  await acting
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [took, sorted.length, at(0.5), at(0.95), sorted.at(-1) ?? 0]
}

const editorOf = async (app: RunningApp, id: string): Promise<Edit> => {
  const { items } = questionPage.parse(await (await get(app, `checklists/${id}/questions`)).json())
  const question = items.find(({ state }) => state === 'draft')
  if (!question) throw new RangeError('a question to edit')
  let { version } = question
  return async () => {
    const start = performance.now()
    const path = `checklists/${id}/questions/${question.id}`
    const answer = `回答 ${start}`
    const response = await send(app, path, 'PATCH', { answer }, { 'if-match': `"${version}"` })
    version = questionDetail.parse(await response.json()).version
    return performance.now() - start
  }
}

const send = (app: RunningApp, path: string, method: string, body: unknown, headers: Record<string, string> = {}) =>
  answered(app, path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const get = (app: RunningApp, path: string): Promise<Response> => answered(app, path, {})

/** Whole: what is still on its way is not answered. */
const answered = async (app: RunningApp, path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(`${app.url}api/${path}`, init)
  const body = await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${new TextDecoder().decode(body)}`)
  return new Response(body, { headers: response.headers })
}

const upload = async (app: RunningApp, sheet: Uint8Array): Promise<string> => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(sheet)], 'sheet.xlsx'))
  form.set('product', PRODUCT)
  return checklist.parse(await (await answered(app, 'checklists', { method: 'POST', body: form })).json()).id
}

type Job = z.infer<typeof checklist>['job']

const jobOf = async (app: RunningApp, id: string, wanted: (job: Job) => boolean): Promise<void> => {
  for (;;) {
    const { job } = checklist.parse(await (await get(app, `checklists/${id}`)).json())
    if (wanted(job)) return
    if (job.state === 'failed') throw new Error('the sheet was not read')
    await pause(200)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
