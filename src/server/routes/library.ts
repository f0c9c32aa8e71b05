import { createRoute, z } from '@hono/zod-openapi'
import type { StoredDocument } from '../../storage/index.ts'
import { newestOf, readWhitepaper, sameName } from '../../whitepaper/index.ts'
import { addDocument } from '../add-document.ts'
import { warningsOf } from '../document-preview.ts'
import { searchLibrary } from '../library-search.ts'
import { documentJson, libraryJson, outlineJson, placeOf } from '../library-view.ts'
import { type AppParts, personOf } from '../parts.ts'
import { createRouter } from '../router.ts'
import { etagOf, ifMatch, PROBLEMS, RequestError, versionFrom } from '../schemas/common.ts'
import {
  citingRows,
  documentChange,
  documentPreview,
  documentUpload,
  found,
  libraryDocument,
  libraryDocumentDetail,
  library as librarySchema,
} from '../schemas/library.ts'
import { attachment } from './stateless.ts'

const tags = ['library']
const idParam = z.object({ id: z.string() })
const MOST_ROWS = 200
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/library',
  tags,
  summary: '資料の一覧（製品ごと、新しい版から）と、古い版の回答が残っているチェックシート',
  responses: { 200: json(librarySchema, '一覧'), ...PROBLEMS },
})

const searchRoute = createRoute({
  method: 'get',
  path: '/library/search',
  tags,
  summary: '資料の中を語で探す（製品を指定しなければ、各製品の最新版から）',
  request: {
    query: z.object({
      q: z.string().trim().min(1).max(200),
      product: z.string().optional(),
      edition: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: { 200: json(found, '見つかった節（よく合う順）'), ...PROBLEMS },
})

const readRoute = createRoute({
  method: 'get',
  path: '/library/documents/{id}',
  tags,
  summary: '資料一件の全文と、どの節がどのチェックシートで引用されているか',
  request: { params: idParam },
  responses: { 200: json(libraryDocumentDetail, '資料'), ...PROBLEMS },
})

const citingRoute = createRoute({
  method: 'get',
  path: '/library/documents/{id}/citations',
  tags,
  summary: 'ある節を根拠にしている質問の一覧',
  request: { params: idParam, query: z.object({ section: z.string() }) },
  responses: { 200: json(citingRows, `質問（${MOST_ROWS} 件まで）`), ...PROBLEMS },
})

const fileRoute = createRoute({
  method: 'get',
  path: '/library/documents/{id}/file',
  tags,
  summary: '登録したときのままのファイル',
  request: { params: idParam },
  responses: {
    200: {
      description: 'ファイル',
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...PROBLEMS,
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/library/documents',
  tags,
  summary: '資料を登録する。preview=true なら、読み取った内容を返すだけで何も保存しない',
  description: '製品・版・題名が同じ資料は置き換わります。',
  request: {
    query: z.object({ preview: z.stringbool().default(false) }),
    body: { required: true, content: { 'multipart/form-data': { schema: documentUpload } } },
  },
  responses: {
    200: json(documentPreview, '読み取った内容'),
    201: json(libraryDocument, '登録した資料'),
    ...PROBLEMS,
  },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/library/documents/{id}',
  tags,
  summary: '製品、版、発行日、題名を直す。外すのも、元に戻すのもここで',
  request: {
    params: idParam,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: documentChange } } },
  },
  responses: { 200: json(libraryDocument, '変更後'), ...PROBLEMS },
})

export const libraryRoutes = ({ storage, library, now, wake }: AppParts) => {
  const { documents, citations, files } = storage

  const add = async (upload: z.infer<typeof documentUpload>, by: string): Promise<StoredDocument> => {
    const { file, ...facts } = upload
    const bytes = new Uint8Array(await file.arrayBuffer())
    if ((facts.product ?? readWhitepaper(bytes, { fileName: file.name }).whitepaper.product) === '') throw noProduct()
    return addDocument(storage, { bytes, fileName: file.name, facts: said(facts), by, now: now() })
  }

  const preview = async (upload: z.infer<typeof documentUpload>): Promise<z.infer<typeof documentPreview>> => {
    const { file, ...facts } = upload
    const bytes = new Uint8Array(await file.arrayBuffer())
    const whitepaper = { ...readWhitepaper(bytes, { fileName: file.name }).whitepaper, ...said(facts) }
    const { title, product, edition, date, publisher, sections } = whitepaper
    const same = await documents.sameAs({ product, edition, title })
    const others = (await documents.list()).filter((each) => sameName(each.product, product) && each.id !== same?.id)
    const [newest] = newestOf(others)
    return {
      title,
      product,
      edition,
      date,
      publisher,
      fileName: file.name,
      sections: sections.map(({ number, title: heading, level, controls, text }) => ({
        number,
        title: heading,
        level,
        controls: [...controls],
        characters: text.length,
      })),
      warnings: [...warningsOf(whitepaper)],
      replaces: same ? { id: same.id, addedAt: same.addedAt } : null,
      answering: newestOf([whitepaper, ...others]).some((each) => each === whitepaper),
      newest: newest?.edition ?? null,
    }
  }

  return createRouter()
    .openapi(listRoute, async (context) => context.json(await libraryJson(storage), 200))
    .openapi(searchRoute, async (context) => {
      const { q, product, edition, limit } = context.req.valid('query')
      const current = await library.current()
      if (current.documents.length === 0) return context.json({ items: [] }, 200)
      const hits =
        product === undefined
          ? await current.findInNewest(q, limit)
          : (await current.lookupFor({ product, edition })).find(q, limit)
      return context.json({ items: searchLibrary(current, hits) }, 200)
    })
    .openapi(readRoute, async (context) => {
      const stored = await documents.read(context.req.valid('param').id)
      const document = await library.read(stored)
      const outline = outlineJson(document, await citations.ofSections(placeOf(stored)))
      context.header('etag', etagOf(stored.version))
      return context.json({ document: await documentJson(storage, stored), outline }, 200)
    })
    .openapi(citingRoute, async (context) => {
      const stored = await documents.read(context.req.valid('param').id)
      const rows = await citations.rows(placeOf(stored), context.req.valid('query').section, MOST_ROWS)
      return context.json(citingRows.parse({ items: rows }), 200)
    })
    .openapi(fileRoute, async (context) => {
      const { fileHash, fileName } = await documents.read(context.req.valid('param').id)
      return context.body(await files.get(fileHash), 200, {
        'content-type': 'application/octet-stream',
        'content-disposition': attachment(fileName),
      })
    })
    .openapi(addRoute, async (context) => {
      const upload = context.req.valid('form')
      if (context.req.valid('query').preview) return context.json(await preview(upload), 200)
      const added = await add(upload, personOf(context))
      await wake()
      context.header('etag', etagOf(added.version))
      return context.json(await documentJson(storage, added), 201)
    })
    .openapi(changeRoute, async (context) => {
      const version = versionFrom(context.req.valid('header')['if-match'])
      const { deleted, ...facts } = context.req.valid('json')
      const changed = await documents.change(context.req.valid('param').id, version, {
        ...said(facts),
        ...(deleted === undefined ? {} : { deletedAt: deleted ? now().toISOString() : null }),
      })
      await wake()
      context.header('etag', etagOf(changed.version))
      return context.json(await documentJson(storage, changed), 200)
    })
}

type Facts = Partial<Pick<StoredDocument, 'title' | 'product' | 'edition' | 'date'>>

/** Without what was left out; an empty title is no title. */
const said = ({ title, product, edition, date }: { [Name in keyof Facts]: Facts[Name] | undefined }): Facts => ({
  ...(title === undefined || title === '' ? {} : { title }),
  ...(product === undefined ? {} : { product }),
  ...(edition === undefined ? {} : { edition }),
  ...(date === undefined ? {} : { date }),
})

const noProduct = (): RequestError =>
  new RequestError('product-missing', {
    ja: '製品名が分かりません。どの製品の資料かを入れてください。',
    en: 'The product is not known. Say which product the document is about.',
  })
