import { type RouteConfig, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { AppParts } from '../parts.ts'
import { checklistJson } from '../present.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'

/** How often the storage is asked; whoever works on the job may be another process. */
const EVERY_MS = 200
/** Proxies cut connections that stay silent. */
const HEARTBEAT_MS = 15_000

/**
 * The checklist each time that its job has come forward, as server-sent events, until the job ends. No part of the typed
 * API: a program that cannot listen asks for the checklist itself.
 */
export const progressRoutes = ({ storage }: AppParts) => {
  const router = createRouter()
  router.openAPIRegistry.registerPath(DESCRIBED)
  return router.get('/checklists/:id/progress', async (context) => {
    const id = context.req.param('id')
    await storage.checklists.read(id)
    return streamSSE(context, async (stream) => {
      let told = ''
      let silent = 0
      while (!stream.aborted) {
        const { state, phase, done, total } = await storage.jobs.read(id)
        const now = `${state} ${phase} ${done} ${total}`
        if (now !== told) {
          await stream.writeSSE({
            event: 'progress',
            data: JSON.stringify(await checklistJson(storage, await storage.checklists.read(id))),
          })
          told = now
          silent = 0
        }
        if (state !== 'queued' && state !== 'running') return
        await stream.sleep(EVERY_MS)
        silent += EVERY_MS
        if (silent >= HEARTBEAT_MS) {
          await stream.write(': \n\n')
          silent = 0
        }
      }
    })
  })
}

const DESCRIBED: RouteConfig = {
  method: 'get',
  path: '/checklists/{id}/progress',
  tags: ['checklists'],
  summary: '作成の進み具合（Server-Sent Events。終わると閉じる）',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: 'progress イベント。data はチェックシート（Checklist）の JSON',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...PROBLEMS,
  },
}
