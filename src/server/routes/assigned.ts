import { createRoute, z } from '@hono/zod-openapi'
import { type AppParts, personOf } from '../parts.ts'
import { createRouter } from '../router.ts'

const assigned = z
  .object({
    id: z.string(),
    name: z.string(),
    customer: z.string(),
    dueOn: z.string().nullable(),
    /** Questions of theirs that nobody has confirmed yet. */
    open: z.int(),
  })
  .openapi('AssignedChecklist')

const assignedRoute = createRoute({
  method: 'get',
  path: '/assigned',
  tags: ['review'],
  summary: '自分（Kotae-Person）が担当する質問が残っているチェックシート（期限の近い順）',
  responses: {
    200: {
      description: 'チェックシートと、残りの質問の数',
      content: { 'application/json': { schema: z.object({ items: z.array(assigned) }) } },
    },
  },
})

export const assignedRoutes = ({ storage }: AppParts) =>
  createRouter().openapi(assignedRoute, async (context) => {
    const person = personOf(context)
    return context.json({ items: person === '' ? [] : [...(await storage.assigned.list(person))] }, 200)
  })
