/** The library's index at one size: made and kept as a file, or opened from it, each in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadLanguage } from '../src/cli/language.ts'
import type { Language } from '../src/search/index.ts'
import { openShard, packShard } from '../src/server/shards.ts'
import { seal, unseal } from '../src/storage/derived.ts'
import type { Whitepaper } from '../src/whitepaper/index.ts'
import { libraryOf, questions } from './library.ts'
import { cpu, liveBytes, median, peakMegabytes, report } from './measure.ts'

const NAME = '0'.repeat(64)
/** About what one document holds. */
const SECTIONS = 50
const ASKED = 40

const [act, size = '', file = ''] = process.argv.slice(2)
const language = await loadLanguage()
if (act === 'make') await make(Number(size))
else await open(Number(size), language)

async function make(sections: number): Promise<void> {
  const whitepapers = whitepapersOf(sections)
  const before = cpu()
  const bytes = packShard(whitepapers, language)
  const made = cpu() - before
  writeFileSync(file, await seal(NAME, bytes))
  report({ makeCpu: made, bytes: bytes.length / sections, peakMb: peakMegabytes() })
}

async function open(sections: number, language: Language): Promise<void> {
  const liveBefore = liveBytes()
  const sealed = new Uint8Array(readFileSync(file))
  const started = performance.now()
  const before = cpu()
  const bytes = await unseal(NAME, sealed)
  if (!bytes) throw new Error('damaged')
  const checked = performance.now()
  const { answerer } = openShard(bytes, language)
  const opened = performance.now()
  const openCpu = cpu() - before
  const asked = questions()
  const first = asked[0] ?? { question: '', context: [] }
  answerer.answer(first)
  const answered = performance.now()
  const held = liveBytes() - liveBefore
  const taken = asked.slice(1, ASKED).map((query) => {
    const from = performance.now()
    answerer.answer(query)
    return performance.now() - from
  })
  report({
    openCpu,
    check: checked - started,
    open: opened - checked,
    first: answered - opened,
    answer: median(taken),
    heldMb: held / 2 ** 20,
    heldAfterMb: (liveBytes() - liveBefore) / 2 ** 20,
    held: held / sections,
    peakMb: peakMegabytes(),
  })
}

function whitepapersOf(sections: number): readonly Whitepaper[] {
  const all = libraryOf(sections)
  return Array.from({ length: Math.ceil(all.length / SECTIONS) }, (_, at): Whitepaper => {
    const some = all.slice(at * SECTIONS, (at + 1) * SECTIONS)
    const [first] = some
    if (!first) throw new RangeError('a document has sections')
    return {
      ...first.whitepaper,
      title: `${first.whitepaper.title} ${at}`,
      sections: some.map(({ section }) => section),
    }
  })
}
