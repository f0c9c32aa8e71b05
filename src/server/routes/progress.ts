import { type RouteConfig, z } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { JobState } from '../../storage/index.ts'
import { createJobNews, type Follower } from '../job-news.ts'
import type { AppParts } from '../parts.ts'
import { checklistJson } from '../present.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'

/** Where the job's process tells of it. Asked for all the same now and then: it may be another process that works on it. */
const TOLD = { everyMs: 2000, lifeMs: Number.POSITIVE_INFINITY } as const
/**
 * Where only the storage knows. A Worker may ask its database so many times for one request and no more, 50 on the free
 * plan, and each step asks four times; so the stream ends early, and whoever listens connects again.
 */
const ASKED = { everyMs: 1000, lifeMs: 9000 } as const
/** So long at least between two steps: no eye follows more of them. */
const SHORTEST_MS = 200
/** How soon a listener whose stream ended connects again. */
const RETRY_MS = 1000
/** Proxies cut connections that stay silent. */
const HEARTBEAT_MS = 15_000

/**
 * The checklist each time that its job has come forward, as server-sent events, until the job ends. No part of the typed
 * API: a program that cannot listen asks for the checklist itself.
 */
export const progressRoutes = ({ storage, jobNews }: AppParts) => {
  const { everyMs, lifeMs } = jobNews ? TOLD : ASKED

  const tellSteps = async (id: string, stream: SSEStreamingApi, follower: Follower): Promise<void> => {
    const begun = Date.now()
    let told = ''
    let spoken = begun
    while (!stream.aborted) {
      const { state, phase, done, total } = await storage.jobs.read(id)
      const now = `${state} ${phase} ${done} ${total}`
      if (now !== told) {
        const data = JSON.stringify(await checklistJson(storage, await storage.checklists.read(id)))
        await stream.writeSSE({ event: 'progress', data, retry: RETRY_MS })
        told = now
        spoken = Date.now()
      }
      if (!isUnderWay(state) || Date.now() - begun >= lifeMs) return
      if (Date.now() - spoken >= HEARTBEAT_MS) {
        await stream.write(': \n\n')
        spoken = Date.now()
      }
      await stream.sleep(SHORTEST_MS)
      await follower.next(everyMs - SHORTEST_MS)
    }
  }

  const router = createRouter()
  router.openAPIRegistry.registerPath(DESCRIBED)
  return router.get('/checklists/:id/progress', async (context) => {
    const id = context.req.param('id')
    await storage.checklists.read(id)
    return streamSSE(context, async (stream) => {
      // Followed before the first look, so that nothing falls in between.
      const follower = (jobNews ?? createJobNews()).follow(id)
      stream.onAbort(follower.end)
      try {
        await tellSteps(id, stream, follower)
      } finally {
        follower.end()
      }
    })
  })
}

const isUnderWay = (state: JobState): boolean => state === 'queued' || state === 'running'

const DESCRIBED: RouteConfig = {
  method: 'get',
  path: '/checklists/{id}/progress',
  tags: ['checklists'],
  summary: '作成の進み具合（Server-Sent Events。終わると閉じる）',
  description:
    'Cloudflare では終わる前にも閉じます。job.state が queued か running のあいだは、もう一度つないでください。',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: 'progress イベント。data はチェックシート（Checklist）の JSON',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...PROBLEMS,
  },
}
