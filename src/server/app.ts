import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { z } from 'zod'
import { type Answerer, createAnswerer } from '../answer/index.ts'
import type { Mapping } from '../checklist/index.ts'
import { fillChecklist, reportOf } from '../review/index.ts'
import type { Language } from '../search/index.ts'
import { productNames, sectionsOf, selectWhitepapers, type Whitepaper } from '../whitepaper/index.ts'
import { openWorkbook, type Workbook } from '../workbook/index.ts'
import { page, STYLE } from './page.ts'
import { answerError, tooLarge } from './problem.ts'

export interface AppParts {
  readonly library: readonly Whitepaper[]
  readonly language: Language
  /** What is known of the form that a sheet is, as a person corrected its reading before; none unless said. */
  readonly mappingFor?: (workbook: Workbook) => { readonly form: string; readonly mapping: Mapping } | undefined
}

/** Larger than any check sheet met so far, small enough that a few at once fit into memory. */
const LARGEST_UPLOAD = 20 * 1024 * 1024

const questionSchema = z.strictObject({
  question: z.string().min(1).max(32_767),
  category: z.array(z.string()).default([]),
  product: z.string().optional(),
  edition: z.string().optional(),
})
const uploadSchema = z.object({
  sheet: z.instanceof(File),
  product: z.string().optional(),
  edition: z.string().optional(),
})

/** The HTTP side of Kotae: one question, or one whole sheet. It keeps nothing of what is sent. */
export const createApp = ({ library, language, mappingFor = () => undefined }: AppParts): Hono => {
  const answerers = new Map<string, Answerer>()
  /** One index per product and edition, made when first asked for. */
  const answererFor = (product?: string, edition?: string): Answerer => {
    const chosen = selectWhitepapers(library, { product: product || undefined, edition: edition || undefined })
    const key = JSON.stringify(chosen.map((whitepaper) => [whitepaper.product, whitepaper.edition, whitepaper.title]))
    const known = answerers.get(key) ?? createAnswerer(sectionsOf(chosen), language)
    answerers.set(key, known)
    return known
  }

  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_UPLOAD, onError: tooLarge }))
  app.onError(answerError)

  app.get('/', (context) => context.html(page(productNames(library))))
  app.get('/style.css', (context) => context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/api/health', (context) => context.json({ status: 'ok', products: productNames(library) }))
  app.post('/api/ask', async (context) => {
    const { question, category, product, edition } = questionSchema.parse(await context.req.json())
    return context.json(answererFor(product, edition).answer({ question, context: category }))
  })
  app.post('/api/fill', async (context) => {
    const { sheet, product, edition } = uploadSchema.parse(await context.req.parseBody())
    const bytes = new Uint8Array(await sheet.arrayBuffer())
    const known = mappingFor(openWorkbook(bytes))
    const filled = fillChecklist(bytes, answererFor(product, edition), { mapping: known?.mapping })
    if (context.req.header('accept')?.includes('application/json')) {
      return context.json({ ...(known ? { mapping: known.form } : {}), ...reportOf(filled) })
    }
    return context.body(new Uint8Array(filled.bytes), 200, {
      'content-type': sheet.type || 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filledName(sheet.name))}`,
    })
  })
  return app
}

/** チェックシート.xlsx -> チェックシート_回答案.xlsx */
const filledName = (name: string): string => name.replace(/(\.[^.]*)?$/u, '_回答案$1')
