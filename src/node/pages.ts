import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Api } from '../server/app.ts'
import { noSuchRoute } from '../server/problem.ts'

/** The browser app as Vite built it. Every address that is no file and no API is one of its screens. */
export const addPages = (app: Api, folder: string): void => {
  app.all('/api/*', noSuchRoute)
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('*', (context) => context.text(NOT_BUILT, 503))
    return
  }
  app.get('/assets/*', serveStatic({ root: folder, onFound: (_, context) => context.header('cache-control', FOREVER) }))
  app.get('*', serveStatic({ root: folder }))
  app.get('*', serveStatic({ root: folder, path: 'index.html' }))
}

/** Their names change with their content. */
const FOREVER = 'public, max-age=31536000, immutable'

const NOT_BUILT =
  '画面がまだ組み立てられていません。npm run build を実行してから、もう一度開いてください。\n' +
  'The pages are not built yet. Run npm run build, then open this again.\n'
