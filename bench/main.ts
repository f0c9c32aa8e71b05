/** Runs the benchmarks that are named, or lists them: npm run bench [NAME...] */
interface Benchmark {
  readonly what: string
  load(): Promise<{ run(): Promise<void> }>
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  tokenizer: { what: 'cutting Japanese into words, beside MeCab and kuromoji', load: () => import('./tokenizer.ts') },
  search: {
    what: 'the index, from 44 to 100,000 sections, beside MiniSearch and SQLite',
    load: () => import('./search.ts'),
  },
  index: { what: 'the library’s index, made and opened', load: () => import('./library-index.ts') },
  fill: {
    what: 'a sheet of 500 questions from bytes to bytes, and one question from a cold start',
    load: () => import('./fill.ts'),
  },
  server: { what: 'an upload, and twenty reviewers at once', load: () => import('./server.ts') },
  'large-sheet': {
    what: 'an edit while a sheet of 20,000 rows is worked with',
    load: () => import('./large-sheet.ts'),
  },
  worker: {
    what: 'the app in workerd beside the limits of Cloudflare: size, start, memory, computing',
    load: () => import('./worker.ts'),
  },
  workbook: {
    what: 'finding the questions of a sheet and writing answers, beside exceljs',
    load: () => import('./workbook.ts'),
  },
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name))
if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No such benchmark: ${unknown.join(', ')}`)
  console.log('npm run bench NAME...')
  for (const [name, { what }] of Object.entries(BENCHMARKS)) console.log(`  ${name.padEnd(11)} ${what}`)
  process.exitCode = unknown.length > 0 ? 2 : 0
} else {
  for (const name of names) await (await BENCHMARKS[name]?.load())?.run()
}
