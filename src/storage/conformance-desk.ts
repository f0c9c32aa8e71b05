/** What the conformance tests of the storage set out from: a checklist of five questions, and ways to work on it. */
import { beforeEach, expect } from 'vitest'
import type { Draft } from '../answer/index.ts'
import type { Question } from '../checklist/index.ts'
import { proposalFor } from '../review/index.ts'
import type { NewChecklist, QuestionChange, Standing, Storage, StoredQuestion } from './index.ts'

export const AT = '2026-04-01T00:00:00.000Z'
export const LATER = '2026-04-01T00:10:00.000Z'
export const until = (at: string): string => new Date(Date.parse(at) + 30_000).toISOString()
export const lease = (name: string, now = AT) => ({ lease: name, now, until: until(now) })
export const refused = (code: string) => expect.objectContaining({ code })

export const question = (row: number): Question => ({
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

export const DRAFT: Draft = {
  abstained: false,
  verdict: 'yes',
  answer: 'はい。暗号化しています。',
  confidence: 0.9,
  evidence: [],
}

export const conformanceDesk = (open: () => Promise<Storage>) => {
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

  return {
    get storage() {
      return storage
    },
    get checklistId() {
      return checklistId
    },
    newChecklist,
    rowsOf,
    standing,
    edit,
    keepDrafts,
  }
}

export type ConformanceDesk = ReturnType<typeof conformanceDesk>
