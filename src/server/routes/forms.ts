import { createRoute, z } from '@hono/zod-openapi'
import { readMapping } from '../../checklist/index.ts'
import type { StoredForm } from '../../storage/index.ts'
import { type AppParts, personOf } from '../parts.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'
import { form } from '../schemas/reading.ts'

const tags = ['forms']
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/)
const params = z.object({ fingerprint })
const one = (description: string) => ({ description, content: { 'application/json': { schema: form } } })

const listRoute = createRoute({
  method: 'get',
  path: '/forms',
  tags,
  summary: '覚えている様式の一覧',
  responses: {
    200: { description: '一覧', content: { 'application/json': { schema: z.object({ items: z.array(form) }) } } },
    ...PROBLEMS,
  },
})

const keepRoute = createRoute({
  method: 'put',
  path: '/forms/{fingerprint}',
  tags,
  summary: '様式の読み取り方を覚える（消したものを元に戻すときにも）',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: form.pick({ name: true, customer: true, mapping: true }) } },
    },
  },
  responses: { 200: one('覚えた様式'), ...PROBLEMS },
})

const forgetRoute = createRoute({
  method: 'delete',
  path: '/forms/{fingerprint}',
  tags,
  summary: '様式を忘れる。読み取り済みのシートは変わらない',
  request: { params },
  responses: { 200: one('忘れた様式'), ...PROBLEMS },
})

export const formRoutes = ({ storage: { forms }, now }: AppParts) =>
  createRouter()
    .openapi(listRoute, async (context) => context.json({ items: (await forms.list()).map(formJson) }, 200))
    .openapi(keepRoute, async (context) => {
      const { name, customer, mapping } = context.req.valid('json')
      const kept: StoredForm = {
        fingerprint: context.req.valid('param').fingerprint,
        name,
        customer,
        mapping: JSON.stringify(readMapping(mapping)),
        changedAt: now().toISOString(),
        changedBy: personOf(context),
      }
      await forms.keep(kept)
      return context.json(formJson(kept), 200)
    })
    .openapi(forgetRoute, async (context) => {
      const known = await forms.read(context.req.valid('param').fingerprint)
      await forms.forget(known.fingerprint)
      return context.json(formJson(known), 200)
    })

const formJson = ({ mapping, ...rest }: StoredForm): z.infer<typeof form> => ({
  ...rest,
  mapping: readMapping(JSON.parse(mapping)),
})
