/** What the routes of an export take and give. */
import { createRoute, z } from '@hono/zod-openapi'
import { PROBLEMS } from '../schemas/common.ts'
import { checks, exportChoice, exportDone, exportPage, preview, proof, signedRows } from '../schemas/export.ts'

const tags = ['export']
const checklistParam = z.object({ id: z.string() })
const exportParam = checklistParam.extend({ export: z.string() })
const ROWS = 100
const MOST_ROWS = 500
export const SHOWN_EXPORTS = 50

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const file = (description: string) => ({
  description,
  headers: z.object({ 'content-disposition': z.string() }),
  content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
})

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('ja', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

export const checksRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/checks',
  tags,
  summary: '書き出す前の確認（回答なし、食い違い、書き込めない回答、古い版の根拠など）',
  request: { params: checklistParam },
  responses: { 200: json(checks, '見つかったこと。重いものから順に'), ...PROBLEMS },
})

export const proofRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/proof',
  tags,
  summary: '書き出すと何が変わるか（まだ書き出さない）',
  request: { params: checklistParam, query: exportChoice },
  responses: { 200: json(proof, '元のファイルとの違いのすべて'), ...PROBLEMS },
})

export const previewRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/preview/{sheet}',
  tags,
  summary: '記入後のシートの一部（シートは 0 から数える）',
  request: {
    params: checklistParam.extend({ sheet: z.coerce.number().int().min(0) }),
    query: exportChoice.extend({
      top: z.coerce.number().int().min(1).default(1),
      rows: z.coerce.number().int().min(1).max(MOST_ROWS).default(ROWS),
    }),
  },
  responses: { 200: json(preview, 'セルの並び'), ...PROBLEMS },
})

export const exportRoute = createRoute({
  method: 'post',
  path: '/checklists/{id}/exports',
  tags,
  summary: '書き出す。ファイルは保存され、あとから同じものを受け取れる',
  request: {
    params: checklistParam,
    body: {
      required: true,
      content: {
        'application/json': { schema: exportChoice, example: { exported: 'confirmed', citations: 'remarks' } },
      },
    },
  },
  responses: {
    201: json(z.object({ export: exportDone, proof }), '書き出した記録と、元のファイルとの違い'),
    ...PROBLEMS,
  },
})

export const exportsRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/exports',
  tags,
  summary: `書き出しの履歴（新しい順、${SHOWN_EXPORTS} 件まで）`,
  request: { params: checklistParam },
  responses: { 200: json(exportPage, '履歴'), ...PROBLEMS },
})

export const fileRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/exports/{export}/file',
  tags,
  summary: '書き出したときのファイルそのもの',
  request: { params: exportParam },
  responses: { 200: file('Excel ファイル'), ...PROBLEMS },
})

export const pastProofRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/exports/{export}/proof',
  tags,
  summary: '書き出したファイルと元のファイルの違い',
  request: { params: exportParam },
  responses: { 200: json(proof, '違いのすべて'), ...PROBLEMS },
})

export const getRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/export',
  tags,
  summary: '書き出して、そのまま受け取る（履歴に残る）',
  request: { params: checklistParam, query: exportChoice },
  responses: { 200: file('回答を記入した Excel ファイル'), ...PROBLEMS },
})

export const reportRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/evidence-report',
  tags,
  summary: '根拠報告（社内用。質問ごとの根拠と、回答・確認・承認した人）',
  request: {
    params: checklistParam,
    query: exportChoice.extend({ timeZone: z.string().default('Asia/Tokyo').refine(isTimeZone) }),
  },
  responses: {
    200: file('根拠報告の Excel ファイル。質問が多く一度に作れないときは、いくつかに分けて ZIP にまとめる'),
    ...PROBLEMS,
  },
})

export const signedRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/decisions',
  tags,
  summary: '質問ごとの回答、出典、承認した人（印刷用の一覧）',
  request: { params: checklistParam },
  responses: { 200: json(signedRows, '一覧（シートの順）'), ...PROBLEMS },
})
