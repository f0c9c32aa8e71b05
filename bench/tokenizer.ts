/** Tokenizers side by side, each in a process of its own, on the same texts: npm run bench tokenizer */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readKuromoji } from '../scripts/dictionary/kuromoji-source.ts'
import { documentLines, seededRandom, sentences } from '../scripts/dictionary/sample-lines.ts'
import { ENGINES, isLinderaInstalled } from './tokenizer/engines.ts'
import { agreement, type Figures, median } from './tokenizer/figures.ts'
import { isMecabInstalled, measureMecab, mecabCuts } from './tokenizer/mecab.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 3
const MECAB = 'MeCab (C++), IPADIC'
const CHILD = fileURLToPath(new URL('tokenizer/child.ts', import.meta.url))
const PACKED = new URL('../src/japanese/dictionary.bin.gz', import.meta.url)

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-bench-'))
  try {
    report(folder, measure(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every engine in turn, round by round, so that a busy machine slows all of them alike. */
function measure(folder: string): Map<string, Figures> {
  const text = megabyte()
  const [textPath, tenfoldPath] = [join(folder, 'text'), join(folder, 'tenfold')]
  writeFileSync(textPath, text)
  writeFileSync(tenfoldPath, `${text}\n`.repeat(10))
  const rounds = new Map<string, Figures[]>()
  const note = (name: string, figures: Figures) => rounds.set(name, [...(rounds.get(name) ?? []), figures])
  const withMecab = isMecabInstalled()
  if (!withMecab) console.log('MeCab with IPADIC is not here (Debian: mecab, mecab-ipadic-utf8): skipped.')
  if (!isLinderaInstalled())
    console.log('lindera-wasm-ipadic is not here (npm i --no-save lindera-wasm-ipadic): skipped.')
  for (let round = 0; round < ROUNDS; round += 1) {
    if (withMecab) note(MECAB, measureMecab(textPath, tenfoldPath, Buffer.byteLength(text)))
    for (const name of Object.keys(ENGINES)) note(name, measureChild(name, textPath, join(folder, name)))
  }
  if (withMecab) writeFileSync(join(folder, MECAB), mecabCuts(text).join('\n'))
  return new Map([...rounds].map(([name, list]) => [name, median(list)]))
}

function measureChild(name: string, textPath: string, cutsPath: string): Figures {
  const output = execFileSync(process.execPath, ['--expose-gc', CHILD, name, textPath, cutsPath], { encoding: 'utf8' })
  return JSON.parse(output)
}

/** The sample whitepapers over and over; sentences out of the dictionary where there are none. */
function megabyte(): string {
  const documents = documentLines('corpus')
  const lines = documents.length > 0 ? documents : sentences([...readKuromoji().words.keys()], 20_000, seededRandom(1))
  const once = `${lines.join('\n')}\n`
  return once.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(once))).trimEnd()
}

function report(folder: string, results: ReadonlyMap<string, Figures>): void {
  const model = results.has(MECAB) ? readFileSync(join(folder, MECAB), 'utf8').split('\n') : undefined
  const rows = [...results].map(([name, figures]) => ({
    engine: name,
    'load, CPU ms': rounded(figures.loadMs),
    'memory, MB': rounded(figures.memoryMb),
    'peak at 1 MB, MB': rounded(figures.peakMb),
    'first MB, CPU ms': rounded(figures.firstMs),
    'warm MB, CPU ms': rounded(figures.warmMs),
    'MB/s': rounded(1_000 / figures.warmMs),
    '10 MB, CPU ms': rounded(figures.tenfoldMs),
    ...agreementOf(join(folder, name), model),
  }))
  console.table(rows)
  console.log(`dictionary.bin.gz: ${statSync(PACKED).size} bytes`)
  for (const line of ratios(results)) console.log(line)
}

function agreementOf(path: string, model: readonly string[] | undefined): Record<string, string> {
  if (model === undefined || !statSync(path, { throwIfNoEntry: false })) return {}
  const { f1, equalLines } = agreement(readFileSync(path, 'utf8').split('\n'), model)
  return { 'words as MeCab (F1)': f1.toFixed(4), 'lines as MeCab': `${(equalLines * 100).toFixed(2)} %` }
}

/** What is aimed at, and what was reached. */
function ratios(results: ReadonlyMap<string, Figures>): string[] {
  const ratio = (label: string, aim: string, key: keyof Figures, one: string, other: string): string[] => {
    const [over, under] = [results.get(one)?.[key], results.get(other)?.[key]]
    return over === undefined || under === undefined ? [] : [`${label}: ${(over / under).toFixed(2)} (aim: ${aim})`]
  }
  const [kuromoji, asKuromoji, asMecab] = ['kuromoji 0.1.2', 'kotae, kuromoji mode', 'kotae, MeCab mode']
  return [
    ...ratio("kuromoji's load / ours", 'at least 6', 'loadMs', kuromoji, asMecab),
    ...ratio("kuromoji's memory / ours", 'at least 8', 'memoryMb', kuromoji, asMecab),
    ...ratio("kuromoji's peak / ours", 'at least 8', 'peakMb', kuromoji, asMecab),
    ...ratio("kuromoji's time / ours in kuromoji mode, warm MB", 'at least 15', 'warmMs', kuromoji, asKuromoji),
    ...ratio("kuromoji's time / ours in kuromoji mode, 10 MB", 'at least 15', 'tenfoldMs', kuromoji, asKuromoji),
    ...ratio("our time in MeCab mode / MeCab's, warm MB", 'at most 1.3', 'warmMs', asMecab, MECAB),
    ...ratio("our time in MeCab mode / MeCab's, 10 MB", 'at most 1.3', 'tenfoldMs', asMecab, MECAB),
    ...ratio("the same without token objects / MeCab's", 'at most 1.3', 'warmMs', 'the same, words as numbers', MECAB),
    ...ratio('search terms / tokens', 'shown', 'warmMs', 'the same, search terms', 'kotae with its own words'),
  ]
}

function rounded(figure: number): number | string {
  if (Number.isNaN(figure)) return '-'
  return figure < 10 ? Number(figure.toFixed(1)) : Math.round(figure)
}
