/** Measures one engine: node child.ts ENGINE TEXT CUTS. Prints its figures as JSON, and writes how it cut the text to CUTS. */
import { readFileSync, writeFileSync } from 'node:fs'
import { peakMegabytes } from '../measure.ts'
import { ENGINES } from './engines.ts'
import type { Figures } from './figures.ts'

const MEGABYTE = 1_000_000
const PASSES = 5

const [name = '', textPath = '', cutsPath = ''] = process.argv.slice(2)
const load = ENGINES[name]
if (load === undefined) throw new Error(`No such engine: ${name}`)

const text = readFileSync(textPath, 'utf8')
const lines = text.split('\n')
const tenfold = Array.from({ length: 10 }, () => lines).flat()
const bytes = Buffer.byteLength(text)

const memoryBefore = collected()
const [loadMs, engine] = await timed(load)
const memoryAfter = collected()
const [firstMs] = await timed(() => passOver(lines))
const peak = peakMegabytes() * 2 ** 20
const warm: number[] = []
for (let pass = 0; pass < PASSES; pass += 1) warm.push((await timed(() => passOver(lines)))[0])
const [tenfoldMs] = await timed(() => passOver(tenfold))
const { cut } = engine
if (cut !== undefined && cutsPath !== '') writeFileSync(cutsPath, lines.map((line) => cut(line).join('\t')).join('\n'))

const figures: Figures = {
  loadMs,
  memoryMb: (memoryAfter - memoryBefore) / MEGABYTE,
  peakMb: (peak - memoryBefore) / MEGABYTE,
  firstMs: (firstMs / bytes) * MEGABYTE,
  warmMs: (Math.min(...warm) / bytes) * MEGABYTE,
  tenfoldMs: (tenfoldMs / bytes) * MEGABYTE,
}
console.log(JSON.stringify(figures))

function passOver(given: readonly string[]): number {
  let count = 0
  for (const line of given) count += engine.work(line)
  return count
}

/** CPU time, so that other work on the machine counts little. */
async function timed<T>(work: () => T | Promise<T>): Promise<[ms: number, result: T]> {
  const started = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(started)
  return [(user + system) / 1_000, result]
}

function collected(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss
}
