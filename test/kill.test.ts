import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { checklist } from '../src/server/schemas/checklist.ts'
import { questionDetail, questionPage } from '../src/server/schemas/question.ts'
import { sheetForm } from './support/app.ts'
import { type RunningApp, startApp } from './support/running-app.ts'
import { minutePasses, startWorker } from './support/running-worker.ts'

/** The app is killed as by a power cut, again and again, in the middle of what it is doing. */
let app: RunningApp & { stop(): Promise<void> }

/** Nobody else works on Node's folder, so a restart goes on at once; elsewhere the dead worker's lease must first run out. */
const PLACES = [
  { place: 'on Node', start: startApp, after: async () => undefined, waits: [0, 60, 150, 300] },
  { place: 'in workerd', start: startWorker, after: minutePasses, waits: [150] },
] as const

const at = (path: string): string => new URL(path, app.url).href
const read = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> =>
  schema.parse(await (await fetch(at(path))).json())
const post = (path: string, body: FormData) => fetch(at(path), { method: 'POST', body })

const PRODUCT = { product: 'SuperStream-NX Cloud' }
const upload = async (): Promise<string> =>
  checklist.parse(
    await (await post('/api/checklists', sheetForm('templates/samples/security-checksheet.xlsx', PRODUCT))).json(),
  ).id

const done = async (id: string, meanwhile: (app: RunningApp) => Promise<unknown>) => {
  for (;;) {
    const now = await read(checklist, `/api/checklists/${id}`)
    if (now.job.state !== 'queued' && now.job.state !== 'running') return now
    await meanwhile(app)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

describe.each(PLACES)('killed at any moment $place', ({ start, after, waits }) => {
  beforeAll(async () => {
    app = await start()
  })
  afterAll(() => app.stop())

  it.each(waits)('it has the upload that it acknowledged, and goes on drafting (after %i ms)', async (wait) => {
    const id = await upload()
    await new Promise((resolve) => setTimeout(resolve, wait))
    await app.kill()
    await app.restart()
    const { job, totals } = await done(id, after)
    expect(job).toMatchObject({ state: 'done', error: null })
    expect(totals).toMatchObject({ questions: 44, drafted: 44 })
  })

  it('it has every edit that it acknowledged', async () => {
    const id = await upload()
    await done(id, after)
    const { items } = await read(questionPage, `/api/checklists/${id}/questions`)
    const acknowledged = new Map<string, string>()
    for (const round of [1, 2, 3]) {
      let acknowledgements = 0
      let enough = (): void => undefined
      const killed = new Promise<void>((resolve) => {
        enough = resolve
      }).then(() => app.kill())
      const edits = items.map(async (row, index) => {
        const path = `/api/checklists/${id}/questions/${row.id}`
        const { version } = await read(questionDetail, path)
        const answer = `${round} 回目の回答 ${index}`
        const response = await fetch(at(path), {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
          body: JSON.stringify({ answer }),
        })
        if (!response.ok) return
        acknowledged.set(row.id, answer)
        acknowledgements += 1
        if (acknowledgements === 5 * round) enough()
      })
      await Promise.allSettled(edits)
      await killed
      await app.restart()
      for (const [question, answer] of acknowledged) {
        const now = await read(questionDetail, `/api/checklists/${id}/questions/${question}`)
        // An edit may also have been kept without its acknowledgement coming through.
        expect(Number(now.answer[0])).toBeGreaterThanOrEqual(Number(answer[0]))
      }
    }
    expect(acknowledged.size).toBeGreaterThan(0)
  })
})
