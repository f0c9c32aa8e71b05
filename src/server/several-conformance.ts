/**
 * Several apps at once on one storage, as isolates are: run against two connections to one SQLite file and against D1 with R2
 * in workerd. Nobody's edit is lost, nothing is done twice, and no answer mixes two versions of the library.
 */
import { beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { generationsIn, smallPaper } from '../../test/support/small-paper.ts'
import type { Language } from '../search/index.ts'
import { type Storage, sql } from '../storage/index.ts'
import { specimen } from '../workbook/specimen.ts'
import { addDocument } from './add-document.ts'
import { type AppParts, createApp } from './app.ts'
import { workOn } from './drafting.ts'
import { createLibraryCache } from './library-cache.ts'
import { checklist } from './schemas/checklist.ts'
import { draft, eventPage, questionDetail, questionPage } from './schemas/question.ts'

const PRODUCT = '甲'
/** More than two batches. */
const QUESTIONS = 50
const HOUR_MS = 3_600_000

const sheetOf = (questions: number): File => {
  const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
  const rows = Array.from({ length: questions }, (_, index) => {
    const row = index + 2
    const asked = `バックアップは何世代分を保持していますか（系統 ${index + 1}）。`
    return `<row r="${row}">${cell(`A${row}`, String(index + 1))}${cell(`B${row}`, asked)}</row>`
  })
  const header = `<row r="1">${cell('A1', 'No')}${cell('B1', '質問')}${cell('C1', '回答')}</row>`
  return new File([new Uint8Array(specimen({ sheets: [{ rows: header + rows.join('') }] }))], '様式.xlsx')
}

export const severalConformance = (open: () => Promise<readonly [Storage, Storage]>, language: Language): void => {
  let storages: readonly [Storage, Storage]
  let apps: readonly [App, App]

  beforeEach(async () => {
    storages = await open()
    const [storage] = storages
    for (const { id, version } of await storage.documents.list()) {
      await storage.documents.change(id, version, { deletedAt: new Date().toISOString() })
    }
    await add('2.0')
    apps = [appOver(storages[0], language), appOver(storages[1], language)]
  })

  /** Every edition promises ten times its number. */
  const add = (edition: string) =>
    addDocument(storages[1], {
      bytes: smallPaper(PRODUCT, edition, generationsOf(edition)),
      fileName: `${edition}.md`,
      facts: {},
      by: '',
      now: new Date(),
    })
  const generationsOf = (edition: string): number => 10 * Number(edition)

  const upload = async (): Promise<string> => {
    const body = new FormData()
    body.set('sheet', sheetOf(QUESTIONS))
    body.set('product', PRODUCT)
    return (await read(checklist, apps[0].app.request('/api/checklists', { method: 'POST', body }))).id
  }
  const kept = (id: string) => {
    const query = sql.selectFrom('question').selectAll().where('checklist_id', '=', id).orderBy('seq').compile()
    return storages[0].database.all(query)
  }

  describe('several apps on one library', () => {
    it('answer each question from one version of it while a document is added', async () => {
      const ask = async ({ app }: App) => {
        const question = { question: 'バックアップは何世代分を保持していますか。', product: PRODUCT }
        const { evidence } = await read(draft, app.request('/api/ask', { method: 'POST', ...asJson(question) }))
        return evidence[0] ?? missing()
      }
      const asked = async (app: App) => {
        const found = []
        for (let round = 0; round < 8; round += 1) found.push(await ask(app))
        return found
      }
      const [answers] = await Promise.all([Promise.all(apps.map(asked)), add('3.0'), add('4.0')])
      for (const { quote, edition } of answers.flat()) expect(generationsIn(quote)).toBe(generationsOf(edition))
      expect((await Promise.all(apps.map(ask))).map(({ edition }) => edition)).toEqual(['4.0', '4.0'])
    })

    it('draft each row from one version, and write down which', async () => {
      const id = await upload()
      const versions = new Map([[(await apps[0].parts.library.current()).version, '2.0']])
      await workOn(id, { ...apps[0].parts, enough: () => true })
      await add('3.0')
      versions.set((await apps[1].parts.library.current()).version, '3.0')
      await workOn(id, apps[1].parts)
      const rows = await kept(id)
      for (const { cited_edition, drafted_from, evidence } of rows) {
        expect(versions.get(drafted_from ?? '')).toBe(cited_edition)
        expect(generationsIn(evidence)).toBe(generationsOf(cited_edition ?? ''))
      }
      expect(new Set(rows.map(({ cited_edition }) => cited_edition))).toEqual(new Set(['2.0', '3.0']))
    })
  })

  describe('a job whose message comes twice', () => {
    const once = async (id: string) => {
      const rows = await kept(id)
      expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: QUESTIONS }, (_, index) => index + 1))
      expect(rows.filter(({ draft: made }) => made === null)).toEqual([])
      // A row has one version more than when it was read in, for its one draft.
      expect(new Set(rows.map(({ version }) => version))).toEqual(new Set([2]))
      expect(await storages[0].jobs.read(id)).toMatchObject({ state: 'done', done: QUESTIONS, total: QUESTIONS })
    }

    it('is done once, by whoever is first', async () => {
      const id = await upload()
      await Promise.all([...apps, ...apps].map(({ parts }) => workOn(id, parts)))
      await workOn(id, apps[1].parts)
      await once(id)
    })

    it('is done once though its first worker, believed dead, goes on', async () => {
      const id = await upload()
      const [slow, quick] = [apps[0].parts, apps[1].parts]
      let batches = 0
      const questions: Storage['questions'] = {
        ...slow.storage.questions,
        undrafted: async (checklistId, limit) => {
          const rows = await slow.storage.questions.undrafted(checklistId, limit)
          batches += 1
          // It holds its second batch while its lease runs out and another does all the rest.
          if (batches === 2) await workOn(id, { ...quick, now: () => new Date(Date.now() + HOUR_MS) })
          return rows
        },
      }
      await workOn(id, { ...slow, storage: { ...slow.storage, questions } })
      expect(batches).toBe(2)
      await once(id)
    })
  })

  describe('edits from several apps at once', () => {
    const RACES = 5

    it('are kept in full or refused, also while drafts arrive', async () => {
      const id = await upload()
      await workOn(id, { ...apps[0].parts, enough: () => true })
      const { items } = await read(questionPage, apps[0].app.request(`/api/checklists/${id}/questions?limit=100`))
      const address = (question: string) => `/api/checklists/${id}/questions/${question}`
      const edit = async ({ app }: App, question: string, version: number, answer: string) => {
        const headers = { 'if-match': `"${version}"` }
        const { status } = await app.request(address(question), { method: 'PATCH', ...asJson({ answer }, headers) })
        return { status, answer }
      }
      // The first rows have their drafts, the last ones get them meanwhile.
      const raced = [...items.slice(0, RACES), ...items.slice(-RACES)]
      const races = raced.map(async ({ id: question, version }) => {
        const tries = [0, 1, 2, 3].map((at) => edit(apps[at % 2 === 0 ? 0 : 1], question, version, `回答 ${at}`))
        return { question, outcomes: await Promise.all(tries) }
      })
      const [outcomes] = await Promise.all([Promise.all(races), workOn(id, apps[1].parts)])
      for (const { question, outcomes: tries } of outcomes) {
        expect(tries.map(({ status }) => status).filter((status) => status !== 200 && status !== 412)).toEqual([])
        const won = tries.filter(({ status }) => status === 200).map(({ answer }) => answer)
        expect(won.length).toBeLessThanOrEqual(1)
        const now = await read(questionDetail, apps[1].app.request(address(question)))
        const { items: events } = await read(
          eventPage,
          apps[0].app.request(`/api/checklists/${id}/events?question=${question}`),
        )
        expect(events).toHaveLength(won.length)
        // Whoever was told that the edit is kept finds it; a draft that comes late takes no one's place.
        if (won.length > 0) expect(now.answer).toBe(won[0])
        else expect(generationsIn(now.answer)).toBe(generationsOf('2.0'))
      }
      expect(
        outcomes.flatMap(({ outcomes: tries }) => tries).filter(({ status }) => status === 200).length,
      ).toBeGreaterThan(0)
    })
  })
}

interface App {
  readonly parts: AppParts
  readonly app: ReturnType<typeof createApp>
}

const appOver = (storage: Storage, language: Language): App => {
  const parts: AppParts = {
    storage,
    language,
    library: createLibraryCache(storage, language, { reader: 'conformance', room: 1000 }),
    now: () => new Date(),
    wake: () => undefined,
    mappingFor: async () => undefined,
  }
  return { parts, app: createApp(parts) }
}

const read = async <Schema extends z.ZodType>(schema: Schema, response: Response | Promise<Response>) =>
  schema.parse(await (await response).json())

const asJson = (body: unknown, headers: Record<string, string> = {}) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

const missing = (): never => {
  throw new RangeError('the library answers it')
}
