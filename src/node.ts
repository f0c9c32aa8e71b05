import { serve } from '@hono/node-server'
import { type AppParts, createApp } from './server/app.ts'

export interface Running {
  readonly url: string
  close(): Promise<void>
}

/** The app on Node, reachable from this machine only: it has no sign-in yet. */
export const startOnNode = (parts: AppParts, port: number): Promise<Running> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(parts).fetch, port, hostname: '127.0.0.1' }, ({ port: actual }) =>
      resolve({
        url: `http://127.0.0.1:${actual}/`,
        close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
      }),
    )
    server.on('error', reject)
  })
