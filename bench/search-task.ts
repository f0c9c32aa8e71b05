/** One engine, one size: builds the index once, then asks every question in several rounds. */
import { loadLanguage } from '../src/cli/language.ts'
import { ENGINE_NAMES, ENGINES } from './engines.ts'
import { libraryOf, questions } from './library.ts'
import { cpu, liveBytes, median, peakMegabytes, quantile, report } from './measure.ts'

const ROUNDS = 9
/** A slow engine is asked fewer times, and if need be fewer questions. */
const ASKING_MS = 20_000

const [name, size = ''] = process.argv.slice(2)
const engineName = ENGINE_NAMES.find((known) => known === name)
if (!engineName) throw new Error(`no engine ${name}`)

const language = await loadLanguage()
const library = libraryOf(Number(size))
const asked = questions()

const liveBefore = liveBytes()
const cpuBefore = cpu()
const startedAt = performance.now()
const engine = ENGINES[engineName](library, language)
const buildMs = performance.now() - startedAt
const buildCpu = cpu() - cpuBefore
const held = liveBytes() - liveBefore + engine.nativeBytes

const taken: number[][] = asked.map(() => [])
let found = 0
const askUntil = performance.now() + ASKING_MS
for (let round = 0; round < ROUNDS && performance.now() < askUntil; round += 1) {
  for (const [at, query] of asked.entries()) {
    const from = performance.now()
    found += engine.search(query)
    taken[at]?.push(performance.now() - from)
    if (performance.now() > askUntil) break
  }
}
if (found === 0) throw new Error('nothing was found')
// The first round compiles; where there are others it does not count.
const perQuestion = taken
  .filter((times) => times.length > 0)
  .map((times) => median(times.length > 1 ? times.slice(1) : times))

report({
  buildMs,
  buildCpu,
  heldMb: held / 2 ** 20,
  bytes: engine.bytes,
  peakMb: peakMegabytes(),
  asked: perQuestion.length,
  p50: quantile(perQuestion, 0.5),
  p95: quantile(perQuestion, 0.95),
  p99: quantile(perQuestion, 0.99),
})
