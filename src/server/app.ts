import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { openApiOf } from './openapi.ts'
import { ownPagesOnly } from './own-pages.ts'
import type { AppParts, WorkingParts } from './parts.ts'
import { POLICY } from './policy.ts'
import { answerError, tooLarge } from './problem.ts'
import { createRouter } from './router.ts'
import { archiveRoutes } from './routes/archive.ts'
import { checklistRoutes } from './routes/checklists.ts'
import { commentRoutes } from './routes/comments.ts'
import { exportingRoutes } from './routes/exporting.ts'
import { formRoutes } from './routes/forms.ts'
import { libraryRoutes } from './routes/library.ts'
import { overviewRoutes } from './routes/overview.ts'
import { productRoutes } from './routes/products.ts'
import { progressRoutes } from './routes/progress.ts'
import { questionRoutes } from './routes/questions.ts'
import { readingRoutes } from './routes/reading.ts'
import { referenceRoutes } from './routes/reference.ts'
import { reviewRoutes } from './routes/review.ts'
import { statelessRoutes } from './routes/stateless.ts'
import { doerAt, sheetWorkBy } from './sheet-work/index.ts'

export type { AppParts } from './parts.ts'

/** Larger than any check sheet met so far, small enough that a few at once fit into memory. */
const LARGEST_UPLOAD = 20 * 1024 * 1024

const guarded: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: Object.fromEntries(Object.entries(POLICY).map(([name, sources]) => [name, [...sources]])),
})

/** Customers' questions and our answers belong into no cache, on disk or on the way. */
const uncached: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
}

/** The HTTP side of Kotae; what shows the pages is added by each runtime. */
export const createApp = (given: AppParts) => {
  const parts: WorkingParts = { ...given, sheetWork: given.sheetWork ?? sheetWorkBy(doerAt(given)) }
  const app = createRouter()
  app.use(guarded)
  app.use('/api/*', uncached)
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_UPLOAD, onError: tooLarge }))
  app.use('/api/*', ownPagesOnly)
  app.onError(answerError)
  if (parts.guard) app.use('/api/*', parts.guard)
  const api = app
    .route('/api', statelessRoutes(parts))
    .route('/api', checklistRoutes(parts))
    .route('/api', productRoutes(parts))
    .route('/api', questionRoutes(parts))
    .route('/api', libraryRoutes(parts))
    .route('/api', overviewRoutes(parts))
    .route('/api', exportingRoutes(parts))
    .route('/api', readingRoutes(parts))
    .route('/api', formRoutes(parts))
    .route('/api', reviewRoutes(parts))
    .route('/api', commentRoutes(parts))
    .route('/api', progressRoutes(parts))
    .route('/api', archiveRoutes(parts))
  api.route(
    '/api',
    referenceRoutes(() => openApiOf(api)),
  )
  return api
}

/** What a typed client may ask for. */
export type Api = ReturnType<typeof createApp>
