/** What a team does with the app, one act after another, so that each can be counted by itself. */
import { z } from 'zod'
import { paperBytes } from '../../bench/library.ts'
import { makeSheet } from '../../bench/sheets.ts'
import { addDocument } from '../../src/server/add-document.ts'
import { type AppParts, createApp } from '../../src/server/app.ts'
import { cleanUp } from '../../src/server/clean-up.ts'
import { workOn } from '../../src/server/drafting.ts'
import { checklist } from '../../src/server/schemas/checklist.ts'
import { exportDone } from '../../src/server/schemas/export.ts'
import { questionPage } from '../../src/server/schemas/question.ts'
import { clearShards, makeShards } from '../../src/server/tending.ts'

/** Every act, by what it is for whoever does it. */
export const ACTS = {
  document: 'register a whitepaper, and index it',
  minute: 'a minute in which nothing happens',
  upload: 'upload a sheet',
  drafting: 'read it and draft its answers',
  home: 'open the list of sheets',
  overview: 'open the overview',
  review: 'open a sheet for review',
  look: 'look at one question',
  edit: 'write an answer',
  decide: 'decide on twenty rows at once',
  export: 'check, export and download',
} as const
export type Act = keyof typeof ACTS

/** Runs one act and notes what it took. */
export type Meter = <Result>(act: Act, run: () => Promise<Result>) => Promise<Result>

const PRODUCT = 'SuperStream-NX Cloud'
const DOCUMENTS = ['superstream-nx-cloud-1.1', 'superstream-nx-cloud-1.2', 'idcf-cloud-4.1']
const AT_ONCE = 20

/** A team that has dealt with `sheets` sheets before deals with one more. */
export const journey = async (parts: AppParts, meter: Meter, sheets: number, questions: number): Promise<void> => {
  const { storage } = parts
  const app = createApp(parts)
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await app.request(`/api${path}`, init)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const json = (method: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'kotae-person': 'team', ...headers },
  })
  const upload = async (sheet: Uint8Array): Promise<string> => {
    const body = new FormData()
    body.set('sheet', new File([new Uint8Array(sheet)], 'sheet.xlsx'))
    body.set('product', PRODUCT)
    return checklist.parse(await (await request('/checklists', { method: 'POST', body })).json()).id
  }

  for (const document of DOCUMENTS) {
    await meter('document', async () => {
      await addDocument(storage, {
        bytes: paperBytes(document),
        fileName: `${document}.md`,
        facts: {},
        by: '',
        now: parts.now(),
      })
      await makeShards(parts)
    })
  }
  const earlier = await makeSheet({ rows: questions, wholeColumn: true })
  for (let sheet = 0; sheet < sheets; sheet += 1) await workOn(await upload(earlier), parts)
  await clearShards(parts)
  await meter('minute', async () => {
    await cleanUp(parts)
    await clearShards(parts)
    await makeShards(parts, () => true)
    await storage.jobs.waiting(parts.now().toISOString(), AT_ONCE)
  })

  // Another file: one that is there already is not kept again.
  const sheet = await makeSheet({ rows: questions, wholeColumn: false })
  const id = await meter('upload', () => upload(sheet))
  await meter('drafting', () => workOn(id, parts))
  await meter('home', () => request('/checklists'))
  await meter('overview', () => request('/overview'))
  const { items } = await meter('review', async () => {
    await request(`/checklists/${id}`)
    for (const part of ['kin', 'contradictions']) await request(`/checklists/${id}/${part}`)
    return questionPage.parse(await (await request(`/checklists/${id}/questions?limit=2000`)).json())
  })
  const [first, ...others] = items
  if (!first) throw new RangeError('the sheet has questions')
  const path = `/checklists/${id}/questions/${first.id}`
  await meter('look', () => request(path))
  await meter('edit', () =>
    request(path, json('PATCH', { answer: '書き直した回答です。' }, { 'if-match': `"${first.version}"` })),
  )
  const decided = others.slice(0, AT_ONCE).map((row) => ({ id: row.id, version: row.version }))
  await meter('decide', () =>
    request(`/checklists/${id}/steps`, json('POST', { questions: decided, change: { state: 'held' } })),
  )
  await meter('export', async () => {
    await request(`/checklists/${id}/checks`)
    const choice = { exported: 'drafts', citations: 'remarks' }
    const made = await request(`/checklists/${id}/exports`, json('POST', choice))
    const { export: done } = z.object({ export: exportDone }).parse(await made.json())
    await request(`/checklists/${id}/exports/${done.id}/file`)
  })
}
