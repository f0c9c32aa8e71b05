import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Mapping, NOTHING_SAID, readMapping } from '../../checklist/index.ts'
import type { StoredChecklist } from '../../storage/index.ts'
import { mappingOf } from '../opened-files.ts'
import { personOf, type WorkingParts } from '../parts.ts'
import { createRouter } from '../router.ts'
import { etagOf, ifMatch, PROBLEMS, versionFrom } from '../schemas/common.ts'
import { sheetShape, sheetStretch } from '../schemas/drawing.ts'
import { mapping, reading } from '../schemas/reading.ts'
import { respondWritten } from '../sheet-work/index.ts'

const tags = ['reading']
const idParam = z.object({ id: z.string() })
const sheetParam = idParam.extend({ index: z.coerce.number().int().min(0) })
/** So many rows at once are enough for any screen. */
const MOST_ROWS = 500

const answered = (description: string) => ({
  description,
  headers: z.object({ etag: z.string() }),
  content: { 'application/json': { schema: reading } },
})

const readRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/reading',
  tags,
  summary: 'シートをどう読み取ったか（表、列の役割、設問とその理由）',
  request: { params: idParam },
  responses: { 200: answered('読み取り'), ...PROBLEMS },
})

const correctRoute = createRoute({
  method: 'put',
  path: '/checklists/{id}/reading',
  tags,
  summary: '読み取りを訂正する。preview=true なら、訂正した場合の結果を返すだけ',
  description: '訂正は同じ様式の次のシートにも使われます。人が書いた回答や確認の記録はそのまま残ります。',
  request: {
    params: idParam,
    query: z.object({ preview: z.stringbool().default(false) }),
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: z.strictObject({ mapping }) } } },
  },
  responses: { 200: answered('訂正後の読み取り'), ...PROBLEMS },
})

const resetRoute = createRoute({
  method: 'delete',
  path: '/checklists/{id}/reading',
  tags,
  summary: '訂正をやめて、自動の読み取りに戻す。この様式の覚えた訂正も消える',
  request: { params: idParam, headers: ifMatch },
  responses: { 200: answered('自動の読み取り'), ...PROBLEMS },
})

const shapeRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/sheets/{index}',
  tags,
  summary: 'シートの大きさ、列の幅、行の高さ',
  request: { params: sheetParam },
  responses: { 200: { description: '形', content: { 'application/json': { schema: sheetShape } } }, ...PROBLEMS },
})

const cellsRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/sheets/{index}/cells',
  tags,
  summary: `シートのセルを見たままに（一度に ${MOST_ROWS} 行まで）`,
  request: {
    params: sheetParam,
    query: z
      .object({ top: z.coerce.number().int().min(1), bottom: z.coerce.number().int().min(1) })
      .refine(({ top, bottom }) => bottom >= top && bottom - top < MOST_ROWS),
  },
  responses: { 200: { description: 'セル', content: { 'application/json': { schema: sheetStretch } } }, ...PROBLEMS },
})

export const readingRoutes = (parts: WorkingParts) => {
  const {
    storage: { checklists, forms, jobs },
    sheetWork,
    now,
    wake,
  } = parts

  /** Read and drafted anew in the background; what people decided stays. */
  const readAnew = async (id: string, version: number, said: Mapping): Promise<StoredChecklist> => {
    const changed = await checklists.change(id, version, { mapping: JSON.stringify(said), form: null })
    await jobs.enqueue(id, 'reading', now().toISOString())
    await wake()
    return changed
  }

  const answer = async (context: Context, checklist: StoredChecklist, said: Mapping) => {
    const read = await sheetWork.reading(checklist, said)
    context.header('etag', etagOf(checklist.version))
    return respondWritten(context, read, 200)
  }

  return createRouter()
    .openapi(readRoute, async (context) => {
      const checklist = await checklists.read(context.req.valid('param').id)
      return answer(context, checklist, mappingOf(checklist))
    })
    .openapi(correctRoute, async (context) => {
      const { id } = context.req.valid('param')
      const said = readMapping(context.req.valid('json').mapping)
      const checklist = await checklists.read(id)
      if (context.req.valid('query').preview) return answer(context, checklist, said)
      const version = versionFrom(context.req.valid('header')['if-match'])
      const { fingerprint, mapping: lasting } = await sheetWork.lesson(checklist, said)
      const changed = await readAnew(id, version, said)
      const { name, customer } = changed
      const learnt = { changedAt: now().toISOString(), changedBy: personOf(context) }
      await forms.keep({ fingerprint, name, customer, mapping: JSON.stringify(lasting), ...learnt })
      return answer(context, changed, said)
    })
    .openapi(resetRoute, async (context) => {
      const { id } = context.req.valid('param')
      const version = versionFrom(context.req.valid('header')['if-match'])
      const changed = await readAnew(id, version, NOTHING_SAID)
      await forms.forget(await sheetWork.fingerprint(changed))
      return answer(context, changed, NOTHING_SAID)
    })
    .openapi(shapeRoute, async (context) => {
      const { id, index } = context.req.valid('param')
      return respondWritten(context, await sheetWork.shape(await checklists.read(id), index), 200)
    })
    .openapi(cellsRoute, async (context) => {
      const { id, index } = context.req.valid('param')
      const checklist = await checklists.read(id)
      return respondWritten(context, await sheetWork.stretch(checklist, index, context.req.valid('query')), 200)
    })
}
