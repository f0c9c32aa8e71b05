/** The app as a team uses it: an upload, and twenty reviewers at once while another sheet is drafted: npm run bench server */
import type { z } from 'zod'
import { checklist } from '../src/server/schemas/checklist.ts'
import { type QuestionRowJson, questionPage } from '../src/server/schemas/question.ts'
import { startApp } from '../test/support/running-app.ts'
import { makeSheet } from './sheets.ts'
import { heading, printTable, progress, say } from './table.ts'

const ROWS = 500
const REVIEWERS = 20
const EDITS_EACH = 25
/** A reviewer reads before writing the next answer; faster than anybody does. */
const PAUSE_MS = 200
const PRODUCT = 'SuperStream-NX Cloud'

const read = async <Schema extends z.ZodType>(schema: Schema, response: Promise<Response>): Promise<z.infer<Schema>> =>
  schema.parse(await (await response).json())

export async function run(): Promise<void> {
  progress('starting the app')
  const app = await startApp()
  try {
    const sheet = await makeSheet({ rows: ROWS, wholeColumn: false })
    const cold = await measureUpload(app.url, sheet)
    const { id, first, all } = await measureUpload(app.url, sheet)
    heading(`Upload of ${ROWS} questions, from sending the file, ms`)
    printTable(
      ['until', 'just started', 'later'],
      [
        ['the first drafts are there', cold.first, first],
        ['all are there', cold.all, all],
      ],
    )
    const quiet = await measureEdits(app.url, id)
    const busy = await Promise.all([measureEdits(app.url, id), upload(app.url, sheet)])
    heading(`${REVIEWERS} reviewers, ${EDITS_EACH} edits each: how long an edit takes to be acknowledged, ms`)
    printTable(
      ['', 'edits', 'p50', 'p95', 'p99', 'worst'],
      [
        ['nothing else', ...spread(quiet)],
        [`while ${ROWS} further questions are drafted`, ...spread(busy[0])],
      ],
    )
    say('Each edit is on the disk (write-ahead log, synchronous FULL) before it is acknowledged.')
  } finally {
    await app.stop()
  }
}

const upload = async (url: string, sheet: Uint8Array): Promise<string> => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(sheet)], 'sheet.xlsx'))
  form.set('product', PRODUCT)
  const { id } = await read(checklist, fetch(`${url}api/checklists`, { method: 'POST', body: form }))
  return id
}

const measureUpload = async (url: string, sheet: Uint8Array) => {
  progress(`an upload of ${ROWS} questions`)
  const start = performance.now()
  const id = await upload(url, sheet)
  let first: number | undefined
  for (;;) {
    const { job } = await read(checklist, fetch(`${url}api/checklists/${id}`))
    if (job.done > 0) first ??= performance.now() - start
    if (job.state === 'done') return { id, first: first ?? Number.NaN, all: performance.now() - start }
    if (job.state === 'failed') throw new Error('the sheet was not drafted')
    await pause(20)
  }
}

const measureEdits = async (url: string, id: string): Promise<readonly number[]> => {
  progress(`${REVIEWERS} reviewers`)
  const { items } = await read(questionPage, fetch(`${url}api/checklists/${id}/questions?limit=2000`))
  const own = (reviewer: number): QuestionRowJson[] =>
    items.filter((_, at) => at % REVIEWERS === reviewer).slice(0, EDITS_EACH)
  const reviewers = Array.from({ length: REVIEWERS }, async (_, reviewer) => {
    await pause((PAUSE_MS / REVIEWERS) * reviewer)
    const taken: number[] = []
    for (const row of own(reviewer)) {
      const start = performance.now()
      const response = await fetch(`${url}api/checklists/${id}/questions/${row.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'if-match': `"${row.version}"`, 'kotae-person': `r${reviewer}` },
        body: JSON.stringify({ answer: `回答 ${start}` }),
      })
      await response.json()
      if (!response.ok) throw new Error(`an edit was refused: ${response.status}`)
      taken.push(performance.now() - start)
      await pause(PAUSE_MS)
    }
    return taken
  })
  return (await Promise.all(reviewers)).flat()
}

const spread = (taken: readonly number[]): readonly number[] => {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return [sorted.length, at(0.5), at(0.95), at(0.99), sorted.at(-1) ?? Number.NaN]
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
