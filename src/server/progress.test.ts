import { describe, expect, it } from 'vitest'
import { openApp, sheetForm } from '../../test/support/app.ts'
import type { Storage } from '../storage/index.ts'
import { createJobNews } from './job-news.ts'
import type { AppParts } from './parts.ts'
import { checklist } from './schemas/checklist.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'

/** How often the storage was asked for a job. */
const counted = (storage: Storage) => {
  let asked = 0
  const jobs: Storage['jobs'] = {
    ...storage.jobs,
    read: (id) => {
      asked += 1
      return storage.jobs.read(id)
    },
  }
  return { storage: { ...storage, jobs }, asked: () => asked }
}

/** A checklist that waits for its worker, and an app that counts. */
const waiting = async (told: Pick<AppParts, 'jobNews'>) => {
  const first = await openApp()
  const { storage, asked } = counted(first.parts.storage)
  const { app, parts } = await openApp([], { ...told, storage })
  const { id } = checklist.parse(
    await (await app.request('/api/checklists', { method: 'POST', body: sheetForm(SHEET) })).json(),
  )
  return { app, parts, id, asked, work: first.work }
}

const SECOND = 1000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What came so far, and when the stream has ended. */
const listen = (response: Response) => {
  const steps: string[] = []
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async (): Promise<void> => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) steps.push(part.value)
  }
  return { steps, ended: read(), stop: () => reader?.cancel() }
}

describe('progress that is told of', () => {
  it('comes when it is told, and meanwhile the storage is hardly asked', async () => {
    const jobNews = createJobNews()
    const { app, parts, id, asked, work } = await waiting({ jobNews })
    const { steps, ended } = listen(await app.request(`/api/checklists/${id}/progress`))
    await pause(SECOND)
    expect(asked()).toBe(1)
    expect(steps).toHaveLength(1)
    await work()
    jobNews.tell(id)
    await ended
    expect(asked()).toBeLessThanOrEqual(4)
    expect(steps.at(-1)).toContain('"state":"done"')
    expect((await parts.storage.jobs.read(id)).state).toBe('done')
  })

  it('comes a little later where another process did the work', async () => {
    const { app, id, work } = await waiting({ jobNews: createJobNews() })
    const { steps, ended } = listen(await app.request(`/api/checklists/${id}/progress`))
    await work()
    await ended
    expect(steps.at(-1)).toContain('"state":"done"')
  })
})

describe('progress that is asked for', () => {
  it('is asked for once a second at most, and the stream ends before a Worker may ask no more', async () => {
    const { app, id, asked } = await waiting({})
    const { steps, ended } = listen(await app.request(`/api/checklists/${id}/progress`))
    await pause(3.5 * SECOND)
    expect([3, 4]).toContain(asked())
    await ended
    expect(asked()).toBeLessThanOrEqual(10)
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatch(/^retry: 1000$/mu)
  })

  it('is asked for no more once nobody listens', async () => {
    const { app, id, asked } = await waiting({})
    const { stop, ended } = listen(await app.request(`/api/checklists/${id}/progress`))
    await pause(SECOND / 2)
    await stop()
    await ended
    const before = asked()
    await pause(2 * SECOND)
    expect(asked()).toBe(before)
  })
})

describe('news of a job', () => {
  it('that come while nobody waits are not lost, and are heard once', async () => {
    const news = createJobNews()
    const follower = news.follow('a')
    news.tell('a')
    const start = performance.now()
    await follower.next(5 * SECOND)
    expect(performance.now() - start).toBeLessThan(SECOND)
    await follower.next(SECOND)
    expect(performance.now() - start).toBeGreaterThanOrEqual(SECOND - 1)
  })

  it('are no news of another', async () => {
    const news = createJobNews()
    const follower = news.follow('a')
    news.tell('b')
    const start = performance.now()
    await follower.next(SECOND / 2)
    expect(performance.now() - start).toBeGreaterThanOrEqual(SECOND / 2 - 1)
  })
})
