import { beforeEach, describe, expect, it } from 'vitest'
import { language } from '../../src/cloudflare/knowledge.ts'
import { addDocument } from '../../src/server/add-document.ts'
import { type AppParts, createApp } from '../../src/server/app.ts'
import { type DraftingParts, workOn } from '../../src/server/drafting.ts'
import { createLibraryCache } from '../../src/server/library-cache.ts'
import { checklist } from '../../src/server/schemas/checklist.ts'
import { specimen, textCell } from '../../src/workbook/specimen.ts'
import { openWorkerd } from '../support/workerd-storage.ts'

const BEGIN = Date.parse('2026-04-01T00:00:00Z')
/** The clock that looks after jobs comes round once a minute. */
const MINUTE = 60_000
/** More than any job is tried. */
const TRIES = 10

/** A worker that is ended in mid-work never says so: it writes nothing more, and gives nothing back. */
const ended = (): Promise<never> => new Promise(() => undefined)
const broken = (): Promise<never> => Promise.reject(new TypeError('no such row'))

const row = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, at) => textCell(`${'ABC'[at]}${number}`, text)).join('')}</row>`

const SHEET = specimen({
  sheets: [{ rows: row(1, 'No', '質問', '回答') + row(2, '1', '通信を暗号化していますか。') }],
})

const PAPER = new TextEncoder().encode('# 架空クラウド 説明書\n\n## 1 通信\n\n通信はすべて暗号化します。\n')

let now: number
let parts: AppParts
let app: ReturnType<typeof createApp>

beforeEach(async () => {
  now = BEGIN
  const clock = () => new Date(now)
  const storage = await openWorkerd()
  await addDocument(storage, { bytes: PAPER, fileName: '説明書.md', facts: {}, by: '', now: clock() })
  const library = createLibraryCache(storage, language, { reader: 'poisoned', room: 1000 })
  const mappingFor = async () => undefined
  parts = { storage, language, library, now: clock, wake: () => undefined, mappingFor }
  app = createApp(parts)
})

const upload = async (): Promise<string> => {
  const body = new FormData()
  body.set('sheet', new File([new Uint8Array(SHEET)], '様式.xlsx'))
  return checklist.parse(await (await app.request('/api/checklists', { method: 'POST', body })).json()).id
}

/** What the person who waits for it is shown. */
const shown = async (id: string) => checklist.parse(await (await app.request(`/api/checklists/${id}`)).json()).job

const minuteAfterMinute = async (changed: Partial<DraftingParts>): Promise<number> => {
  let begun = 0
  for (let tried = 0; tried < TRIES; tried += 1, now += MINUTE) {
    for (const id of await parts.storage.jobs.waiting(parts.now().toISOString(), 10)) {
      const mappingFor = (bytes: Uint8Array) => {
        begun += 1
        return changed.mappingFor?.(bytes) ?? Promise.resolve(undefined)
      }
      await Promise.race([workOn(id, { ...parts, ...changed, mappingFor }), settled()])
    }
  }
  return begun
}

/** Long enough for everything but a promise that is never kept. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300))

describe('a sheet whose drafting fails each time', () => {
  it('is drafted where nothing fails', async () => {
    const id = await upload()
    await workOn(id, parts)
    expect(await shown(id)).toMatchObject({ state: 'done', error: null, done: 1, total: 1 })
  })

  it('is given up when its workers end without a word, and its reader is told', async () => {
    const id = await upload()
    expect(await minuteAfterMinute({ mappingFor: ended })).toBe(5)
    expect(await shown(id)).toMatchObject({ state: 'failed', error: { ja: expect.stringContaining('再開') } })
  })

  it('says so at once when it throws', async () => {
    const id = await upload()
    expect(await minuteAfterMinute({ mappingFor: broken })).toBe(1)
    expect((await shown(id)).state).toBe('failed')
    expect((await shown(id)).error?.ja).not.toBe('')
  })

  it('keeps no other sheet waiting, and goes on once it can', async () => {
    const poisoned = await upload()
    await minuteAfterMinute({ mappingFor: ended })
    const other = await upload()
    await minuteAfterMinute({})
    expect((await shown(other)).state).toBe('done')
    await app.request(`/api/checklists/${poisoned}/job`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'resume' }),
    })
    await minuteAfterMinute({})
    expect((await shown(poisoned)).state).toBe('done')
  })
})
