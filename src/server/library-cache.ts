import type { Answerer } from '../answer/index.ts'
import type { Language, Lookup, LookupHit } from '../search/index.ts'
import { hashOf, type Storage, type StoredDocument } from '../storage/index.ts'
import {
  leftOut,
  newestOf,
  productNames,
  readWhitepaper,
  type Scope,
  sameName,
  selectWhitepapers,
  type Whitepaper,
} from '../whitepaper/index.ts'
import { createShards, identityOf, type Shards, sizeOf } from './shards.ts'

/** The whitepapers at one moment. What was opened of them stays what it was, whatever becomes of the library meanwhile. */
export interface Library {
  /** Changes whenever a document does, or how documents are read. */
  readonly version: string
  readonly documents: readonly StoredDocument[]
  readonly shards: Shards
  /** Those that may speak. @throws LibraryError */
  choose(scope: Scope): readonly StoredDocument[]
  answererFor(scope: Scope): Promise<Answerer>
  lookupFor(scope: Scope): Promise<Lookup>
  /** Of each product, in its newest edition. */
  findInNewest(typed: string, limit: number): Promise<readonly LookupHit[]>
  /** All editions of some products, as they read. */
  whitepapersOf(products: ReadonlySet<string>): Promise<readonly Whitepaper[]>
}

export interface LibraryDocument {
  readonly stored: StoredDocument
  readonly whitepaper: Whitepaper
}

export interface LibraryCache {
  current(): Promise<Library>
  /** One document alone, also one that was taken out. */
  read(stored: StoredDocument): Promise<LibraryDocument>
}

export interface LibraryChoice {
  /** A name for the code and the data that read documents: see `Shards`. */
  readonly reader: string
  /** How many sections may be held in memory. */
  readonly room: number
}

/** Documents that are kept read: for those who leaf through one, and for whole sheets whose quotations are looked up. */
const READ = 30

export const createLibraryCache = (storage: Storage, language: Language, choice: LibraryChoice): LibraryCache => {
  const reading = new Map<string, Whitepaper>()
  let known: { readonly key: string; readonly library: Promise<Library> } | undefined

  const readFile = async ({ fileHash, fileName }: StoredDocument): Promise<Whitepaper> => {
    const read = reading.get(fileHash) ?? readWhitepaper(await storage.files.get(fileHash), { fileName }).whitepaper
    reading.delete(fileHash)
    reading.set(fileHash, read)
    for (const oldest of [...reading.keys()].slice(0, -READ)) reading.delete(oldest)
    return read
  }
  /** What its owner says of it goes before what it says itself. */
  const read = async (stored: StoredDocument): Promise<Whitepaper> => {
    const { product, edition, date, title } = stored
    return { ...(await readFile(stored)), product, edition, date, title }
  }
  const shards = createShards({ storage, language, ...choice, read })

  return {
    read: async (stored) => ({ stored, whitepaper: await read(stored) }),
    current: () =>
      storage.documents.list().then((documents) => {
        const key = documents.map(({ id, version }) => `${id}:${version}`).join(' ')
        if (known?.key !== key) known = { key, library: libraryOf(documents, { ...choice, shards, read }) }
        return known.library
      }),
  }
}

interface Reading extends LibraryChoice {
  readonly shards: Shards
  readonly read: (document: StoredDocument) => Promise<Whitepaper>
}

const libraryOf = async (
  documents: readonly StoredDocument[],
  { reader, room, shards, read }: Reading,
): Promise<Library> => {
  const identity = JSON.stringify([reader, ...documents.map(identityOf)])
  const choose = ({ product, edition }: Scope) =>
    selectWhitepapers(documents, { product: product || undefined, edition: edition || undefined })

  /** Of a library that does not fit into memory, the product's own other editions only: a question asks nothing else. */
  const besides = (chosen: readonly StoredDocument[]): readonly (readonly StoredDocument[])[] => {
    const isOwn = ([first]: readonly StoredDocument[]) =>
      chosen.some(({ product }) => sameName(product, first?.product ?? ''))
    const groups = leftOut(documents, chosen)
    return sizeOf(documents) <= room ? groups : groups.filter(isOwn)
  }

  return {
    version: await hashOf(new TextEncoder().encode(identity)),
    documents,
    shards,
    choose,
    answererFor: async (scope) => {
      const chosen = choose(scope)
      const [own, ...others] = await Promise.all([chosen, ...besides(chosen)].map(shards.open))
      if (!own) throw new RangeError('what was chosen was opened')
      return own.answerer.beside(() => others.map(({ answerer }) => answerer))
    },
    lookupFor: async (scope) => (await shards.open(choose(scope))).lookup,
    findInNewest: async (typed, limit) => {
      const hits: LookupHit[] = []
      // One after another: together they may be more than there is room for.
      for (const product of productNames(documents)) {
        hits.push(...(await shards.open(choose({ product }))).lookup.find(typed, limit))
      }
      return hits.sort((a, b) => b.score - a.score).slice(0, limit)
    },
    whitepapersOf: (products) => Promise.all(documents.filter(({ product }) => products.has(product)).map(read)),
  }
}

/** Documents that somebody may ask together, and whether it is what is asked unless somebody names an older edition. */
export interface Group {
  readonly documents: readonly StoredDocument[]
  readonly usual: boolean
}

/** All groups that a library may be asked in. */
export const groupsOf = (documents: readonly StoredDocument[]): readonly Group[] =>
  productNames(documents).flatMap((product) => {
    const ofProduct = documents.filter((each) => sameName(each.product, product))
    const newest = newestOf(ofProduct)
    const editions = [...new Set(ofProduct.map(({ edition }) => edition))]
    const choices = editions.map((edition) => ofProduct.filter((each) => sameName(each.edition, edition)))
    const besides = (chosen: readonly StoredDocument[]) => [chosen, ofProduct.filter((each) => !chosen.includes(each))]
    return [
      ...besides(newest).map((group) => ({ documents: group, usual: true })),
      ...choices.flatMap(besides).map((group) => ({ documents: group, usual: false })),
    ].filter((group) => group.documents.length > 0)
  })
