import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { AppParts } from './parts.ts'
import { answerError, tooLarge } from './problem.ts'
import { createRouter } from './router.ts'
import { checklistRoutes } from './routes/checklists.ts'
import { commentRoutes } from './routes/comments.ts'
import { progressRoutes } from './routes/progress.ts'
import { questionRoutes } from './routes/questions.ts'
import { reviewRoutes } from './routes/review.ts'
import { statelessRoutes } from './routes/stateless.ts'

export type { AppParts } from './parts.ts'

/** Larger than any check sheet met so far, small enough that a few at once fit into memory. */
const LARGEST_UPLOAD = 20 * 1024 * 1024

/** No script, style or picture but our own: what a customer wrote into a cell can never run. */
const guarded: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

/** The HTTP side of Kotae; what shows the pages is added by each runtime. */
export const createApp = (parts: AppParts) => {
  const app = createRouter()
  app.use(guarded)
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_UPLOAD, onError: tooLarge }))
  app.onError(answerError)
  return app
    .route('/api', statelessRoutes(parts))
    .route('/api', checklistRoutes(parts))
    .route('/api', questionRoutes(parts))
    .route('/api', reviewRoutes(parts))
    .route('/api', commentRoutes(parts))
    .route('/api', progressRoutes(parts))
}

/** What a typed client may ask for. */
export type Api = ReturnType<typeof createApp>
