import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openApp, sheetForm } from '../../test/support/app.ts'
import { comparePackages, openWorkbook } from '../workbook/index.ts'
import type { AppParts } from './parts.ts'
import { checklist } from './schemas/checklist.ts'
import { checks, exportDone, exportPage, preview, proof, signedRows } from './schemas/export.ts'
import { questionPage } from './schemas/question.ts'

const SHEET = 'templates/samples/security-checksheet.xlsx'
const ORIGINAL = new Uint8Array(readFileSync(SHEET))

const opened = async (changed: Partial<AppParts> = {}) => {
  const { app, work, parts } = await openApp(undefined, changed)
  const asked = async <Schema extends z.ZodType>(schema: Schema, path: string, body?: unknown, by = '佐藤') => {
    const headers = { 'content-type': 'application/json', 'kotae-person': encodeURIComponent(by) }
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    return schema.parse(await (await app.request(path, init)).json())
  }
  const added = await app.request('/api/checklists', { method: 'POST', body: sheetForm(SHEET) })
  const { id } = checklist.parse(await added.json())
  const base = `/api/checklists/${id}`
  const rows = async () => (await asked(questionPage, `${base}/questions`)).items
  const step = async (questions: readonly { id: string; version: number }[], state: string, by?: string) =>
    asked(
      z.object({}),
      `${base}/steps`,
      { questions: questions.map(({ id: question, version }) => ({ id: question, version })), change: { state } },
      by,
    )
  /** Confirms what Kotae is sure of, and gives the rows as they are then. */
  const confirm = async () => {
    const sure = (await rows()).filter(({ band, choice }) => band === 'confirm' && choice !== null)
    await step(sure, 'confirmed')
    return (await rows()).filter(({ state }) => state === 'confirmed')
  }
  const bytes = async (path: string) => new Uint8Array(await (await app.request(path)).arrayBuffer())
  return { app, work, parts, asked, base, rows, step, confirm, bytes }
}

describe('the checks before an export', () => {
  it('account for every open row, and name it', async () => {
    const { work, asked, base, confirm, rows } = await opened()
    await work()
    const confirmed = await confirm()
    const found = await asked(checks, `${base}/checks`)
    const named = new Map(found.checks.map(({ code, questions }) => [code, questions.map(({ id }) => id)]))
    expect(named.get('unapproved')).toEqual(confirmed.map(({ id }) => id))
    const drafts = (await rows()).filter(({ state }) => state === 'draft').map(({ id }) => id)
    const open = [...(named.get('unanswered') ?? []), ...(named.get('unconfirmed') ?? [])]
    expect(open.toSorted()).toEqual(drafts.toSorted())
    expect(found.counts).toMatchObject({ approved: 0, confirmed: confirmed.length })
    expect(found.refusal).toBeNull()
  })

  it.each(['confirmed', 'drafts'] as const)('promise as many answers as are then written: %s', async (exported) => {
    const { work, asked, base, confirm } = await opened()
    await work()
    await confirm()
    const { counts, wanted } = await asked(checks, `${base}/checks`)
    const { export: done } = await asked(z.object({ export: exportDone, proof }), `${base}/exports`, { exported })
    expect(done).toMatchObject({ written: counts[exported], empty: wanted - counts[exported] })
  })

  it('say that a document has gone out of the library', async () => {
    const { work, asked, base, confirm, parts } = await opened()
    await work()
    const confirmed = await confirm()
    const [document] = await parts.storage.documents.list()
    await parts.storage.documents.change(document?.id ?? '', document?.version ?? 0, { deletedAt: '2026-04-01' })
    const found = await asked(checks, `${base}/checks`)
    const gone = found.checks.find(({ code }) => code === 'quote-gone')
    expect(gone?.severity).toBe('stop')
    expect(gone?.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(confirmed.map(({ id }) => id)))
  })

  it('wait until the sheet has been read', async () => {
    const { app, base } = await opened()
    const response = await app.request(`${base}/checks`)
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ title: 'not-now' })
  })
})

describe('an export', () => {
  it('holds the answers that were confirmed, and differs in nothing else', async () => {
    const { app, work, base, confirm } = await opened()
    await work()
    const confirmed = await confirm()
    const response = await app.request(`${base}/export?exported=confirmed&citations=none`)
    const name = encodeURIComponent('security-checksheet_回答.xlsx')
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${name}`)
    const filled = new Uint8Array(await response.arrayBuffer())
    expect(comparePackages(ORIGINAL, filled).unexplained).toEqual([])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(filled.slice().buffer)
    const texts = new Set<string>()
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.add(cell.text))))
    for (const { answer } of confirmed.filter((each) => each.takesWords)) expect(texts).toContain(answer)
  })

  it('takes only what the choice of answers lets in', async () => {
    const { work, asked, base, confirm, step } = await opened()
    await work()
    const [first, ...others] = await confirm()
    await step(first ? [first] : [], 'approved', '鈴木')
    const written = async (exported: string) =>
      (await asked(z.object({ export: exportDone, proof }), `${base}/exports`, { exported })).export.written
    expect(await written('approved')).toBe(1)
    expect(await written('confirmed')).toBe(1 + others.length)
    expect(await written('drafts')).toBeGreaterThan(1 + others.length)
  })

  it('is remembered with who took it, and the same file can be had again', async () => {
    const { work, app, asked, base, confirm, step, bytes } = await opened()
    await work()
    const rows = await confirm()
    const done = await asked(z.object({ export: exportDone, proof }), `${base}/exports`, { exported: 'confirmed' })
    const { export: kept, proof: told } = done
    const path = `${base}/exports/${kept.id}`
    const file = await bytes(`${path}/file`)
    await step(rows, 'draft')
    expect(await bytes(`${path}/file`)).toEqual(file)
    expect(await asked(proof, `${path}/proof`)).toEqual(told)
    expect(told.changes).toHaveLength(told.cells)
    expect(told.changedParts.length + told.sameParts).toBe(openWorkbook(ORIGINAL).pack.zip.entries.length)
    const { items } = await asked(exportPage, `${base}/exports`)
    expect(items).toMatchObject([{ id: kept.id, by: '佐藤', exported: 'confirmed', written: rows.length }])
    const { exportedAt } = checklist.parse(await (await app.request(base)).json())
    expect(exportedAt).toBe(kept.at)
  })

  it('shows the filled sheet before it goes out, what was there before beside it', async () => {
    const { work, asked, base, confirm } = await opened()
    await work()
    await confirm()
    const { changes } = await asked(proof, `${base}/proof?exported=confirmed`)
    const { sheets } = await asked(preview, `${base}/preview/0?exported=confirmed`)
    const shown = []
    for (const { index, name } of sheets) {
      for (let top: number | null = 1; top !== null; ) {
        const page: z.infer<typeof preview> = await asked(
          preview,
          `${base}/preview/${index}?exported=confirmed&top=${top}&rows=20`,
        )
        const cells = page.rows.flatMap(({ cells }) => cells).filter(({ before }) => before !== null)
        shown.push(...cells.map(({ cell, before, text }) => ({ sheet: name, cell, before, after: text })))
        top = page.next
      }
    }
    expect(shown.toSorted(byPlace)).toEqual(changes.toSorted(byPlace))
    expect(changes.length).toBeGreaterThan(0)
  })

  it('names in the report of evidence who wrote, confirmed and approved', async () => {
    const { work, base, confirm, step, bytes, asked } = await opened()
    await work()
    const [first] = await confirm()
    await step(first ? [first] : [], 'approved', '鈴木')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await bytes(`${base}/evidence-report?exported=confirmed`)).slice().buffer)
    const sheet = book.getWorksheet('根拠一覧')
    const rows = (sheet?.getRows(1, sheet.rowCount) ?? []).map((row) =>
      Array.from({ length: sheet?.columnCount ?? 0 }, (_, at) => row.getCell(at + 1).text),
    )
    const names = ['状態', '回答者', '確認者', '承認者'].map((name) => rows[0]?.indexOf(name) ?? -1)
    const signed = rows.map((row) => names.map((at) => row[at]))
    expect(signed).toContainEqual(['承認済', 'Kotae', '佐藤', '鈴木'])
    expect(signed).toContainEqual(['確認済', 'Kotae', '佐藤', ''])
    const { items } = await asked(signedRows, `${base}/decisions`)
    expect(items.filter(({ approvedAt }) => approvedAt !== null)).toMatchObject([
      { id: first?.id, approvedBy: '鈴木', source: expect.stringContaining('【出典】') },
    ])
  })

  it('an evidence report that would be too large for the runtime comes in several workbooks, none of its rows lost', async () => {
    const listed = async (file: Uint8Array) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(file.slice().buffer)
      const [list, summary] = ['根拠一覧', 'まとめ'].map((name) => {
        const sheet = book.getWorksheet(name)
        return (sheet?.getRows(1, sheet.rowCount) ?? []).map((row) =>
          Array.from({ length: sheet?.columnCount ?? 0 }, (_, at) => row.getCell(at + 1).text).join('\t'),
        )
      })
      return { rows: list?.slice(1) ?? [], summary: summary ?? [] }
    }
    const small = await opened({ reportRows: 10 })
    await small.work()
    const path = `${small.base}/evidence-report?exported=drafts`
    const response = await small.app.request(path)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('_根拠報告.zip')
    const parts = Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())))
    const reports = await Promise.all(parts.map(([, file]) => listed(file)))
    expect(parts.map(([name]) => name.replace(/^.*_/u, ''))).toEqual(parts.map((_, at) => `${at + 1}.xlsx`))
    expect(reports.map(({ summary }) => summary.find((line) => line.startsWith('分冊'))?.split('\t')[1])).toEqual(
      parts.map((_, at) => `${at + 1} / ${parts.length}`),
    )
    const large = await opened()
    await large.work()
    const whole = await listed(await large.bytes(`${large.base}/evidence-report?exported=drafts`))
    expect(reports.flatMap(({ rows }) => rows)).toEqual(whole.rows)
    expect(whole.rows.length).toBeGreaterThan(20)
  })

  it.each([
    ['an unknown choice of answers', 400, 'export?exported=all'],
    ['a time zone that is none', 400, 'evidence-report?timeZone=Mars'],
    ['a sheet that is not there', 404, 'preview/99'],
    ['an export that never was', 404, 'exports/x/file'],
  ])('explains what it cannot do: %s', async (_, status, path) => {
    const { app, work, base } = await opened()
    await work()
    const response = await app.request(`${base}/${path}`)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/。(?:（.*）)?$/u) })
  })
})

const byPlace = (a: { sheet: string; cell: string }, b: { sheet: string; cell: string }): number =>
  `${a.sheet}!${a.cell}`.localeCompare(`${b.sheet}!${b.cell}`)
