import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPage } from '../src/storage/archive.ts'
import { TABLES } from '../src/storage/index.ts'
import { openFolder } from '../src/storage/node/index.ts'
import { sheetForm } from './support/app.ts'
import { kotae } from './support/kotae.ts'
import { type RunningApp, startApp } from './support/running-app.ts'
import { startWorker } from './support/running-worker.ts'

/** From one desk to every desk, and back. */
type Stoppable = RunningApp & { stop(): Promise<void> }
let node: Stoppable
let worker: Stoppable
beforeAll(async () => {
  ;[node, worker] = await Promise.all([startApp(), startWorker()])
})
afterAll(() => Promise.all([node.stop(), worker.stop()]))

const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
const at = (name: string): string => join(folder, name)

const drafted = async (): Promise<void> => {
  const body = sheetForm('templates/samples/security-checksheet.xlsx', { product: 'SuperStream-NX Cloud' })
  await fetch(new URL('/api/checklists', node.url), { method: 'POST', body })
  for (;;) {
    const { items } = (await (await fetch(new URL('/api/checklists', node.url))).json()) as {
      items: [{ job: { state: string } }]
    }
    if (items[0].job.state === 'done') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const everything = async (data: string) => {
  const { database } = await openFolder(data)
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, (await readPage(database, table, 0, 10_000)).rows]),
  )
  await database.close()
  return Object.fromEntries(tables)
}

it('everything moves from Node to Cloudflare and back, unchanged', async () => {
  await drafted()
  expect(kotae(['backup', '-o', at('node.zip'), '--data', node.data])).toMatchObject({ code: 0 })
  expect(kotae(['import-all', at('node.zip'), '--to', worker.url])).toMatchObject({ code: 0 })
  expect(kotae(['export-all', '--from', worker.url, '-o', at('worker.zip')])).toMatchObject({ code: 0 })
  expect(kotae(['restore', at('worker.zip'), '--data', at('back')])).toMatchObject({ code: 0 })
  const [before, after] = await Promise.all([everything(node.data), everything(at('back'))])
  // The other side had taken in the sample whitepapers for itself.
  const known = new Set((before['document'] as { id: string }[]).map(({ id }) => id))
  after['document'] = (after['document'] as { id: string }[]).filter(({ id }) => known.has(id))
  expect(after).toEqual(before)
})

it('a place that does not answer is named', () => {
  const { code, err } = kotae(['import-all', at('node.zip'), '--to', 'http://127.0.0.1:1/'])
  expect({ code, err: err.trim().split('\n').length }).toEqual({ code: 1, err: 1 })
  expect(err).toContain('127.0.0.1:1')
})
