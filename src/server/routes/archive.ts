import { createRoute, z } from '@hono/zod-openapi'
import { hashOf, readPage, TABLES, writePage } from '../../storage/index.ts'
import type { AppParts } from '../parts.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS, RequestError } from '../schemas/common.ts'

const tags = ['moving']
const PAGE = 100
const table = z.object({ table: z.enum(TABLES) })
const rows = z.array(z.record(z.string(), z.unknown()))
const page = z.object({ rows, next: z.int().nullable() })
const hash = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/u) })
const binary = { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } }

const readRowsRoute = createRoute({
  method: 'get',
  path: '/archive/tables/{table}',
  tags,
  summary: '引っ越しのための記録（kotae export-all が使います）',
  request: { params: table, query: z.object({ after: z.coerce.number().int().min(0).default(0) }) },
  responses: { 200: { description: '一頁分', content: { 'application/json': { schema: page } } }, ...PROBLEMS },
})

const writeRowsRoute = createRoute({
  method: 'post',
  path: '/archive/tables/{table}',
  tags,
  summary: '引っ越してきた記録を入れる（kotae import-all が使います）',
  request: {
    params: table,
    body: { required: true, content: { 'application/json': { schema: z.object({ rows: rows.max(PAGE) }) } } },
  },
  responses: {
    200: { description: '入れた', content: { 'application/json': { schema: z.object({ kept: z.int() }) } } },
    ...PROBLEMS,
  },
})

const readFileRoute = createRoute({
  method: 'get',
  path: '/archive/files/{hash}',
  tags,
  summary: '保存しているファイルを、来たときのまま',
  request: { params: hash },
  responses: { 200: { description: 'ファイル', content: binary }, ...PROBLEMS },
})

const writeFileRoute = createRoute({
  method: 'put',
  path: '/archive/files/{hash}',
  tags,
  summary: '引っ越してきたファイルを入れる',
  request: { params: hash, body: { required: true, content: binary } },
  responses: {
    200: { description: '入れた', content: { 'application/json': { schema: hash } } },
    ...PROBLEMS,
  },
})

/** What moves everything from one installation to another, page by page, so that no side needs room for all of it. */
export const archiveRoutes = ({ storage: { database, files } }: AppParts) =>
  createRouter()
    .openapi(readRowsRoute, async (context) => {
      const { after } = context.req.valid('query')
      const { rows, next } = await readPage(database, context.req.valid('param').table, after, PAGE)
      return context.json({ rows: rows.map((row) => ({ ...row })), next }, 200)
    })
    .openapi(writeRowsRoute, async (context) => {
      const { rows } = context.req.valid('json')
      await writePage(database, context.req.valid('param').table, rows)
      return context.json({ kept: rows.length }, 200)
    })
    .openapi(readFileRoute, async (context) =>
      context.body(await files.get(context.req.valid('param').hash), 200, {
        'content-type': 'application/octet-stream',
      }),
    )
    .openapi(writeFileRoute, async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      const { hash } = context.req.valid('param')
      if ((await hashOf(bytes)) !== hash) throw new RequestError('file-differs', FILE_DIFFERS)
      return context.json({ hash: await files.put(bytes) }, 200)
    })

const FILE_DIFFERS = {
  ja: '届いたファイルが送られたものと違います。もう一度送ってください。',
  en: 'The file that came is not the one that was sent. Send it again.',
}
