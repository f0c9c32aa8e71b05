import { createRoute, z } from '@hono/zod-openapi'
import { StorageError } from '../../storage/index.ts'
import { type AppParts, personOf } from '../parts.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'
import { comment, commentPage, newComment } from '../schemas/review.ts'

const tags = ['comments']
const params = z.object({ id: z.string(), question: z.string() })
const path = '/checklists/{id}/questions/{question}/comments'

const listRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: '質問へのコメント（古い順）',
  request: { params },
  responses: { 200: { description: '一覧', content: { 'application/json': { schema: commentPage } } }, ...PROBLEMS },
})

const addRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'コメントを書く',
  request: { params, body: { required: true, content: { 'application/json': { schema: newComment } } } },
  responses: { 201: { description: '書いたもの', content: { 'application/json': { schema: comment } } }, ...PROBLEMS },
})

const removeRoute = createRoute({
  method: 'delete',
  path: `${path}/{comment}`,
  tags,
  summary: '自分のコメントを取り消す',
  request: { params: params.extend({ comment: z.string() }) },
  responses: { 204: { description: '取り消した' }, ...PROBLEMS },
})

export const commentRoutes = ({ storage, now }: AppParts) =>
  createRouter()
    .openapi(listRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      await storage.questions.read(id, question)
      return context.json({ items: [...(await storage.comments.list(id, question))] }, 200)
    })
    .openapi(addRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      await storage.questions.read(id, question)
      const added = {
        id: crypto.randomUUID(),
        questionId: question,
        at: now().toISOString(),
        by: personOf(context),
        text: context.req.valid('json').text,
      }
      await storage.comments.add(id, added)
      return context.json(added, 201)
    })
    .openapi(removeRoute, async (context) => {
      const { id, comment: commentId } = context.req.valid('param')
      if (!(await storage.comments.remove(id, commentId, personOf(context)))) throw new StorageError('not-found')
      return context.body(null, 204)
    })
