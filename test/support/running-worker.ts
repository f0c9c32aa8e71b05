import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningApp } from './running-app.ts'

/** The pages are part of the deployment. */
const BUILT = 'dist/web/index.html'
const READY_MS = 60_000

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const begin = async (data: string, port: number, inspector: number): Promise<ChildProcess> => {
  const words = [
    'dev',
    // The one of this machine.
    '--env=',
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--inspector-port',
    String(inspector),
    '--persist-to',
    data,
    '--var',
    'OPEN_TO_ALL:yes',
    '--show-interactive-dev-session=false',
  ]
  // A group of its own: workerd is a child of wrangler's, and both are to be killed.
  const child = spawn('node_modules/node/bin/node', ['node_modules/wrangler/bin/wrangler.js', ...words], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const end = Date.now() + READY_MS
  while (Date.now() < end && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return child
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`wrangler dev did not get ready: ${said}`)
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, signal)
  })

export interface RunningWorker extends RunningApp {
  /** Where a debugger finds the isolate. */
  readonly inspector: string
  stop(): Promise<void>
}

/** The app as it is deployed, in workerd with D1, R2 and a queue on this machine. */
export const startWorker = async (): Promise<RunningWorker> => {
  if (!existsSync(BUILT)) throw new Error('The pages are not built: npm run build:web')
  const data = mkdtempSync(join(tmpdir(), 'kotae-worker-'))
  const [port, inspector] = await Promise.all([freePort(), freePort()])
  let child = await begin(data, port, inspector)
  return {
    url: `http://127.0.0.1:${port}/`,
    inspector: `http://127.0.0.1:${inspector}/`,
    data,
    kill: () => ended(child, 'SIGKILL'),
    restart: async () => {
      child = await begin(data, port, inspector)
    },
    stop: () => ended(child, 'SIGTERM'),
  }
}

/** What the clock does once a minute when deployed. */
export const minutePasses = async ({ url }: RunningApp): Promise<void> => {
  await fetch(new URL('/cdn-cgi/local/scheduled', url))
}
