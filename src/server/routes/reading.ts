import { createRoute, z } from '@hono/zod-openapi'
import { type Mapping, NOTHING_SAID, readMapping } from '../../checklist/index.ts'
import { noQuestions } from '../../review/index.ts'
import { StorageError, type StoredChecklist } from '../../storage/index.ts'
import { shapeOf, stretchOf } from '../drawing.ts'
import { forgetForm, rememberForm } from '../known-forms.ts'
import { createOpenedFiles, mappingOf } from '../opened-files.ts'
import { type AppParts, personOf } from '../parts.ts'
import { readingJson } from '../reading-json.ts'
import { createRouter } from '../router.ts'
import { etagOf, ifMatch, PROBLEMS, versionFrom } from '../schemas/common.ts'
import { sheetShape, sheetStretch } from '../schemas/drawing.ts'
import { mapping, reading } from '../schemas/reading.ts'

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

export const readingRoutes = (parts: AppParts) => {
  const { storage, now, wake } = parts
  const opened = createOpenedFiles(storage)

  const answer = async (checklist: StoredChecklist, said: Mapping) =>
    readingJson(checklist, said, await opened.reading(checklist, said))

  /** Read and drafted anew in the background; what people decided stays. */
  const readAnew = async (id: string, version: number, said: Mapping): Promise<StoredChecklist> => {
    const changed = await storage.checklists.change(id, version, { mapping: JSON.stringify(said), form: null })
    await storage.jobs.enqueue(id, 'reading', now().toISOString())
    wake()
    return changed
  }

  const sheetOf = async (id: string, index: number) => {
    const workbook = await opened.workbook(await storage.checklists.read(id))
    const sheet = workbook.sheets[index]
    if (!sheet) throw new StorageError('not-found')
    return { workbook, name: sheet.name }
  }

  return createRouter()
    .openapi(readRoute, async (context) => {
      const checklist = await storage.checklists.read(context.req.valid('param').id)
      context.header('etag', etagOf(checklist.version))
      return context.json(await answer(checklist, mappingOf(checklist)), 200)
    })
    .openapi(correctRoute, async (context) => {
      const { id } = context.req.valid('param')
      const said = readMapping(context.req.valid('json').mapping)
      const checklist = await storage.checklists.read(id)
      const read = await opened.reading(checklist, said)
      if (context.req.valid('query').preview) {
        context.header('etag', etagOf(checklist.version))
        return context.json(readingJson(checklist, said, read), 200)
      }
      if (read.questions.length === 0) throw noQuestions()
      const changed = await readAnew(id, versionFrom(context.req.valid('header')['if-match']), said)
      const kept = { mapping: said, at: now().toISOString(), by: personOf(context) }
      await rememberForm(storage, changed, read.workbook, kept)
      context.header('etag', etagOf(changed.version))
      return context.json(readingJson(changed, said, read), 200)
    })
    .openapi(resetRoute, async (context) => {
      const { id } = context.req.valid('param')
      const version = versionFrom(context.req.valid('header')['if-match'])
      const changed = await readAnew(id, version, NOTHING_SAID)
      await forgetForm(storage, await opened.workbook(changed))
      context.header('etag', etagOf(changed.version))
      return context.json(await answer(changed, NOTHING_SAID), 200)
    })
    .openapi(shapeRoute, async (context) => {
      const { id, index } = context.req.valid('param')
      const { workbook, name } = await sheetOf(id, index)
      return context.json(shapeOf(workbook, name), 200)
    })
    .openapi(cellsRoute, async (context) => {
      const { id, index } = context.req.valid('param')
      const { top, bottom } = context.req.valid('query')
      const { workbook, name } = await sheetOf(id, index)
      return context.json(stretchOf(workbook, name, top, bottom), 200)
    })
}
