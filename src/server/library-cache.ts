import { type Answerer, createAnswerer } from '../answer/index.ts'
import { createLookup, type Language, type Lookup } from '../search/index.ts'
import type { Storage, StoredDocument } from '../storage/index.ts'
import {
  productNames,
  readWhitepaper,
  type Scope,
  sectionsOf,
  selectWhitepapers,
  type Whitepaper,
} from '../whitepaper/index.ts'

/** The whitepapers at one moment, and what is made of them. */
export interface Library {
  /** Changes whenever a document does. */
  readonly version: string
  readonly documents: readonly LibraryDocument[]
  readonly whitepapers: readonly Whitepaper[]
  answererFor(scope: Scope): Answerer
  lookupFor(scope: Scope): Lookup
  /** Of each product, its newest edition. */
  lookupNewest(): Lookup
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

/** Documents are read once per file, indexes made once per choice of documents; a change of the library makes a new one. */
export const createLibraryCache = (storage: Storage, language: Language): LibraryCache => {
  const read = new Map<string, Whitepaper>()
  let known: Library | undefined

  const documentOf = async (stored: StoredDocument): Promise<LibraryDocument> => {
    const { product, edition, date, title, fileHash, fileName } = stored
    const whitepaper = read.get(fileHash) ?? readWhitepaper(await storage.files.get(fileHash), { fileName }).whitepaper
    read.set(fileHash, whitepaper)
    return { stored, whitepaper: { ...whitepaper, product, edition, date, title } }
  }

  return {
    read: documentOf,
    current: async () => {
      const stored = await storage.documents.list()
      const version = stored.map(({ id, version: edited }) => `${id}:${edited}`).join(' ')
      if (known?.version !== version) {
        known = libraryOf(version, await Promise.all(stored.map(documentOf)), language)
      }
      return known
    },
  }
}

const libraryOf = (version: string, documents: readonly LibraryDocument[], language: Language): Library => {
  const whitepapers = documents.map(({ whitepaper }) => whitepaper)
  const chosenBy = (scope: Scope): readonly Whitepaper[] =>
    selectWhitepapers(whitepapers, { product: scope.product || undefined, edition: scope.edition || undefined })
  const perChoice = <T>(make: (chosen: readonly Whitepaper[]) => T) => {
    const made = new Map<string, T>()
    return (scope: Scope): T => {
      const chosen = chosenBy(scope)
      const key = chosen.map((whitepaper) => whitepapers.indexOf(whitepaper)).join(' ')
      const value = made.get(key) ?? make(chosen)
      made.set(key, value)
      return value
    }
  }
  let newest: Lookup | undefined
  return {
    version,
    documents,
    whitepapers,
    answererFor: perChoice((chosen) => {
      let others: Answerer | undefined
      const rest = whitepapers.filter((whitepaper) => !chosen.includes(whitepaper))
      return createAnswerer(sectionsOf(chosen), language, {
        others: () => {
          others ??= rest.length === 0 ? undefined : createAnswerer(sectionsOf(rest), language)
          return others
        },
      })
    }),
    lookupFor: perChoice((chosen) => createLookup(sectionsOf(chosen), language)),
    lookupNewest: () => {
      newest ??= createLookup(
        sectionsOf(productNames(whitepapers).flatMap((product) => selectWhitepapers(whitepapers, { product }))),
        language,
      )
      return newest
    },
  }
}
