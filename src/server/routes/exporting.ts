import type { Context } from 'hono'
import { citation } from '../../answer/index.ts'
import { type Exported, evidenceReport } from '../../review/index.ts'
import { approvalsOf, checkExport, exportFile, filledFor, openToExport, signaturesOf } from '../exporting.ts'
import { type AppParts, personOf } from '../parts.ts'
import { checksJson, exportJson, proofJson } from '../present-export.ts'
import { createRouter } from '../router.ts'
import { previewOf } from '../sheet-preview.ts'
import {
  checksRoute,
  exportRoute,
  exportsRoute,
  fileRoute,
  getRoute,
  pastProofRoute,
  previewRoute,
  proofRoute,
  reportRoute,
  signedRoute,
} from './exporting-routes.ts'
import { attachment } from './stateless.ts'

const SHOWN_EXPORTS = 50

export const exportingRoutes = (parts: AppParts) => {
  const { storage, now } = parts

  return createRouter()
    .openapi(checksRoute, async (context) => {
      const { id } = context.req.valid('param')
      const rows = new Map((await storage.questions.list(id)).map((row) => [row.id, row.question]))
      return context.json(checksJson(await checkExport(parts, id), rows), 200)
    })
    .openapi(proofRoute, async (context) => {
      const opened = await openToExport(storage, context.req.valid('param').id)
      return context.json(proofJson(opened.bytes, filledFor(opened, context.req.valid('query'))), 200)
    })
    .openapi(previewRoute, async (context) => {
      const { id, sheet } = context.req.valid('param')
      const { top, rows, ...choice } = context.req.valid('query')
      const filled = filledFor(await openToExport(storage, id), choice)
      return context.json(previewOf(filled, { sheet, top, rows }), 200)
    })
    .openapi(exportRoute, async (context) => {
      const { id } = context.req.valid('param')
      const { done, opened, filled } = await exportFile(parts, id, context.req.valid('json'), personOf(context))
      return context.json({ export: exportJson(done), proof: proofJson(opened.bytes, filled) }, 201)
    })
    .openapi(exportsRoute, async (context) => {
      const { id } = context.req.valid('param')
      await storage.checklists.read(id)
      return context.json({ items: (await storage.exports.list(id, SHOWN_EXPORTS)).map(exportJson) }, 200)
    })
    .openapi(fileRoute, async (context) => {
      const { id, export: exportId } = context.req.valid('param')
      const { fileHash, exported } = await storage.exports.read(id, exportId)
      const { fileName } = await storage.checklists.read(id)
      return download(context, await storage.files.get(fileHash), exportedName(fileName, exported))
    })
    .openapi(pastProofRoute, async (context) => {
      const { id, export: exportId } = context.req.valid('param')
      const { fileHash, proof } = await storage.exports.read(id, exportId)
      const original = await storage.files.get((await storage.checklists.read(id)).fileHash)
      return context.json(proofJson(original, { bytes: await storage.files.get(fileHash), proof, outcomes: [] }), 200)
    })
    .openapi(getRoute, async (context) => {
      const { id } = context.req.valid('param')
      const choice = context.req.valid('query')
      const { opened, filled } = await exportFile(parts, id, choice, personOf(context))
      return download(context, filled.bytes, exportedName(opened.checklist.fileName, choice.exported))
    })
    .openapi(reportRoute, async (context) => {
      const { timeZone, ...choice } = context.req.valid('query')
      const opened = await openToExport(storage, context.req.valid('param').id)
      const { fileName: file } = opened.checklist
      const signatures = await signaturesOf(storage, opened, timeZone)
      const about = { file, made: now(), timeZone, signatures }
      const bytes = await evidenceReport(filledFor(opened, choice), about)
      return download(context, bytes, file.replace(/(\.[^.]*)?$/u, '_根拠報告.xlsx'))
    })
    .openapi(signedRoute, async (context) => {
      const { id } = context.req.valid('param')
      await storage.checklists.read(id)
      const approvals = await approvalsOf(storage, id)
      const items = (await storage.questions.list(id)).map(({ id: questionId, question, decision }) => {
        const { evidence, ...decided } = decision
        const [best] = evidence
        const { sheet, row, id: number, context: categories, text } = question
        return {
          id: questionId,
          sheet,
          row,
          number,
          context: [...categories],
          text,
          ...decided,
          source: best ? citation(best) : '',
          approvedAt: decided.state === 'approved' ? (approvals.get(questionId) ?? null) : null,
        }
      })
      return context.json({ items }, 200)
    })
}

/** Drafts that nobody has looked at are called what they are. */
const exportedName = (fileName: string, exported: Exported): string =>
  fileName.replace(/(\.[^.]*)?$/u, exported === 'drafts' ? '_回答案$1' : '_回答$1')

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

const download = (context: Context, bytes: Uint8Array, name: string) =>
  context.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    'content-disposition': attachment(name),
    // What was decided a moment ago belongs into the next file.
    'cache-control': 'no-store',
  })
