import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The app as `npm start` runs it: a process of its own over a real SQLite file. */
export interface RunningApp {
  readonly url: string
  readonly data: string
  /** As a power cut would. */
  kill(): Promise<void>
  /** Again, over the same data and at the same address. */
  restart(): Promise<void>
}

const NODE = 'node_modules/node/bin/node'

const begin = (data: string, port: number): Promise<{ child: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(NODE, ['src/cli/main.ts', 'serve', '--port', String(port), '--data', data], {
      env: { ...process.env, LANG: 'ja_JP.UTF-8' },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0]
      if (url !== undefined) resolve({ child, url })
    })
    child.on('exit', (code) => reject(new Error(`the app ended (${code}): ${said}`)))
  })

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })

export const startApp = async (): Promise<RunningApp & { stop(): Promise<void> }> => {
  const data = mkdtempSync(join(tmpdir(), 'kotae-web-'))
  let running = await begin(data, 0)
  const { url } = running
  return {
    url,
    data,
    kill: () => ended(running.child, 'SIGKILL'),
    restart: async () => {
      running = await begin(data, Number(new URL(url).port))
    },
    stop: () => ended(running.child, 'SIGTERM'),
  }
}
