import { createRoute, z } from '@hono/zod-openapi'
import type { Explanation } from '../../answer/index.ts'
import { queryOf } from '../../review/index.ts'
import { StorageError } from '../../storage/index.ts'
import type { LibrarySection } from '../../whitepaper/index.ts'
import { personOf, type WorkingParts } from '../parts.ts'
import { questionRowJson } from '../present.ts'
import { changeOf, keepStep, reviewerOf, sameVersion } from '../reviewing.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'
import { stepDone } from '../schemas/question.ts'
import {
  contradictionPage,
  explanation,
  foundSections,
  kinPage,
  type SectionTextJson,
  sectionText,
  spread,
} from '../schemas/review.ts'
import { respondWritten } from '../sheet-work/index.ts'
import { answeredAs } from '../spreading.ts'

const tags = ['review']
const checklistParam = z.object({ id: z.string() })
const questionParam = checklistParam.extend({ question: z.string() })
const answers = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...PROBLEMS,
})

const kinRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/kin',
  tags,
  summary: '同じことを尋ねる質問と、よく似た質問',
  request: { params: checklistParam },
  responses: answers(kinPage, '組'),
})

const contradictionsRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/contradictions',
  tags,
  summary: 'シートの中で食い違う回答',
  request: { params: checklistParam },
  responses: answers(contradictionPage, '食い違い'),
})

const spreadRoute = createRoute({
  method: 'post',
  path: '/checklists/{id}/questions/{question}/spread',
  tags,
  summary: '同じ質問にまとめて同じ回答を入れる（一度に取り消せる）',
  request: { params: questionParam, body: { required: true, content: { 'application/json': { schema: spread } } } },
  responses: answers(stepDone, '変更後'),
})

const explanationRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/questions/{question}/explanation',
  tags,
  summary: 'なぜこの回答案になったか',
  request: { params: questionParam },
  responses: answers(explanation, '理由'),
})

const searchRoute = createRoute({
  method: 'get',
  path: '/checklists/{id}/search',
  tags,
  summary: 'このシートの製品の資料を調べる',
  request: {
    params: checklistParam,
    query: z.object({ q: z.string().max(500), limit: z.coerce.number().int().min(1).max(50).default(10) }),
  },
  responses: answers(foundSections, '見つかった節'),
})

const sectionRoute = createRoute({
  method: 'get',
  path: '/passages',
  tags,
  summary: '引用された節の全文',
  request: {
    query: z.object({ product: z.string(), edition: z.string(), document: z.string(), section: z.string() }),
  },
  responses: answers(sectionText, '節'),
})

export const reviewRoutes = (parts: WorkingParts) => {
  const { storage, library, sheetWork } = parts

  return createRouter()
    .openapi(kinRoute, async (context) => {
      const { id } = await storage.checklists.read(context.req.valid('param').id)
      return respondWritten(context, await sheetWork.kin(id), 200)
    })
    .openapi(contradictionsRoute, async (context) => {
      const { id } = await storage.checklists.read(context.req.valid('param').id)
      return respondWritten(context, await sheetWork.contradictions(id), 200)
    })
    .openapi(spreadRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      const { to, state } = context.req.valid('json')
      const by = personOf(context)
      const reviewer = await reviewerOf(parts, id, by)
      const source = await storage.questions.read(id, question)
      const ids = to.map((each) => each.id)
      const stored = new Map((await storage.questions.some(id, ids)).map((each) => [each.id, each]))
      const changes = to.flatMap(({ id: target, version }) => {
        const known = stored.get(target)
        if (!known) throw new StorageError('not-found')
        const wanted = answeredAs(source.decision, known, state)
        return changeOf(sameVersion(known, version), version, wanted, reviewer) ?? []
      })
      const step = await keepStep(parts, id, changes, by)
      const items = (await storage.questions.some(id, ids)).map(questionRowJson)
      return context.json({ step, items }, 200)
    })
    .openapi(explanationRoute, async (context) => {
      const { id, question } = context.req.valid('param')
      const [checklist, stored] = [await storage.checklists.read(id), await storage.questions.read(id, question)]
      const answerer = (await library.current()).answererFor(checklist)
      return context.json(explanationJson(answerer.explain(queryOf(stored.question))), 200)
    })
    .openapi(searchRoute, async (context) => {
      const checklist = await storage.checklists.read(context.req.valid('param').id)
      const { q, limit } = context.req.valid('query')
      const found = (await library.current()).lookupFor(checklist).find(q, limit)
      const items = found.map((hit) => ({ ...sectionJson(hit), score: hit.score, matched: [...hit.matched] }))
      return context.json({ items }, 200)
    })
    .openapi(sectionRoute, async (context) => {
      const { product, edition, document, section } = context.req.valid('query')
      const { whitepapers } = await library.current()
      const whitepaper = whitepapers.find(
        (each) => each.product === product && each.edition === edition && each.title === document,
      )
      const found = whitepaper?.sections.find((each) => nameOf(each) === section)
      if (!whitepaper || !found) throw new StorageError('not-found')
      return context.json(sectionJson({ whitepaper, section: found }), 200)
    })
}

/** Lists of its own: the response's types promise that whoever holds it may change it. */
const explanationJson = ({ inquiry, signals, sections }: Explanation): z.infer<typeof explanation> => ({
  inquiry: {
    ...inquiry,
    aspects: [...inquiry.aspects],
    named: [...inquiry.named],
    asked: [...inquiry.asked],
    demands: [...inquiry.demands],
    topics: [...inquiry.topics],
  },
  signals: { ...signals },
  sections: sections.map((each) => ({ ...each, contributions: [...each.contributions] })),
})

const nameOf = ({ number, title }: LibrarySection['section']): string => number || title

const sectionJson = ({ whitepaper, section }: LibrarySection): SectionTextJson => {
  let start = 0
  const passages = section.passages.map(({ kind, text }) => {
    const place = { kind, start, end: start + text.length }
    start = place.end + 1
    return place
  })
  const { title: document, product, edition, date } = whitepaper
  return {
    document,
    product,
    edition,
    date,
    section: nameOf(section),
    title: section.title,
    text: section.text,
    passages,
  }
}
