import { createRoute, z } from '@hono/zod-openapi'
import { type AppParts, personOf } from '../parts.ts'
import { eventJson, questionDetailJson, questionRowJson } from '../present.ts'
import { changeOf, keepStep, real, reviewerOf, sameVersion, undoStep, type Wanted } from '../reviewing.ts'
import { createRouter } from '../router.ts'
import { etagOf, ifMatch, PROBLEMS, RequestError, versionFrom } from '../schemas/common.ts'
import { eventPage, questionChange, questionDetail, questionPage, stepDone, undoDone } from '../schemas/question.ts'

const PAGE = 500
const MOST_QUESTIONS = 20_000
const tags = ['questions']
const checklistParam = z.object({ id: z.string() })
const questionParam = checklistParam.extend({ question: z.string() })
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/questions',
  tags,
  summary: '質問の一覧（シートの順）',
  request: {
    params: checklistParam,
    query: z.object({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(2000).default(PAGE),
    }),
  },
  responses: { 200: json(questionPage, '一覧'), ...PROBLEMS },
})

const readRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/questions/{question}',
  tags,
  summary: '質問一件と、その根拠',
  request: { params: questionParam },
  responses: { 200: json(questionDetail, '質問'), ...PROBLEMS },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/checklists/{id}/questions/{question}',
  tags,
  summary: '回答を直す、確認済みや承認済みにする、部署や担当を決める',
  description:
    'If-Match に、読み込んだときの ETag を入れます。ほかの人が先に変更していれば 412 が返り、何も変わりません。',
  request: { params: questionParam, headers: ifMatch, body: body(questionChange, { state: 'confirmed' }) },
  responses: { 200: json(questionDetail, '変更後'), ...PROBLEMS },
})

const stepRoute = createRoute({
  method: 'post',
  path: '/checklists/{id}/steps',
  tags,
  summary: 'いくつかの質問を一度に変える（すべて変わるか、何も変わらないか）',
  request: {
    params: checklistParam,
    body: body(
      z.strictObject({
        questions: z
          .array(z.strictObject({ id: z.string(), version: z.int() }))
          .min(1)
          .max(MOST_QUESTIONS),
        change: questionChange,
      }),
      { questions: [{ id: '1b9d6bcd4f2a', version: 2 }], change: { state: 'confirmed' } },
    ),
  },
  responses: { 200: json(stepDone, '変更後'), ...PROBLEMS },
})

const undoRoute = createRoute({
  method: 'post',
  path: '/checklists/{id}/undo',
  tags,
  summary: '変更を取り消す（一度に変えたものは一度に戻る）',
  request: {
    params: checklistParam,
    body: body(z.strictObject({ step: z.string() }), { step: '0b0d7a52-6f2e-4b39-9f4e-2f6f7f3a8c11' }),
  },
  responses: { 200: json(undoDone, '元に戻したあと'), ...PROBLEMS },
})

const eventsRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/events',
  tags,
  summary: '変更の履歴（新しい順）',
  request: {
    params: checklistParam,
    query: z.object({
      question: z.string().optional(),
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: json(eventPage, '履歴'), ...PROBLEMS },
})

const refuseTooMany = (count: number, { stepQuestions = MOST_QUESTIONS }: AppParts): void => {
  if (count <= stepQuestions) return
  throw new RequestError('too-many-at-once', {
    ja: `一度に変えられるのは ${stepQuestions} 問までです。分類や状態で絞り込み、何回かに分けて行ってください。`,
    en: `At most ${stepQuestions} questions can be changed at once. Narrow them down by category or state, and do it in parts.`,
  })
}

export const questionRoutes = (parts: AppParts) => {
  const { storage } = parts

  return createRouter()
    .openapi(listRoute, async (context) => {
      const { after, limit } = context.req.valid('query')
      const { id } = await storage.checklists.read(context.req.valid('param').id)
      const found = await storage.questions.list(id, { after, limit: limit + 1 })
      const items = found.slice(0, limit).map(questionRowJson)
      return context.json({ items, next: found.length > limit ? (items.at(-1)?.seq ?? null) : null }, 200)
    })
    .openapi(readRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      const stored = await storage.questions.read(id, question)
      context.header('etag', etagOf(stored.version))
      return context.json(questionDetailJson(stored), 200)
    })
    .openapi(changeRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      const version = versionFrom(context.req.valid('header')['if-match'])
      const by = personOf(context)
      const stored = sameVersion(await storage.questions.read(id, question), version)
      const reviewer = await reviewerOf(parts, id, by)
      const change = await changeOf(stored, version, context.req.valid('json') as Wanted, reviewer)
      if (change) context.header('kotae-step', await keepStep(parts, id, [change], by))
      const now = change ? await storage.questions.read(id, question) : stored
      context.header('etag', etagOf(now.version))
      return context.json(questionDetailJson(now), 200)
    })
    .openapi(stepRoute, async (context) => {
      const { id } = context.req.valid('param')
      const { questions, change } = context.req.valid('json')
      const by = personOf(context)
      refuseTooMany(questions.length, parts)
      const reviewer = await reviewerOf(parts, id, by)
      const ids = questions.map((each) => each.id)
      const stored = new Map((await storage.questions.some(id, ids)).map((each) => [each.id, each]))
      const changes = questions.map(async ({ id: questionId, version }) => {
        const known = stored.get(questionId)
        return known && changeOf(sameVersion(known, version), version, change as Wanted, reviewer)
      })
      const step = await keepStep(parts, id, real(await Promise.all(changes)), by)
      const items = (await storage.questions.some(id, ids)).map(questionRowJson)
      return context.json({ step, items }, 200)
    })
    .openapi(undoRoute, async (context) => {
      const { id } = context.req.valid('param')
      const undone = await undoStep(parts, id, context.req.valid('json').step, personOf(context))
      const items = (await storage.questions.some(id, undone)).map(questionRowJson)
      return context.json({ items }, 200)
    })
    .openapi(eventsRoute, async (context) => {
      const { question, before, limit } = context.req.valid('query')
      const { id } = await storage.checklists.read(context.req.valid('param').id)
      const found = await storage.questions.events(id, {
        questionId: question,
        before,
        limit: limit + 1,
      })
      const items = found.slice(0, limit).map(eventJson)
      return context.json({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }, 200)
    })
}
