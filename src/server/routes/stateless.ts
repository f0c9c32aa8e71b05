import { createRoute, z } from '@hono/zod-openapi'
import { productNames } from '../../whitepaper/index.ts'
import type { WorkingParts } from '../parts.ts'
import { draftJson } from '../present.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'
import { draft } from '../schemas/question.ts'
import { respondWritten } from '../sheet-work/index.ts'

const question = z.strictObject({
  question: z.string().min(1).max(32_767),
  category: z.array(z.string()).default([]),
  product: z.string().optional(),
  edition: z.string().optional(),
})
const sheet = z.object({
  sheet: z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' }),
  product: z.string().optional(),
  edition: z.string().optional(),
})
const tags = ['at once']

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  tags,
  summary: '動いているか、どの製品の資料があるか',
  responses: {
    200: {
      description: '動いている',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok'), products: z.array(z.string()) }) } },
    },
  },
})

const ASKED = { question: '通信を暗号化していますか。', product: 'SuperStream-NX Cloud' }

const askRoute = createRoute({
  method: 'post',
  path: '/ask',
  tags,
  summary: '質問一つに答える（何も保存しない）',
  request: { body: { required: true, content: { 'application/json': { schema: question, example: ASKED } } } },
  responses: {
    200: {
      description: '回答案',
      content: { 'application/json': { schema: draft } },
    },
    ...PROBLEMS,
  },
})

const fillRoute = createRoute({
  method: 'post',
  path: '/fill',
  tags,
  summary: 'シート一枚に回答案を書き込んで返す（何も保存しない）',
  description: 'Accept: application/json なら、書き込んだファイルの代わりに行ごとの報告を返します。',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: sheet } } } },
  responses: {
    200: {
      description: '回答案を書き込んだファイル、または報告',
      content: {
        'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
        'application/json': { schema: z.looseObject({}) },
      },
    },
    ...PROBLEMS,
  },
})

/** One question, or one whole sheet, answered while the caller waits; nothing of it is kept. */
export const statelessRoutes = ({ library, sheetWork }: WorkingParts) =>
  createRouter()
    .openapi(healthRoute, async (context) => {
      const products = [...productNames((await library.current()).whitepapers)]
      return context.json({ status: 'ok' as const, products }, 200)
    })
    .openapi(askRoute, async (context) => {
      const { question, category, product, edition } = context.req.valid('json')
      const answerer = (await library.current()).answererFor({ product, edition })
      return context.json(draftJson(answerer.answer({ question, context: category })), 200)
    })
    .openapi(fillRoute, async (context) => {
      const { sheet, product, edition } = context.req.valid('form')
      const bytes = new Uint8Array(await sheet.arrayBuffer())
      const scope = { product, edition }
      if (context.req.header('accept')?.includes('application/json')) {
        return respondWritten(context, await sheetWork.fillReport(bytes, scope), 200)
      }
      return context.body(new Uint8Array(await sheetWork.fill(bytes, scope)), 200, {
        'content-type': sheet.type || 'application/octet-stream',
        'content-disposition': attachment(filledName(sheet.name)),
      })
    })

/** チェックシート.xlsx -> チェックシート_回答案.xlsx */
export const filledName = (name: string): string => name.replace(/(\.[^.]*)?$/u, '_回答案$1')

/** RFC 6266, with a plain name for what does not know of the other. */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, escaped)}`
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
