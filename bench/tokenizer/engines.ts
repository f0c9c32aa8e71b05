import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import kuromoji from 'kuromoji'
import { loadTokenizer } from '../../src/cli/dictionary.ts'
import { TermReader } from '../../src/japanese/search-terms.ts'
import { createTokenizer, type TokenizerOptions } from '../../src/japanese/tokenizer.ts'

/** An engine ready for use: cuts a line into surfaces' ends, and does its full work on a line. */
export interface Engine {
  /** What a caller asks for: token objects, or terms. Returns how many. */
  work(line: string): number
  /** The words of a line, for comparing; absent where the engine yields something else than words. */
  cut?(line: string): string[]
}

/** Loads an engine; in a process of its own, for its memory is measured. */
type Loader = () => Engine | Promise<Engine>

const ours =
  (options: TokenizerOptions): Loader =>
  () => {
    const tokenizer = createTokenizer(loadTokenizer().dictionary, options)
    return {
      work: (line) => tokenizer.tokenize(line).length,
      cut: (line) => tokenizer.tokenize(line).map(({ surface }) => surface),
    }
  }

const searchTerms: Loader = () => {
  const reader = new TermReader(loadTokenizer())
  return {
    work(line) {
      let count = 0
      reader.eachTerm(line, () => {
        count += 1
      })
      return count
    },
  }
}

const words: Loader = () => {
  const tokenizer = createTokenizer(loadTokenizer().dictionary, { userWords: false })
  return {
    work(line) {
      let count = 0
      tokenizer.eachWord(line, () => {
        count += 1
      })
      return count
    },
  }
}

const stockKuromoji: Loader = async () => {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  const tokenizer = await new Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)))
  })
  return {
    work: (line) => tokenizer.tokenize(line).length,
    cut: (line) => tokenizer.tokenize(line).map((token) => token.surface_form),
  }
}

const LINDERA = 'lindera-wasm-ipadic'

/** What of the package is used here; it is no dependency, for it is large and only ever measured. */
interface Lindera {
  initSync(options: { readonly module: Uint8Array }): unknown
  readonly TokenizerBuilder: new () => {
    setDictionary(source: string): void
    setMode(mode: string): void
    build(): { tokenize(line: string): readonly ReadonlyMap<string, unknown>[] }
  }
}

/** Where the package is installed (npm i --no-save lindera-wasm-ipadic). */
export const isLinderaInstalled = (): boolean => {
  try {
    return createRequire(import.meta.url).resolve(`${LINDERA}/package.json`) !== ''
  } catch {
    return false
  }
}

const lindera: Loader = async () => {
  const { initSync, TokenizerBuilder }: Lindera = await import(LINDERA)
  initSync({ module: readFileSync(new URL('lindera_wasm_bg.wasm', import.meta.resolve(LINDERA))) })
  const builder = new TokenizerBuilder()
  builder.setDictionary('embedded://ipadic')
  builder.setMode('normal')
  const tokenizer = builder.build()
  return {
    work: (line) => tokenizer.tokenize(line).length,
    cut: (line) => tokenizer.tokenize(line).map((token) => String(token.get('text'))),
  }
}

const intlSegmenter: Loader = () => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
  const cut = (line: string) => Array.from(segmenter.segment(line), ({ segment }) => segment)
  return { work: (line) => cut(line).length, cut }
}

export const ENGINES: Readonly<Record<string, Loader>> = {
  'kotae, MeCab mode': ours({ userWords: false }),
  'the same, words as numbers': words,
  'kotae, kuromoji mode': ours({ mode: 'kuromoji', userWords: false }),
  'kotae with its own words': ours({}),
  'the same, search terms': searchTerms,
  'kuromoji 0.1.2': stockKuromoji,
  'Intl.Segmenter': intlSegmenter,
  ...(isLinderaInstalled() ? { [LINDERA]: lindera } : {}),
}
