import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSheet } from '../bench/sheets.ts'
import { checklist } from '../src/server/schemas/checklist.ts'
import { type RunningApp, startApp } from './support/running-app.ts'
import { startWorker } from './support/running-worker.ts'

const ROWS = 1000
const PLACES = [
  { place: 'on Node', start: startApp, mostPerSecond: 5 },
  { place: 'in workerd', start: startWorker, mostPerSecond: 1 },
] as const
/** A stream ends with its life, and with what it was about to say. */
const LONGEST_LIFE_MS = 15_000

let app: RunningApp & { stop(): Promise<void> }

describe.each(PLACES)('progress $place', ({ start, mostPerSecond }) => {
  beforeAll(async () => {
    app = await start()
  })
  afterAll(() => app.stop())

  const upload = async () => {
    const form = new FormData()
    form.set('sheet', new File([new Uint8Array(await makeSheet({ rows: ROWS, wholeColumn: false }))], 'sheet.xlsx'))
    form.set('product', 'SuperStream-NX Cloud')
    const response = await fetch(`${app.url}api/checklists`, { method: 'POST', body: form })
    return checklist.parse(await response.json())
  }

  /** Until the stream ends: what it told of. */
  const listen = async (id: string) => {
    const begun = performance.now()
    const text = await (await fetch(`${app.url}api/checklists/${id}/progress`)).text()
    const steps = [...text.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) => checklist.parse(JSON.parse(data)).job)
    return { steps, ms: performance.now() - begun }
  }

  it('leads to the end, over as many streams as it takes', async () => {
    const { id, job: first } = await upload()
    let job = first
    let done = 0
    while (job.state === 'queued' || job.state === 'running') {
      const { steps, ms } = await listen(id)
      // The first step tells how things stand; from then on they are counted.
      expect(steps.length).toBeLessThanOrEqual(2 + (mostPerSecond * ms) / 1000)
      if (mostPerSecond === 1) expect(ms).toBeLessThan(LONGEST_LIFE_MS)
      job = steps.at(-1) ?? job
      expect(job.done).toBeGreaterThanOrEqual(done)
      done = job.done
    }
    expect(job).toMatchObject({ state: 'done', done: ROWS, total: ROWS })
  })
})
