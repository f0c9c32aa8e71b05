import { basename } from 'node:path'
import type { Answerer } from '../answer/index.ts'
import { KotaeError } from '../error.ts'
import { leftOut, readWhitepaper, type Scope, selectWhitepapers, type Whitepaper } from '../whitepaper/index.ts'
import { filesUnder, readBytes } from './files.ts'
import { loadLanguage } from './language.ts'
import type { Facts } from './library.ts'
import { preparedAnswerers } from './prepared.ts'
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

/** A document to be read: what its owner says of it goes before what it says itself. */
interface Named {
  readonly path: string
  readonly bytes: () => Uint8Array
  readonly facts: Facts
  /** Named by itself, so it must be a whitepaper; one met in a folder is left out with a word about why. */
  readonly alone: boolean
}

const documentsOf = async ({ corpus, data }: CorpusChoice): Promise<readonly Named[]> => {
  if (corpus === undefined) {
    // What reads the library takes longer to load than a whitepaper to read: not for those who name their documents.
    const { libraryFiles } = await import('./library.ts')
    const files = await libraryFiles(data)
    return files.map(({ fileName, bytes, facts }) => ({ path: fileName, bytes: () => bytes, facts, alone: true }))
  }
  return corpus.flatMap((path) => {
    const files = filesUnder(path, isWhitepaper)
    const alone = files.length === 1 && files[0] === path
    return files.map((file) => ({ path: file, bytes: () => readBytes(file), facts: {}, alone }))
  })
}

export const read = (path: string, bytes = readBytes(path)): Whitepaper =>
  readWhitepaper(bytes, { fileName: basename(path) }).whitepaper

const readOrSay = ({ path, bytes, facts, alone }: Named, terminal: Terminal): readonly Whitepaper[] => {
  try {
    return [{ ...read(path, bytes()), ...facts }]
  } catch (error) {
    if (alone || !(error instanceof KotaeError)) throw error
    terminal.note({ ja: `${path} は使いません: ${error.text.ja}`, en: `${path} is left out: ${error.text.en}` })
    return []
  }
}

export const loadWhitepapers = async (choice: CorpusChoice, terminal: Terminal): Promise<readonly Whitepaper[]> =>
  (await documentsOf(choice)).flatMap((named) => readOrSay(named, terminal))

export const openAnswerer = async (choice: CorpusChoice, terminal: Terminal): Promise<Answerer> => {
  const documents = await documentsOf(choice)
  const identity = identityOf(documents, choice)
  const language = await loadLanguage()
  const all = once(() => documents.flatMap((named) => readOrSay(named, terminal)))
  const chosen = once(() => selectWhitepapers(all(), choice))
  const others = once(() => preparedAnswerers(['left out', ...identity], language, () => leftOut(all(), chosen())))
  const [answerer] = preparedAnswerers(identity, language, () => [chosen()])
  if (!answerer) throw new RangeError('one group of documents, one answerer')
  return answerer.beside(others)
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Everything that the choice of sections, and their reading, depends on. */
const identityOf = (documents: readonly Named[], { product = '', edition = '' }: CorpusChoice) => [
  product,
  edition,
  ...documents.flatMap(({ path, bytes, facts }) => [basename(path), JSON.stringify(facts), bytes()]),
]
