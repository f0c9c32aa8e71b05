import type { Context } from 'hono'
import type { Exported } from '../../review/index.ts'
import { personOf, type WorkingParts } from '../parts.ts'
import { exportJson } from '../present-export.ts'
import { createRouter } from '../router.ts'
import { respondWritten } from '../sheet-work/index.ts'
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
  SHOWN_EXPORTS,
  signedRoute,
} from './exporting-routes.ts'
import { attachment } from './stateless.ts'

export const exportingRoutes = ({ storage, sheetWork }: WorkingParts) =>
  createRouter()
    .openapi(checksRoute, async (context) =>
      respondWritten(context, await sheetWork.checks(context.req.valid('param').id), 200),
    )
    .openapi(proofRoute, async (context) =>
      respondWritten(context, await sheetWork.proof(context.req.valid('param').id, context.req.valid('query')), 200),
    )
    .openapi(previewRoute, async (context) => {
      const { id, sheet } = context.req.valid('param')
      const { top, rows, ...choice } = context.req.valid('query')
      return respondWritten(context, await sheetWork.preview(id, choice, { sheet, top, rows }), 200)
    })
    .openapi(exportRoute, async (context) => {
      const { id } = context.req.valid('param')
      return respondWritten(context, await sheetWork.export(id, context.req.valid('json'), personOf(context)), 201)
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
      return respondWritten(context, await sheetWork.pastProof(id, exportId), 200)
    })
    .openapi(getRoute, async (context) => {
      const choice = context.req.valid('query')
      const { id } = context.req.valid('param')
      const { bytes, fileName } = await sheetWork.exportedFile(id, choice, personOf(context))
      return download(context, bytes, exportedName(fileName, choice.exported))
    })
    .openapi(reportRoute, async (context) => {
      const { timeZone, ...choice } = context.req.valid('query')
      const { id } = context.req.valid('param')
      const { bytes, fileName } = await sheetWork.evidenceReport(id, choice, timeZone)
      return download(context, bytes, fileName)
    })
    .openapi(signedRoute, async (context) => {
      const { id } = context.req.valid('param')
      await storage.checklists.read(id)
      return respondWritten(context, await sheetWork.decisions(id), 200)
    })

/** Drafts that nobody has looked at are called what they are. */
const exportedName = (fileName: string, exported: Exported): string =>
  fileName.replace(/(\.[^.]*)?$/u, exported === 'drafts' ? '_回答案$1' : '_回答$1')

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  zip: 'application/zip',
}

const download = (context: Context, bytes: Uint8Array, name: string) =>
  context.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    'content-disposition': attachment(name),
    // What was decided a moment ago belongs into the next file.
    'cache-control': 'no-store',
  })
