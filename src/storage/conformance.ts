/** What every storage must do, whichever driver speaks for it: run against Node's SQLite and against D1 with R2. */
import { describe, expect, it } from 'vitest'
import { proposalFor } from '../review/index.ts'
import { AT, conformanceDesk, DRAFT, LATER, refused } from './conformance-desk.ts'
import { workConformance } from './conformance-work.ts'
import type { Storage } from './index.ts'
import { questionStore } from './questions.ts'

export const storageConformance = (open: () => Promise<Storage>): void => {
  const desk = conformanceDesk(open)
  const { newChecklist, rowsOf, edit, keepDrafts } = desk

  describe('files', () => {
    it('come back as they were, and are kept once', async () => {
      const bytes = new Uint8Array([1, 2, 3])
      const hash = await desk.storage.files.put(bytes)
      expect(await desk.storage.files.put(bytes)).toBe(hash)
      expect([...(await desk.storage.files.get(hash))]).toEqual([1, 2, 3])
    })

    it('that are removed are gone', async () => {
      const hash = await desk.storage.files.put(new Uint8Array([4]))
      await desk.storage.files.remove(hash)
      await desk.storage.files.remove(hash)
      await expect(desk.storage.files.get(hash)).rejects.toThrow(refused('file-missing'))
    })

    it('that are missing are told', async () => {
      await expect(desk.storage.files.get('0'.repeat(64))).rejects.toThrow(refused('file-missing'))
    })
  })

  describe('what is derived', () => {
    const name = () => (crypto.randomUUID() + crypto.randomUUID()).replaceAll('-', '')
    const names = async () => (await desk.storage.derived.list()).map((entry) => entry.name)

    it('comes back under its name, and begins where numbers may begin', async () => {
      const [one, other] = [name(), name()]
      await desk.storage.derived.keep(one, new Uint8Array([1]))
      await desk.storage.derived.keep(one, new Uint8Array([2, 3]))
      const bytes = await desk.storage.derived.find(one)
      expect([...(bytes ?? [])]).toEqual([2, 3])
      expect((bytes?.byteOffset ?? 1) % 8).toBe(0)
      expect(await desk.storage.derived.find(other)).toBeUndefined()
    })

    it('is listed with its age until it is removed', async () => {
      const [one, other] = [name(), name()]
      for (const each of [one, other]) await desk.storage.derived.keep(each, new Uint8Array([1]))
      const entry = (await desk.storage.derived.list()).find((each) => each.name === one)
      expect(Math.abs(Date.now() - (entry?.keptAt.getTime() ?? 0))).toBeLessThan(60_000)
      await desk.storage.derived.remove([one])
      await desk.storage.derived.remove([one])
      expect(await desk.storage.derived.find(one)).toBeUndefined()
      expect(await names()).not.toContain(one)
      expect(await names()).toContain(other)
    })
  })

  describe('checklists', () => {
    it('are listed newest first, page by page', async () => {
      const added = []
      for (const minute of [1, 2, 3]) {
        added.push(await desk.storage.checklists.add(newChecklist({ createdAt: `2027-04-01T00:0${minute}:00.000Z` })))
      }
      const first = await desk.storage.checklists.list({ limit: 2 })
      expect(first.map(({ id }) => id)).toEqual([added[2]?.id, added[1]?.id])
      const [third] = await desk.storage.checklists.list({ limit: 1, after: first[1] })
      expect(third?.id).toBe(added[0]?.id)
    })

    it('are made once for one upload', async () => {
      const uploadKey = crypto.randomUUID()
      const one = await desk.storage.checklists.add(newChecklist({ uploadKey }))
      expect((await desk.storage.checklists.add(newChecklist({ uploadKey }))).id).toBe(one.id)
    })

    it('change only from the version that was seen', async () => {
      const { version } = await desk.storage.checklists.read(desk.checklistId)
      expect((await desk.storage.checklists.change(desk.checklistId, version, { customer: '別の会社' })).customer).toBe(
        '別の会社',
      )
      await expect(desk.storage.checklists.change(desk.checklistId, version, { customer: 'また別' })).rejects.toThrow(
        refused('changed-meanwhile'),
      )
    })

    it('deleted long ago go for good, with the files that nobody else needs', async () => {
      const [mine, shared] = [crypto.randomUUID(), crypto.randomUUID()]
      const gone = [mine, shared].map((fileHash) => newChecklist({ fileHash }))
      for (const each of [...gone, newChecklist({ fileHash: shared })]) await desk.storage.checklists.add(each)
      for (const { id } of gone) await desk.storage.checklists.change(id, 1, { deletedAt: AT })
      expect(await desk.storage.checklists.purge(AT)).not.toContain(mine)
      expect(await desk.storage.checklists.purge(LATER)).toEqual([mine])
      await expect(desk.storage.checklists.read(gone[0]?.id ?? '')).rejects.toThrow(refused('not-found'))
      await expect(desk.storage.jobs.read(gone[0]?.id ?? '')).rejects.toThrow(refused('not-found'))
    })

    it('count every question once', async () => {
      await keepDrafts(2)
      const tallies = await desk.storage.checklists.tallies([desk.checklistId])
      expect(tallies.reduce((sum, tally) => sum + tally.count, 0)).toBe(5)
      expect(tallies.find(({ drafted }) => drafted)).toMatchObject({ state: 'draft', band: 'confirm', count: 2 })
    })
  })

  describe('questions', () => {
    it('keep the first of two edits and refuse the second whole', async () => {
      const one = await edit('q1', '一人目')
      const two = await edit('q1', '二人目', '鈴木')
      const outcomes = await Promise.allSettled([one.keep(), two.keep()])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const { decision, version } = await desk.storage.questions.read(desk.checklistId, 'q1')
      const events = await desk.storage.questions.events(desk.checklistId, { questionId: 'q1', limit: 10 })
      expect(events).toHaveLength(1)
      expect(events[0]?.after.decision.answer).toBe(decision.answer)
      expect(version).toBe(2)
    })

    it('change together or not at all', async () => {
      const stale = (await edit('q2', '古い版から')).change
      await (await edit('q2', '先の変更')).keep()
      const fresh = (await edit('q1', '新しい')).change
      const step = { id: 's', at: LATER, by: '佐藤', kind: 'edited' } as const
      await expect(desk.storage.questions.change(desk.checklistId, [fresh, stale], step)).rejects.toThrow(
        refused('changed-meanwhile'),
      )
      expect((await desk.storage.questions.read(desk.checklistId, 'q1')).decision.answer).toBe('')
      expect(await desk.storage.questions.events(desk.checklistId, { step: 's', limit: 10 })).toEqual([])
    })

    it('refuse an edit that a draft overtook, however late it did', async () => {
      const { change } = await edit('q1', '人が書いた回答')
      const other = (await edit('q2', '一緒に変更')).change
      const [row] = await desk.storage.questions.undrafted(desk.checklistId, 1)
      if (!row) throw new Error('there is one')
      const kept = { draft: DRAFT, topic: '', department: '', from: 'v1', at: AT }
      const draft = desk.storage.questions.draftStatements(row, { ...kept, proposal: proposalFor(row.question, DRAFT) })
      const { database } = desk.storage
      // The draft comes after the edit has looked at the versions, and before it is kept.
      const overtaken = questionStore({
        ...database,
        all: async (query) => {
          const found = await database.all(query)
          await database.batch(draft)
          return found
        },
      })
      const step = { id: crypto.randomUUID(), at: LATER, by: '佐藤', kind: 'edited' } as const
      await expect(overtaken.change(desk.checklistId, [other, change], step)).rejects.toThrow(
        refused('changed-meanwhile'),
      )
      expect(await desk.storage.questions.events(desk.checklistId, { step: step.id, limit: 10 })).toEqual([])
      expect((await desk.storage.questions.read(desk.checklistId, 'q1')).decision.answer).toBe(DRAFT.answer)
      expect((await desk.storage.questions.read(desk.checklistId, 'q2')).decision.answer).toBe('')
    })

    it.each(['before', 'after'])('keep what somebody wrote %s the draft was begun', async (when) => {
      const write = async () => (await edit('q1', '人が書いた回答')).keep()
      if (when === 'before') await write()
      const [row] = await desk.storage.questions.undrafted(desk.checklistId, 1)
      if (when === 'after') await write()
      if (!row) throw new Error('there is one')
      const keepable = {
        draft: DRAFT,
        topic: '',
        department: '',
        from: 'v1',
        at: AT,
        proposal: proposalFor(row.question, DRAFT),
      }
      await desk.storage.database.batch(desk.storage.questions.draftStatements(row, keepable))
      const { decision, draft } = await desk.storage.questions.read(desk.checklistId, 'q1')
      expect(decision).toMatchObject({ answer: '人が書いた回答', writtenBy: '佐藤' })
      expect(draft).toEqual(DRAFT)
    })

    it('read anew keep what people decided, and their drafts where they are read as before', async () => {
      await keepDrafts(5)
      await (await edit('q2', '人が書いた回答')).keep()
      await desk.storage.questions.replaceAll(desk.checklistId, rowsOf([2, 3, 9]), LATER)
      const rows = await desk.storage.questions.list(desk.checklistId)
      expect(rows.map(({ id, seq, drafted }) => ({ id, seq, drafted }))).toEqual([
        { id: 'q2', seq: 1, drafted: true },
        { id: 'q3', seq: 2, drafted: true },
        { id: 'q9', seq: 3, drafted: false },
      ])
      expect(rows[0]?.decision.answer).toBe('人が書いた回答')
      expect(await desk.storage.questions.events(desk.checklistId, { questionId: 'q2', limit: 10 })).toHaveLength(1)
    })

    it('that are edited while the sheet is read anew keep the edit', async () => {
      const { database } = desk.storage
      const meanwhile = await edit('q2', '人が書いた回答')
      let isEdited = false
      const interrupted = questionStore({
        ...database,
        all: async (query) => {
          const rows = await database.all(query)
          if (!isEdited) await meanwhile.keep()
          isEdited = true
          return rows
        },
      })
      const readOtherwise = rowsOf([1, 2]).map((row) => ({ ...row, question: { ...row.question, context: ['別'] } }))
      await interrupted.replaceAll(desk.checklistId, readOtherwise, LATER)
      const { decision, question: read, version } = await desk.storage.questions.read(desk.checklistId, 'q2')
      expect(decision).toMatchObject({ answer: '人が書いた回答', writtenBy: '佐藤' })
      expect(read.context).toEqual(['別'])
      expect(version).toBe(meanwhile.change.version + 2)
    })

    it('are drafted anew only where nobody has touched them', async () => {
      await keepDrafts(5)
      await (await edit('q2', '人が書いた回答')).keep()
      await desk.storage.questions.forgetDrafts(desk.checklistId)
      expect((await desk.storage.questions.undrafted(desk.checklistId, 10)).map(({ id }) => id)).toEqual([
        'q1',
        'q3',
        'q4',
        'q5',
      ])
    })

    it('are found among any number of ids, in the order of the sheet', async () => {
      const others = Array.from({ length: 300 }, (_, index) => `x${index}`)
      const found = await desk.storage.questions.some(desk.checklistId, ['q4', ...others, 'q2', "q'"])
      expect(found.map(({ id }) => id)).toEqual(['q2', 'q4'])
      expect(await desk.storage.questions.some(desk.checklistId, [])).toEqual([])
    })

    it('fit a large sheet', async () => {
      const many = Array.from({ length: 700 }, (_, index) => index + 10)
      await desk.storage.questions.replaceAll(desk.checklistId, rowsOf(many), AT)
      expect(await desk.storage.questions.list(desk.checklistId)).toHaveLength(700)
      expect(
        (await desk.storage.questions.list(desk.checklistId, { after: 690, limit: 20 })).map(({ seq }) => seq),
      ).toEqual(Array.from({ length: 10 }, (_, index) => 691 + index))
      const pages: number[][] = []
      for await (const rows of desk.storage.questions.decided(desk.checklistId)) pages.push(rows.map(({ seq }) => seq))
      expect(pages.map(({ length }) => length)).toEqual([500, 200])
      expect(pages.flat()).toEqual(Array.from({ length: 700 }, (_, index) => 1 + index))
    })

    it('change by the hundred with few statements, all or none', async () => {
      const many = Array.from({ length: 700 }, (_, index) => index + 10)
      await desk.storage.questions.replaceAll(desk.checklistId, rowsOf(many), AT)
      const { database } = desk.storage
      let sent = 0
      const counted = questionStore({
        ...database,
        batch: async (statements) => {
          sent += statements.length
          return await database.batch(statements)
        },
      })
      const changes = (await counted.list(desk.checklistId)).map(({ id, version, decision }) => {
        const before = { decision, department: '', assignee: '' }
        return { questionId: id, version, before, after: { ...before, department: '情報システム' } }
      })
      const step = { id: 'many', at: LATER, by: '佐藤', kind: 'edited' } as const
      await counted.change(desk.checklistId, changes, step)
      expect(sent).toBeLessThan(20)
      expect(await counted.events(desk.checklistId, { step: 'many', limit: 1000 })).toHaveLength(700)
      const after = await counted.list(desk.checklistId)
      expect(new Set(after.map(({ department, version }) => `${department} ${version}`))).toEqual(
        new Set([`情報システム ${(changes[0]?.version ?? 0) + 1}`]),
      )
      const current = changes.map((change) => ({ ...change, version: change.version + 1 }))
      const mixed = current.map((change, at) => (at === 699 ? { ...change, version: 99 } : change))
      await expect(counted.change(desk.checklistId, mixed, step)).rejects.toThrow(refused('changed-meanwhile'))
      expect(await counted.list(desk.checklistId)).toEqual(after)
    })

    it('are told as they were decided, without their drafts, and have other versions after every edit', async () => {
      await keepDrafts(5)
      const versions = new Set([await desk.storage.questions.versions(desk.checklistId)])
      await (await edit('q2', '人が書いた回答')).keep()
      versions.add(await desk.storage.questions.versions(desk.checklistId))
      await desk.storage.questions.forgetDrafts(desk.checklistId)
      versions.add(await desk.storage.questions.versions(desk.checklistId))
      expect(versions.size).toBe(3)
      const whole = await desk.storage.questions.list(desk.checklistId)
      for await (const rows of desk.storage.questions.decided(desk.checklistId)) {
        expect(rows).toEqual(whole.map(({ draft: _, ...row }) => row))
      }
    })
  })

  workConformance(desk)
}
