import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { checklist } from '../src/server/schemas/checklist.ts'
import { questionDetail, questionPage } from '../src/server/schemas/question.ts'
import { sheetForm } from './support/app.ts'
import { type RunningApp, startApp } from './support/running-app.ts'

/** The app is killed as by a power cut, again and again, in the middle of what it is doing. */
let app: RunningApp & { stop(): Promise<void> }
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const at = (path: string): string => new URL(path, app.url).href
const read = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> =>
  schema.parse(await (await fetch(at(path))).json())
const post = (path: string, body: FormData) => fetch(at(path), { method: 'POST', body })

const PRODUCT = { product: 'SuperStream-NX Cloud' }
const upload = async (): Promise<string> =>
  checklist.parse(
    await (await post('/api/checklists', sheetForm('templates/samples/security-checksheet.xlsx', PRODUCT))).json(),
  ).id

const done = async (id: string) => {
  for (;;) {
    const now = await read(checklist, `/api/checklists/${id}`)
    if (now.job.state !== 'queued' && now.job.state !== 'running') return now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('killed at any moment', () => {
  it.each([0, 60, 150, 300])(
    'it has the upload that it acknowledged, and goes on drafting (after %i ms)',
    async (wait) => {
      const id = await upload()
      await new Promise((resolve) => setTimeout(resolve, wait))
      await app.kill()
      await app.restart()
      const { job, totals } = await done(id)
      expect(job).toMatchObject({ state: 'done', error: null })
      expect(totals).toMatchObject({ questions: 44, drafted: 44 })
    },
  )

  it('it has every edit that it acknowledged', async () => {
    const id = await upload()
    await done(id)
    const { items } = await read(questionPage, `/api/checklists/${id}/questions`)
    const acknowledged = new Map<string, string>()
    for (const round of [1, 2, 3]) {
      const edits = items.map(async (row, index) => {
        const path = `/api/checklists/${id}/questions/${row.id}`
        const { version } = await read(questionDetail, path)
        const answer = `${round} 回目の回答 ${index}`
        const response = await fetch(at(path), {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
          body: JSON.stringify({ answer }),
        })
        if (response.ok) acknowledged.set(row.id, answer)
      })
      const killed = new Promise((resolve) => setTimeout(resolve, 40 * round)).then(() => app.kill())
      const outcomes = await Promise.allSettled([...edits, killed])
      expect(outcomes.at(-1)?.status).toBe('fulfilled')
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
