/** An isolate of workerd as its debugger shows it: what it holds, and how long it computes. */
import { z } from 'zod'

const MEGABYTE = 1024 * 1024
const SAMPLE_EVERY_US = 500

const heapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.number() })
const cpuProfile = z.object({
  profile: z.object({
    nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string() }) })),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
})
const reply = z.object({ id: z.number().optional(), result: z.unknown().optional(), error: z.unknown().optional() })
const targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }))

/** What the profiler calls the time in which nothing is computed. */
const AT_REST = new Set(['(idle)', '(root)', '(program)'])

export interface Isolate {
  /** Objects and buffers, in megabytes, garbage included. */
  held(): Promise<number>
  /** The same once garbage is collected. */
  live(): Promise<number>
  /** Milliseconds that it computes while something is done, and what came of it. */
  computing<T>(act: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }>
  close(): void
}

/** `nudge` is any request: workerd collects garbage for a debugger only when it is about to work. */
export const openIsolate = async (inspector: string, nudge: () => Promise<unknown>): Promise<Isolate> => {
  const [target] = targets.parse(await (await fetch(new URL('json', inspector))).json())
  if (!target) throw new Error(`no isolate at ${inspector}`)
  const socket = new WebSocket(target.webSocketDebuggerUrl, { headers: { origin: 'http://localhost' } })
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`no debugger at ${inspector}`))
  })
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  socket.onmessage = ({ data }) => {
    const { id, result, error } = reply.parse(JSON.parse(String(data)))
    const asker = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asker) return
    waiting.delete(id)
    if (error === undefined) asker.resolve(result)
    else asker.reject(new Error(JSON.stringify(error)))
  }
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('the isolate is gone'))
    waiting.clear()
  }
  let last = 0
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  const held = async (): Promise<number> => {
    const { usedSize, backingStorageSize } = heapUsage.parse(await ask('Runtime.getHeapUsage'))
    return (usedSize + backingStorageSize) / MEGABYTE
  }
  await ask('Profiler.enable')
  await ask('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US })
  return {
    held,
    live: async () => {
      await Promise.all([ask('HeapProfiler.collectGarbage'), nudge()])
      return await held()
    },
    computing: async (act) => {
      await ask('Profiler.start')
      const value = await act()
      const { profile } = cpuProfile.parse(await ask('Profiler.stop'))
      const resting = new Set(
        profile.nodes.filter(({ callFrame }) => AT_REST.has(callFrame.functionName)).map(({ id }) => id),
      )
      const micros = profile.samples.reduce(
        (sum, node, at) => (resting.has(node) ? sum : sum + (profile.timeDeltas[at] ?? 0)),
        0,
      )
      return { value, ms: micros / 1000 }
    },
    close: () => socket.close(),
  }
}
