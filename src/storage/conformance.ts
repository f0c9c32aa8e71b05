/** What every storage must do, whichever driver speaks for it: run against Node's SQLite and against D1 with R2. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import { proposalFor } from '../review/index.ts'
import type { NewChecklist, QuestionChange, Standing, Storage, StoredQuestion } from './index.ts'
import { questionStore } from './questions.ts'

const AT = '2026-04-01T00:00:00.000Z'
const LATER = '2026-04-01T00:10:00.000Z'
const until = (at: string): string => new Date(Date.parse(at) + 30_000).toISOString()
const lease = (name: string, now = AT) => ({ lease: name, now, until: until(now) })
const refused = (code: string) => expect.objectContaining({ code })

const question = (row: number): Question => ({
  sheet: 'シート1',
  row,
  rowEnd: row,
  cell: `B${row}`,
  id: String(row),
  context: ['運用'],
  text: `質問 ${row}`,
  answerCells: [{ cell: `C${row}`, kind: 'text', options: [] }],
  prefilled: false,
})

const DRAFT: Draft = {
  abstained: false,
  verdict: 'yes',
  answer: 'はい。暗号化しています。',
  confidence: 0.9,
  evidence: [],
}

export const storageConformance = (open: () => Promise<Storage>): void => {
  let storage: Storage
  let checklistId: string
  let count = 0

  const newChecklist = (over: Partial<NewChecklist> = {}): NewChecklist => {
    count += 1
    return {
      id: `checklist-${count}-${crypto.randomUUID()}`,
      name: '様式',
      fileName: '様式.xlsx',
      fileHash: 'a'.repeat(64),
      fileSize: 3,
      customer: '架空商事',
      product: '見本',
      edition: '',
      dueOn: '2026-04-30',
      owner: '佐藤',
      createdAt: AT,
      createdBy: '佐藤',
      uploadKey: null,
      ...over,
    }
  }
  const rowsOf = (rows: readonly number[]) =>
    rows.map((row) => ({
      id: `q${row}`,
      question: question(row),
      repeats: `質問${row}`,
      room: null,
      department: '',
      proposal: undefined,
    }))
  const standing = ({ decision, department, assignee }: StoredQuestion): Standing => ({
    decision,
    department,
    assignee,
  })
  const edit = async (id: string, answer: string, by = '佐藤', step: string = crypto.randomUUID()) => {
    const stored = await storage.questions.read(checklistId, id)
    const before = standing(stored)
    const after = { ...before, decision: { ...before.decision, answer, writtenBy: by } }
    const change: QuestionChange = { questionId: id, version: stored.version, before, after }
    return {
      change,
      keep: () => storage.questions.change(checklistId, [change], { id: step, at: LATER, by, kind: 'edited' }),
    }
  }
  const keepDrafts = async (limit: number) => {
    const rows = await storage.questions.undrafted(checklistId, limit)
    const keepable = { draft: DRAFT, topic: '暗号化', department: '情報システム', from: 'v1', at: AT }
    await storage.database.batch(
      rows.flatMap((row) =>
        storage.questions.draftStatements(row, { ...keepable, proposal: proposalFor(row.question, DRAFT) }),
      ),
    )
  }

  beforeEach(async () => {
    storage = await open()
    const checklist = await storage.checklists.add(newChecklist())
    checklistId = checklist.id
    await storage.questions.replaceAll(checklistId, rowsOf([1, 2, 3, 4, 5]), AT)
  })

  describe('files', () => {
    it('come back as they were, and are kept once', async () => {
      const bytes = new Uint8Array([1, 2, 3])
      const hash = await storage.files.put(bytes)
      expect(await storage.files.put(bytes)).toBe(hash)
      expect([...(await storage.files.get(hash))]).toEqual([1, 2, 3])
    })

    it('that are removed are gone', async () => {
      const hash = await storage.files.put(new Uint8Array([4]))
      await storage.files.remove(hash)
      await storage.files.remove(hash)
      await expect(storage.files.get(hash)).rejects.toThrow(refused('file-missing'))
    })

    it('that are missing are told', async () => {
      await expect(storage.files.get('0'.repeat(64))).rejects.toThrow(refused('file-missing'))
    })
  })

  describe('checklists', () => {
    it('are listed newest first, page by page', async () => {
      const added = []
      for (const minute of [1, 2, 3]) {
        added.push(await storage.checklists.add(newChecklist({ createdAt: `2027-04-01T00:0${minute}:00.000Z` })))
      }
      const first = await storage.checklists.list({ limit: 2 })
      expect(first.map(({ id }) => id)).toEqual([added[2]?.id, added[1]?.id])
      const [third] = await storage.checklists.list({ limit: 1, after: first[1] })
      expect(third?.id).toBe(added[0]?.id)
    })

    it('are made once for one upload', async () => {
      const uploadKey = crypto.randomUUID()
      const one = await storage.checklists.add(newChecklist({ uploadKey }))
      expect((await storage.checklists.add(newChecklist({ uploadKey }))).id).toBe(one.id)
    })

    it('change only from the version that was seen', async () => {
      const { version } = await storage.checklists.read(checklistId)
      expect((await storage.checklists.change(checklistId, version, { customer: '別の会社' })).customer).toBe(
        '別の会社',
      )
      await expect(storage.checklists.change(checklistId, version, { customer: 'また別' })).rejects.toThrow(
        refused('changed-meanwhile'),
      )
    })

    it('deleted long ago go for good, with the files that nobody else needs', async () => {
      const [mine, shared] = [crypto.randomUUID(), crypto.randomUUID()]
      const gone = [mine, shared].map((fileHash) => newChecklist({ fileHash }))
      for (const each of [...gone, newChecklist({ fileHash: shared })]) await storage.checklists.add(each)
      for (const { id } of gone) await storage.checklists.change(id, 1, { deletedAt: AT })
      expect(await storage.checklists.purge(AT)).not.toContain(mine)
      expect(await storage.checklists.purge(LATER)).toEqual([mine])
      await expect(storage.checklists.read(gone[0]?.id ?? '')).rejects.toThrow(refused('not-found'))
      await expect(storage.jobs.read(gone[0]?.id ?? '')).rejects.toThrow(refused('not-found'))
    })

    it('count every question once', async () => {
      await keepDrafts(2)
      const tallies = await storage.checklists.tallies([checklistId])
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
      const { decision, version } = await storage.questions.read(checklistId, 'q1')
      const events = await storage.questions.events(checklistId, { questionId: 'q1', limit: 10 })
      expect(events).toHaveLength(1)
      expect(events[0]?.after.decision.answer).toBe(decision.answer)
      expect(version).toBe(2)
    })

    it('change together or not at all', async () => {
      const stale = (await edit('q2', '古い版から')).change
      await (await edit('q2', '先の変更')).keep()
      const fresh = (await edit('q1', '新しい')).change
      const step = { id: 's', at: LATER, by: '佐藤', kind: 'edited' } as const
      await expect(storage.questions.change(checklistId, [fresh, stale], step)).rejects.toThrow(
        refused('changed-meanwhile'),
      )
      expect((await storage.questions.read(checklistId, 'q1')).decision.answer).toBe('')
      expect(await storage.questions.events(checklistId, { step: 's', limit: 10 })).toEqual([])
    })

    it('keep what somebody wrote when the draft comes late', async () => {
      const [row] = await storage.questions.undrafted(checklistId, 1)
      await (await edit('q1', '人が書いた回答')).keep()
      if (!row) throw new Error('there is one')
      const keepable = {
        draft: DRAFT,
        topic: '',
        department: '',
        from: 'v1',
        at: AT,
        proposal: proposalFor(row.question, DRAFT),
      }
      await storage.database.batch(storage.questions.draftStatements(row, keepable))
      const { decision, draft } = await storage.questions.read(checklistId, 'q1')
      expect(decision).toMatchObject({ answer: '人が書いた回答', writtenBy: '佐藤' })
      expect(draft).toEqual(DRAFT)
    })

    it('read anew keep what people decided, and their drafts where they are read as before', async () => {
      await keepDrafts(5)
      await (await edit('q2', '人が書いた回答')).keep()
      await storage.questions.replaceAll(checklistId, rowsOf([2, 3, 9]), LATER)
      const rows = await storage.questions.list(checklistId)
      expect(rows.map(({ id, seq, drafted }) => ({ id, seq, drafted }))).toEqual([
        { id: 'q2', seq: 1, drafted: true },
        { id: 'q3', seq: 2, drafted: true },
        { id: 'q9', seq: 3, drafted: false },
      ])
      expect(rows[0]?.decision.answer).toBe('人が書いた回答')
      expect(await storage.questions.events(checklistId, { questionId: 'q2', limit: 10 })).toHaveLength(1)
    })

    it('that are edited while the sheet is read anew keep the edit', async () => {
      const { database } = storage
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
      await interrupted.replaceAll(checklistId, readOtherwise, LATER)
      const { decision, question: read, version } = await storage.questions.read(checklistId, 'q2')
      expect(decision).toMatchObject({ answer: '人が書いた回答', writtenBy: '佐藤' })
      expect(read.context).toEqual(['別'])
      expect(version).toBe(meanwhile.change.version + 2)
    })

    it('are drafted anew only where nobody has touched them', async () => {
      await keepDrafts(5)
      await (await edit('q2', '人が書いた回答')).keep()
      await storage.questions.forgetDrafts(checklistId)
      expect((await storage.questions.undrafted(checklistId, 10)).map(({ id }) => id)).toEqual(['q1', 'q3', 'q4', 'q5'])
    })

    it('are found among any number of ids, in the order of the sheet', async () => {
      const others = Array.from({ length: 300 }, (_, index) => `x${index}`)
      const found = await storage.questions.some(checklistId, ['q4', ...others, 'q2', "q'"])
      expect(found.map(({ id }) => id)).toEqual(['q2', 'q4'])
      expect(await storage.questions.some(checklistId, [])).toEqual([])
    })

    it('fit a large sheet', async () => {
      const many = Array.from({ length: 700 }, (_, index) => index + 10)
      await storage.questions.replaceAll(checklistId, rowsOf(many), AT)
      expect(await storage.questions.list(checklistId)).toHaveLength(700)
      expect((await storage.questions.list(checklistId, { after: 690, limit: 20 })).map(({ seq }) => seq)).toEqual(
        Array.from({ length: 10 }, (_, index) => 691 + index),
      )
    })
  })

  describe('jobs', () => {
    const claim = (name: string, now = AT) => storage.jobs.claim(checklistId, lease(name, now))

    it('are held by one worker, until its lease runs out', async () => {
      expect(await claim('one')).toBe(true)
      expect(await claim('two')).toBe(false)
      expect(await claim('two', LATER)).toBe(true)
    })

    it('are free again once their worker is known to be gone', async () => {
      await claim('one')
      await storage.jobs.releaseAll()
      expect(await claim('two')).toBe(true)
    })

    it('are brought forward only by who holds them', async () => {
      await claim('one')
      await claim('two', LATER)
      const step = { phase: 'drafting', done: 1, total: 5 } as const
      const [late] = await storage.database.batch([storage.jobs.progress(checklistId, lease('one', LATER), step)])
      const [now] = await storage.database.batch([storage.jobs.progress(checklistId, lease('two', LATER), step)])
      expect([late?.changes, now?.changes]).toEqual([0, 1])
    })

    it('that nobody brings forward are given up and say so', async () => {
      const minutes = Array.from({ length: 7 }, (_, index) => `2026-04-01T00:${10 + index}:00.000Z`)
      for (const now of minutes) await claim(`at ${now}`, now)
      const job = await storage.jobs.read(checklistId)
      expect(job.state).toBe('failed')
      expect(JSON.parse(job.error ?? '')).toMatchObject({ ja: expect.stringMatching(/再開/u) })
    })

    it('are cancelled under their worker, and resumed', async () => {
      await claim('one')
      await storage.jobs.cancel(checklistId, AT)
      await storage.jobs.finish(checklistId, 'one', AT)
      expect((await storage.jobs.read(checklistId)).state).toBe('cancelled')
      await storage.jobs.enqueue(checklistId, 'drafting', LATER)
      expect(await storage.jobs.waiting(LATER, 1000)).toContain(checklistId)
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
      await storage.documents.add({ ...document, id: old })
      await storage.documents.add({ ...document, id: fresh })
      const ids = (await storage.documents.list())
        .filter(({ product }) => product === document.product)
        .map(({ id }) => id)
      expect(ids).toEqual([fresh])
      expect((await storage.documents.read(old)).deletedAt).toBe(AT)
      await expect(storage.documents.change(old, 2, { deletedAt: null })).rejects.toThrow(refused('document-there'))
    })
  })

  describe('counts', () => {
    /** Answers of one checklist that name one section, and one question of which no document speaks. */
    const cited = async () => {
      const product = `製品 ${crypto.randomUUID()}`
      const place = { document: '説明書', product, edition: '1.0', date: '', section: '4.1', title: '暗号化' }
      const answered: Draft = { ...DRAFT, evidence: [{ ...place, quote: '暗', span: { start: 0, end: 1 }, score: 1 }] }
      const silent: Draft = { abstained: true, reason: 'nothing-on-topic', answer: '', confidence: 0.1, evidence: [] }
      const rows = await storage.questions.undrafted(checklistId, 5)
      await storage.database.batch(
        rows.flatMap((row) => {
          const draft = row.seq === 3 ? silent : answered
          const kept = { draft, topic: product, department: product, from: 'v1', at: AT }
          return storage.questions.draftStatements(row, { ...kept, proposal: proposalFor(row.question, draft) })
        }),
      )
      return { product, edition: '1.0', document: '説明書' }
    }

    it('say where a document is cited', async () => {
      const place = await cited()
      const { citations } = storage
      const documents = (await citations.ofDocuments()).filter(({ product }) => product === place.product)
      expect(documents).toEqual([{ ...place, answers: 4, checklists: 1 }])
      const section = { section: '4.1', checklistId, checklistName: '様式', count: 4, questionId: 'q1' }
      expect(await citations.ofSections(place)).toEqual([section])
      const rows = await citations.rows(place, '4.1', 10)
      expect(rows.map(({ text }) => text)).toEqual(['質問 1', '質問 2', '質問 4', '質問 5'])
      const inUse = (await citations.editionsInUse()).filter((each) => each.checklistId === checklistId)
      expect(inUse).toMatchObject([{ product: place.product, edition: '1.0', answers: 4, untouched: 4 }])
    })

    it('say what is asked, what no document answers, and who has rows left', async () => {
      const { product: topic } = await cited()
      const { overview } = storage
      const ofTopic = <Row extends { readonly topic: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.topic === topic)
      expect(ofTopic(await overview.topics(1000))).toEqual([{ topic, asked: 5, silent: 1, checklists: 1 }])
      expect(ofTopic(await overview.gaps(1000))).toEqual([{ topic, cause: 'nothing-on-topic', count: 1 }])
      expect(ofTopic(await overview.gapSamples(1000, 3))).toEqual([
        { topic, text: '質問 3', checklistId, questionId: 'q3' },
      ])
      const departments = (await overview.departments()).filter(({ department }) => department === topic)
      expect(departments).toEqual([{ department: topic, open: 5, held: 0, checklists: 1, nextDue: '2026-04-30' }])
      const sheet = (await overview.progress(1000)).find(({ id }) => id === checklistId)
      expect(sheet).toMatchObject({ customer: '架空商事', states: { draft: 5 } })
    })

    it('say how long a sheet took and whether its confidence held', async () => {
      await cited()
      const before = standing(await storage.questions.read(checklistId, 'q1'))
      const after = { ...before, decision: { ...before.decision, state: 'confirmed' as const, confirmedBy: '佐藤' } }
      const change: QuestionChange = { questionId: 'q1', version: 2, before, after }
      const step = { id: crypto.randomUUID(), at: LATER, by: '佐藤', kind: 'confirmed' as const }
      const counted = async () => (await storage.overview.accepted()).reduce((sum, { unchanged }) => sum + unchanged, 0)
      const unchanged = await counted()
      await storage.questions.change(checklistId, [change], step)
      expect(await counted()).toBe(unchanged + 1)
      const { version } = await storage.checklists.read(checklistId)
      await storage.checklists.change(checklistId, version, { exportedAt: LATER })
      const time = (await storage.overview.times(1000)).find(({ id }) => id === checklistId)
      expect(time).toEqual({ id: checklistId, name: '様式', questions: 5, elapsedSeconds: 600, activeSeconds: 0 })
    })
  })

  describe('settings', () => {
    it('are claimed by one', async () => {
      const name = crypto.randomUUID()
      expect([await storage.settings.claim(name, '1'), await storage.settings.claim(name, '2')]).toEqual([true, false])
      expect(await storage.settings.read(name)).toBe('1')
    })
  })
}
