/** What a task needs to measure itself: numbers, and one line of JSON at its end. */
import { readFileSync } from 'node:fs'

export type Numbers = Readonly<Record<string, number>>

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

/** The most memory that this process held. What the system counts begins with what the parent held; Linux also says what is its own. */
export const peakMegabytes = (): number => {
  try {
    const own = /^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]
    if (own !== undefined) return Number(own) / 1024
  } catch {
    // No Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}

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

/** Takes the time of one phase after another. */
export class Stopwatch {
  readonly #taken = new Map<string, number>()

  async time<T>(phase: string, run: () => T | Promise<T>): Promise<T> {
    const from = performance.now()
    const value = await run()
    this.#taken.set(phase, performance.now() - from)
    return value
  }

  get phases(): Numbers {
    return Object.fromEntries(this.#taken)
  }
}
