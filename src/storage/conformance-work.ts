/** What every storage must do of jobs, documents, counts and settings: the other half of `conformance.ts`. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../answer/index.ts'
import { proposalFor } from '../review/index.ts'
import { AT, type ConformanceDesk, DRAFT, LATER, lease, refused } from './conformance-desk.ts'
import { HERE, type QuestionChange, readPage, type Table } from './index.ts'

export const workConformance = (desk: ConformanceDesk): void => {
  const { newChecklist, standing } = desk

  describe('jobs', () => {
    const claim = (name: string, now = AT) => desk.storage.jobs.claim(desk.checklistId, lease(name, now))

    it('are held by one worker, until its lease runs out', async () => {
      expect(await claim('one')).toBe(true)
      expect(await claim('two')).toBe(false)
      expect(await claim('two', LATER)).toBe(true)
    })

    it('are free again once their worker is known to be gone', async () => {
      await claim('one')
      await desk.storage.jobs.releaseAll()
      expect(await claim('two')).toBe(true)
    })

    it('are brought forward only by who holds them', async () => {
      await claim('one')
      await claim('two', LATER)
      const step = { phase: 'drafting', done: 1, total: 5 } as const
      const [late] = await desk.storage.database.batch([
        desk.storage.jobs.progress(desk.checklistId, lease('one', LATER), step),
      ])
      const [now] = await desk.storage.database.batch([
        desk.storage.jobs.progress(desk.checklistId, lease('two', LATER), step),
      ])
      expect([late?.changes, now?.changes]).toEqual([0, 1])
    })

    it('that nobody brings forward are given up and say so', async () => {
      const minutes = Array.from({ length: 7 }, (_, index) => `2026-04-01T00:${10 + index}:00.000Z`)
      for (const now of minutes) await claim(`at ${now}`, now)
      const job = await desk.storage.jobs.read(desk.checklistId)
      expect(job.state).toBe('failed')
      expect(JSON.parse(job.error ?? '')).toMatchObject({ ja: expect.stringMatching(/再開/u) })
    })

    it('are cancelled under their worker, and resumed', async () => {
      await claim('one')
      await desk.storage.jobs.cancel(desk.checklistId, AT)
      await desk.storage.jobs.finish(desk.checklistId, 'one', AT)
      expect((await desk.storage.jobs.read(desk.checklistId)).state).toBe('cancelled')
      await desk.storage.jobs.enqueue(desk.checklistId, 'drafting', LATER)
      expect(await desk.storage.jobs.waiting(LATER, 1000)).toContain(desk.checklistId)
    })
  })

  describe('documents', () => {
    it('take the place of the one with the same product, edition and title', async () => {
      const document = {
        product: `製品 ${crypto.randomUUID()}`,
        edition: '1.0',
        date: '2026-04-01',
        title: 'ホワイトペーパー',
        publisher: '',
        sections: 3,
        fileName: 'a.md',
        fileHash: 'b'.repeat(64),
        addedAt: AT,
        addedBy: '佐藤',
      }
      const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()]
      await desk.storage.documents.add({ ...document, id: old })
      await desk.storage.documents.add({ ...document, id: fresh })
      const ids = (await desk.storage.documents.list())
        .filter(({ product }) => product === document.product)
        .map(({ id }) => id)
      expect(ids).toEqual([fresh])
      expect((await desk.storage.documents.read(old)).deletedAt).toBe(AT)
      await expect(desk.storage.documents.change(old, 2, { deletedAt: null })).rejects.toThrow(
        refused('document-there'),
      )
    })
  })

  describe('counts', () => {
    /** Answers of one checklist that name one section, and one question of which no document speaks. */
    const cited = async () => {
      const product = `製品 ${crypto.randomUUID()}`
      const place = { document: '説明書', product, edition: '1.0', date: '', section: '4.1', title: '暗号化' }
      const answered: Draft = { ...DRAFT, evidence: [{ ...place, quote: '暗', span: { start: 0, end: 1 }, score: 1 }] }
      const silent: Draft = { abstained: true, reason: 'nothing-on-topic', answer: '', confidence: 0.1, evidence: [] }
      const rows = await desk.storage.questions.undrafted(desk.checklistId, 5)
      await desk.storage.database.batch(
        rows.flatMap((row) => {
          const draft = row.seq === 3 ? silent : answered
          const kept = { draft, topic: product, department: product, from: 'v1', at: AT }
          return desk.storage.questions.draftStatements(row, { ...kept, proposal: proposalFor(row.question, draft) })
        }),
      )
      return { product, edition: '1.0', document: '説明書' }
    }

    it('say where a document is cited', async () => {
      const place = await cited()
      const { citations } = desk.storage
      const documents = (await citations.ofDocuments()).filter(({ product }) => product === place.product)
      expect(documents).toEqual([{ ...place, answers: 4, checklists: 1 }])
      const section = {
        section: '4.1',
        checklistId: desk.checklistId,
        checklistName: '様式',
        count: 4,
        questionId: 'q1',
      }
      expect(await citations.ofSections(place)).toEqual([section])
      const rows = await citations.rows(place, '4.1', 10)
      expect(rows.map(({ text }) => text)).toEqual(['質問 1', '質問 2', '質問 4', '質問 5'])
      const inUse = (await citations.editionsInUse()).filter((each) => each.checklistId === desk.checklistId)
      expect(inUse).toMatchObject([{ product: place.product, edition: '1.0', answers: 4, untouched: 4 }])
    })

    it('say what is asked, what no document answers, and who has rows left', async () => {
      const { product: topic } = await cited()
      const { overview } = desk.storage
      const ofTopic = <Row extends { readonly topic: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.topic === topic)
      expect(ofTopic(await overview.topics(1000))).toEqual([{ topic, asked: 5, silent: 1, checklists: 1 }])
      expect(ofTopic(await overview.gaps(1000))).toEqual([{ topic, cause: 'nothing-on-topic', count: 1 }])
      expect(ofTopic(await overview.gapSamples(1000, 3))).toEqual([
        { topic, text: '質問 3', checklistId: desk.checklistId, questionId: 'q3' },
      ])
      const departments = (await overview.departments()).filter(({ department }) => department === topic)
      expect(departments).toEqual([{ department: topic, open: 5, held: 0, checklists: 1, nextDue: '2026-04-30' }])
      const sheet = (await overview.progress(1000)).find(({ id }) => id === desk.checklistId)
      expect(sheet).toMatchObject({ customer: '架空商事', states: { draft: 5 } })
    })

    it('say how long a sheet took and whether its confidence held', async () => {
      await cited()
      const before = standing(await desk.storage.questions.read(desk.checklistId, 'q1'))
      const after = { ...before, decision: { ...before.decision, state: 'confirmed' as const, confirmedBy: '佐藤' } }
      const change: QuestionChange = { questionId: 'q1', version: 2, before, after }
      const step = { id: crypto.randomUUID(), at: LATER, by: '佐藤', kind: 'confirmed' as const }
      const counted = async () =>
        (await desk.storage.overview.accepted()).reduce((sum, { unchanged }) => sum + unchanged, 0)
      const unchanged = await counted()
      await desk.storage.questions.change(desk.checklistId, [change], step)
      expect(await counted()).toBe(unchanged + 1)
      const { version } = await desk.storage.checklists.read(desk.checklistId)
      await desk.storage.checklists.change(desk.checklistId, version, { exportedAt: LATER })
      const time = (await desk.storage.overview.times(1000)).find(({ id }) => id === desk.checklistId)
      expect(time).toEqual({ id: desk.checklistId, name: '様式', questions: 5, elapsedSeconds: 600, activeSeconds: 0 })
    })
  })

  describe('settings', () => {
    it('of the place itself go into no archive', async () => {
      const [here, anywhere] = [`${HERE}${crypto.randomUUID()}`, crypto.randomUUID()]
      for (const name of [here, anywhere]) await desk.storage.settings.write(name, '1')
      const { id } = await desk.storage.checklists.add(newChecklist({ name: here }))
      const moved = async (table: Table) => (await readPage(desk.storage.database, table, 0, 1000)).rows
      const names = (await moved('setting')).map(({ name }) => name)
      expect([names.includes(here), names.includes(anywhere)]).toEqual([false, true])
      expect((await moved('checklist')).map((row) => row['id'])).toContain(id)
    })

    it('are claimed by one', async () => {
      const name = crypto.randomUUID()
      expect([await desk.storage.settings.claim(name, '1'), await desk.storage.settings.claim(name, '2')]).toEqual([
        true,
        false,
      ])
      expect(await desk.storage.settings.read(name)).toBe('1')
    })
  })
}
