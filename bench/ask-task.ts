/** One question from a cold start, phase by phase. */
import { basename } from 'node:path'
import { report, Stopwatch } from './measure.ts'

const [paperPath = '', question = ''] = process.argv.slice(2)
const watch = new Stopwatch()
// In the order in which the command line needs them; what two of them share counts with the first.
const { loadTokenizer } = await watch.time('code: tokenizer', () => import('../src/cli/dictionary.ts'))
const { shippedKnowledge } = await watch.time('code: thesaurus and topics', () => import('../src/search/shipped.ts'))
await watch.time('code: controls', () => import('../src/controls/index.ts'))
const papers = await watch.time('code: whitepaper', () => import('../src/whitepaper/index.ts'))
const { languageOver } = await watch.time('code: search', () => import('../src/search/index.ts'))
const { createAnswerer } = await watch.time('code: answer', () => import('../src/answer/index.ts'))
const { readBytes } = await watch.time('code: command line', async () => {
  await import('../src/cli/commands/ask.ts')
  return import('../src/cli/files.ts')
})

const tokenizer = await watch.time('dictionary', loadTokenizer)
const knowledge = await watch.time('thesaurus and topics', shippedKnowledge)
const library = await watch.time('whitepaper', () =>
  papers.sectionsOf([papers.readWhitepaper(readBytes(paperPath), { fileName: basename(paperPath) }).whitepaper]),
)
const answerer = await watch.time('index', () => createAnswerer(library, languageOver(tokenizer, knowledge)))
await watch.time('question', () => answerer.answer({ question, context: [] }))

report(watch.phases)
