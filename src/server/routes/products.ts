import { createRoute, z } from '@hono/zod-openapi'
import { compareEditions } from '../../whitepaper/index.ts'
import type { AppParts } from '../parts.ts'
import { createRouter } from '../router.ts'

const product = z
  .object({
    name: z.string(),
    /** The newest first. */
    editions: z.array(z.string()),
  })
  .openapi('Product')

const productsRoute = createRoute({
  method: 'get',
  path: '/products',
  tags: ['library'],
  summary: '資料のある製品と、その版（新しい順）',
  responses: {
    200: { description: '製品', content: { 'application/json': { schema: z.object({ items: z.array(product) }) } } },
  },
})

/** What a checklist may be answered for. */
export const productRoutes = ({ library }: AppParts) =>
  createRouter().openapi(productsRoute, async (context) => {
    const { documents } = await library.current()
    const byName = Map.groupBy(documents, ({ product: name }) => name)
    const items = [...byName].map(([name, ofProduct]) => ({
      name,
      editions: [...new Set(ofProduct.map(({ edition }) => edition).filter((edition) => edition !== ''))].sort((a, b) =>
        compareEditions(b, a),
      ),
    }))
    return context.json({ items: items.sort((a, b) => a.name.localeCompare(b.name, 'ja')) }, 200)
  })
