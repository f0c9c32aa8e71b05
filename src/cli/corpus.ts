import { basename } from 'node:path'
import { type Answerer, createAnswerer } from '../answer/index.ts'
import { KotaeError } from '../error.ts'
import { openThesaurus } from '../japanese/thesaurus.ts'
import { createLanguage, type Language } from '../search/index.ts'
import { readWhitepaper, type Scope, sectionsOf, selectWhitepapers, type Whitepaper } from '../whitepaper/index.ts'
import { loadTokenizer } from './dictionary.ts'
import { filesUnder, readBytes } from './files.ts'
import type { Terminal } from './terminal.ts'

export const isWhitepaper = (name: string): boolean =>
  /\.(md|markdown|txt|text)$/iu.test(name) && !/^readme\b/iu.test(name)

/** The options by which every command names its documents. */
export const CORPUS_OPTIONS = {
  corpus: { type: 'string', multiple: true },
  product: { type: 'string' },
  edition: { type: 'string' },
  data: { type: 'string' },
} as const

export const CORPUS_DESCRIBED = {
  corpus: {
    ja: 'ホワイトペーパーのファイルかフォルダー（複数可）。省くと kotae import で登録したもの',
    en: 'a whitepaper or a folder of them (may be repeated); without it, what was registered with kotae import',
  },
  product: {
    ja: 'どの製品の回答か（製品が複数あるとき）',
    en: 'which product the answers are for, where there are several',
  },
  edition: { ja: 'どの版から答えるか（省くと最新版）', en: 'which edition to answer from; the newest unless named' },
  data: {
    ja: '登録したものを置くフォルダー（省くと ./kotae-data）',
    en: 'the folder of the library (./kotae-data unless named)',
  },
} as const

export interface CorpusChoice extends Scope {
  readonly corpus?: readonly string[] | undefined
  readonly data?: string | undefined
}

/** Reads what was named. A file named by itself must be a whitepaper; one met in a folder is left out with a word about why. */
export const loadWhitepapers = async (
  { corpus, data }: CorpusChoice,
  terminal: Terminal,
): Promise<readonly Whitepaper[]> =>
  corpus === undefined ? await registered(data) : corpus.flatMap((path) => named(path, terminal))

/** What reads the library takes longer to load than a whitepaper to read: not for those who name their documents. */
const registered = async (data: string | undefined): Promise<readonly Whitepaper[]> => {
  const { libraryFiles } = await import('./library.ts')
  return libraryFiles(data).map(({ path, facts }) => ({ ...read(path), ...facts }))
}

const named = (path: string, terminal: Terminal): readonly Whitepaper[] => {
  const files = filesUnder(path, isWhitepaper)
  return files.length === 1 && files[0] === path ? [read(path)] : files.flatMap((file) => readOrSay(file, terminal))
}

export const read = (path: string): Whitepaper =>
  readWhitepaper(readBytes(path), { fileName: basename(path) }).whitepaper

const readOrSay = (path: string, terminal: Terminal): readonly Whitepaper[] => {
  try {
    return [read(path)]
  } catch (error) {
    if (!(error instanceof KotaeError)) throw error
    terminal.note({ ja: `${path} は使いません: ${error.text.ja}`, en: `${path} is left out: ${error.text.en}` })
    return []
  }
}

export const loadLanguage = (): Language => createLanguage(loadTokenizer(), openThesaurus())

export const openAnswerer = async (choice: CorpusChoice, terminal: Terminal): Promise<Answerer> => {
  const chosen = selectWhitepapers(await loadWhitepapers(choice, terminal), choice)
  return createAnswerer(sectionsOf(chosen), loadLanguage())
}
