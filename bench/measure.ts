/**
 * Measuring in processes of their own: nothing that one measurement leaves behind (compiled code, garbage, caches) helps or
 * harms the next. A task is a file that prints one JSON object of numbers; a benchmark runs tasks and shows medians.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export type Numbers = Readonly<Record<string, number>>

const numbersSchema = z.record(z.string(), z.number())

/** Why there is no result: said in the table in its place. */
export class NotMeasured extends Error {}

export interface TaskOptions {
  /** Wall time after which the task is ended. */
  readonly seconds?: number
  /** What V8 may use for objects. */
  readonly heapMegabytes?: number
}

/** Runs a task file beside this one. */
export const runTask = (file: string, words: readonly string[], options: TaskOptions = {}): Promise<Numbers> => {
  const { seconds = 300, heapMegabytes = 8192 } = options
  const task = fileURLToPath(new URL(file, import.meta.url))
  const flags = ['--expose-gc', `--max-old-space-size=${heapMegabytes}`]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, task, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (piece) => {
      out += piece
    })
    child.stderr.on('data', (piece) => {
      err += piece
    })
    let ended = false
    const limit = setTimeout(() => {
      ended = child.kill('SIGKILL')
    }, seconds * 1000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(limit)
      if (ended) reject(new NotMeasured(`stopped after ${seconds} s`))
      else if (/heap out of memory/u.test(err)) reject(new NotMeasured(`needs more than ${heapMegabytes} MB`))
      else if (code !== 0) reject(new Error(`${file} ${words.join(' ')} failed:\n${err}`))
      else resolve(numbersSchema.parse(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')))
    })
  })
}

/** The median of each number over several runs of one task. */
export const runRounds = async (
  rounds: number,
  file: string,
  words: readonly string[],
  options?: TaskOptions,
): Promise<Numbers> => {
  const runs: Numbers[] = []
  for (let round = 0; round < rounds; round += 1) runs.push(await runTask(file, words, options))
  return mediansOf(runs)
}

export const mediansOf = (runs: readonly Numbers[]): Numbers =>
  Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((run) => run[name] ?? 0))]))

/** The value that a share of the values does not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** CPU milliseconds of this process so far, all threads. Some kernels count it in ticks of 4 ms: not for short stretches. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024

/** What lives now, in bytes: objects and array buffers, after collecting garbage. */
export const liveBytes = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What a task ends with. */
export const report = (numbers: Numbers): void => {
  process.stdout.write(`${JSON.stringify(numbers)}\n`)
}
