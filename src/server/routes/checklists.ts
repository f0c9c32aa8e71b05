import { createRoute, z } from '@hono/zod-openapi'
import { hashOf, ORDERS, type Place, STAGES, type StoredChecklist } from '../../storage/index.ts'
import { personOf, type WorkingParts } from '../parts.ts'
import { checklistJson, checklistsJson } from '../present.ts'
import { createRouter } from '../router.ts'
import { checklist, checklistChange, checklistPage, upload } from '../schemas/checklist.ts'
import { etagOf, ifMatch, PROBLEMS, RequestError, versionFrom } from '../schemas/common.ts'

const PAGE = 50
const tags = ['checklists']
const idParam = z.object({ id: z.string() })
const one = (description: string) => ({
  description,
  headers: z.object({ etag: z.string() }),
  content: { 'application/json': { schema: checklist } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/checklists',
  tags,
  summary: 'チェックシートの一覧',
  request: {
    query: z.object({
      after: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(PAGE),
      deleted: z.stringbool().default(false),
      order: z.enum(ORDERS).default('newest').openapi({ description: '新しい順、または期限の近い順' }),
      text: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: '名前、ファイル名、お客様、製品のどれかに含まれる文字' }),
      owner: z.string().max(200).optional(),
      stage: z.enum(STAGES).optional().openapi({
        description: 'working 作成中、stopped 失敗か中止、open 人の作業が残る、finished すべて承認済か対象外',
      }),
    }),
  },
  responses: { 200: { description: '一覧', content: { 'application/json': { schema: checklistPage } } }, ...PROBLEMS },
})

const addRoute = createRoute({
  method: 'post',
  path: '/checklists',
  tags,
  summary: 'チェックシートをアップロードする',
  description:
    '読み取りと回答案の作成は裏で進みます。同じ Idempotency-Key で送り直しても、チェックシートは一つだけです。別のファイルを同じキーで送ると 409 が返ります。',
  request: {
    headers: z.object({ 'idempotency-key': z.string().max(200).optional() }),
    body: { required: true, content: { 'multipart/form-data': { schema: upload } } },
  },
  responses: { 201: one('受け付けたチェックシート'), ...PROBLEMS },
})

const sampleRoute = createRoute({
  method: 'post',
  path: '/checklists/sample',
  tags,
  summary: '見本のチェックシートで試す',
  responses: { 201: one('見本のチェックシート'), ...PROBLEMS },
})

const readRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}',
  tags,
  summary: 'チェックシート一件',
  request: { params: idParam },
  responses: { 200: one('チェックシート'), ...PROBLEMS },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/checklists/{id}',
  tags,
  summary: '名前、お客様、製品、期限などを変える。削除と取り消しもここで',
  request: {
    params: idParam,
    headers: ifMatch,
    body: {
      required: true,
      content: {
        'application/json': { schema: checklistChange, example: { customer: '○○銀行', dueOn: '2026-04-30' } },
      },
    },
  },
  responses: { 200: one('変更後'), ...PROBLEMS },
})

const jobRoute = createRoute({
  method: 'post',
  path: '/checklists/{id}/job',
  tags,
  summary: '作成を中止する、再開する、手を付けていない回答案を作り直す',
  request: {
    params: idParam,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ action: z.enum(['cancel', 'resume', 'redraft']) }),
          example: { action: 'resume' },
        },
      },
    },
  },
  responses: { 200: one('いまの様子'), ...PROBLEMS },
})

export const checklistRoutes = (parts: WorkingParts) => {
  const { storage, library, sheetWork, jobNews, now, wake } = parts

  /** Refused now rather than in the background: whoever uploads is still there to choose another file or product. */
  const check = async (bytes: Uint8Array, product: string, edition: string): Promise<void> => {
    await sheetWork.open(bytes)
    ;(await library.current()).answererFor({ product, edition })
  }

  const add = async (file: UploadedFile, by: string, uploadKey: string | null) => {
    const { bytes, fileName, product, edition } = file
    const before = uploadKey === null ? undefined : await storage.checklists.uploaded(uploadKey)
    if (before) return theSame(before, await hashOf(bytes))
    await check(bytes, product, edition)
    const fileHash = await storage.files.put(bytes)
    const added = await storage.checklists.add({
      id: crypto.randomUUID(),
      name: file.name || fileName.replace(/\.[^.]*$/u, '') || fileName,
      fileName,
      fileHash,
      fileSize: bytes.length,
      customer: file.customer,
      product,
      edition,
      dueOn: file.dueOn,
      owner: by,
      createdAt: now().toISOString(),
      createdBy: by,
      uploadKey,
    })
    await wake()
    // Two that were sent at once: only one of them has become a checklist.
    return theSame(added, fileHash)
  }

  const theSame = (checklist: StoredChecklist, fileHash: string): StoredChecklist => {
    if (checklist.fileHash !== fileHash) throw new RequestError('key-used-already', KEY_USED)
    return checklist
  }

  return createRouter()
    .openapi(listRoute, async (context) => {
      const { after, limit, ...wanted } = context.req.valid('query')
      const found = await storage.checklists.list({
        ...wanted,
        after: after === undefined ? undefined : placeFrom(after),
        limit: limit + 1,
      })
      const items = await checklistsJson(storage, found.slice(0, limit))
      const last = found.length > limit ? found[limit - 1] : undefined
      return context.json({ items: [...items], next: last ? cursorOf(last) : null }, 200)
    })
    .openapi(addRoute, async (context) => {
      const { sheet, name = '', customer = '', product = '', edition = '', dueOn } = context.req.valid('form')
      const bytes = new Uint8Array(await sheet.arrayBuffer())
      const file = { bytes, fileName: sheet.name, name, customer, product, edition, dueOn: dueOn || null }
      const added = await add(file, personOf(context), context.req.valid('header')['idempotency-key'] ?? null)
      context.header('etag', etagOf(added.version))
      return context.json(await checklistJson(storage, added), 201)
    })
    .openapi(sampleRoute, async (context) => {
      const sample = await parts.sample?.()
      if (!sample) throw new RequestError('not-now', NO_SAMPLE)
      const { bytes, name: fileName, product } = sample
      const file = { bytes, fileName, name: '', customer: '', product, edition: '', dueOn: null }
      const added = await add(file, personOf(context), null)
      context.header('etag', etagOf(added.version))
      return context.json(await checklistJson(storage, added), 201)
    })
    .openapi(readRoute, async (context) => {
      const found = await storage.checklists.read(context.req.valid('param').id)
      context.header('etag', etagOf(found.version))
      return context.json(await checklistJson(storage, found), 200)
    })
    .openapi(changeRoute, async (context) => {
      const { id } = context.req.valid('param')
      const version = versionFrom(context.req.valid('header')['if-match'])
      const { deleted, ...change } = defined(context.req.valid('json'))
      const before = await storage.checklists.read(id)
      const { product = before.product, edition = before.edition, style = before.style } = change
      const isOther = product !== before.product || edition !== before.edition || style !== before.style
      if (isOther) (await library.current()).answererFor({ product, edition })
      const changed = await storage.checklists.change(id, version, {
        ...change,
        ...(deleted === undefined ? {} : { deletedAt: deleted ? now().toISOString() : null }),
      })
      if (isOther) {
        await storage.questions.forgetDrafts(id)
        await storage.jobs.enqueue(id, (await storage.jobs.read(id)).phase, now().toISOString())
        await wake()
      }
      context.header('etag', etagOf(changed.version))
      return context.json(await checklistJson(storage, changed), 200)
    })
    .openapi(jobRoute, async (context) => {
      const { id } = context.req.valid('param')
      const { action } = context.req.valid('json')
      const { phase } = await storage.jobs.read(id)
      if (action === 'cancel') await storage.jobs.cancel(id, now().toISOString())
      else {
        if (action === 'redraft') await storage.questions.forgetDrafts(id)
        await storage.jobs.enqueue(id, phase, now().toISOString())
        await wake()
      }
      jobNews?.tell(id)
      const found = await storage.checklists.read(id)
      context.header('etag', etagOf(found.version))
      return context.json(await checklistJson(storage, found), 200)
    })
}

interface UploadedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly name: string
  readonly customer: string
  readonly product: string
  readonly edition: string
  readonly dueOn: string | null
}

const KEY_USED = {
  ja: 'その Idempotency-Key では、別のファイルをもう受け付けています。新しいキーを付けて送ってください。',
  en: 'Another file came with that Idempotency-Key before. Send this one with a new key.',
}

const NO_SAMPLE = {
  ja: '見本のチェックシートがありません。お手元のチェックシートをアップロードしてください。',
  en: 'There is no sample check sheet. Upload one of your own.',
}

const cursorOf = ({ createdAt, id, dueOn }: Place): string => [createdAt, id, dueOn ?? ''].join('_')

const placeFrom = (cursor: string): Place => {
  const [createdAt = '', id = '', dueOn = ''] = cursor.split('_')
  return { createdAt, id, dueOn: dueOn || null }
}

type Defined<T> = { [Name in keyof T]: Exclude<T[Name], undefined> }

/** Without what was not said. */
const defined = <T extends object>(change: T): Defined<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Defined<T>
