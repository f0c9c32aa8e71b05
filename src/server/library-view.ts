import type { CitedDocument, DocumentUse, SectionUse, Storage, StoredDocument } from '../storage/index.ts'
import { compareAge, newestOf, productNames, type Section, sameName } from '../whitepaper/index.ts'
import type { LibraryDocument } from './library-cache.ts'
import type { LibraryDocumentJson, LibraryJson, LibrarySectionJson } from './schemas/library.ts'

/** The library as its screen shows it: products, their editions from the newest on, and each edition's documents. */
export const libraryJson = async (storage: Storage): Promise<LibraryJson> => {
  const documents = await storage.documents.list()
  const present = presenter(documents, await storage.citations.ofDocuments())
  return {
    products: productNames(documents).map((name) => ({
      name,
      editions: editionsOf(documents.filter(({ product }) => sameName(product, name))).map((edition) => ({
        name: edition[0]?.edition ?? '',
        answering: edition.some(({ id }) => present.answering.has(id)),
        documents: edition.map(present.document),
      })),
    })),
    stale: [...(await staleOf(storage, documents))],
  }
}

export const documentJson = async (storage: Storage, stored: StoredDocument): Promise<LibraryDocumentJson> =>
  presenter(await storage.documents.list(), await storage.citations.ofDocuments()).document(stored)

const presenter = (documents: readonly StoredDocument[], uses: readonly DocumentUse[]) => {
  const answering = new Set(
    productNames(documents).flatMap((name) =>
      newestOf(documents.filter(({ product }) => sameName(product, name))).map(({ id }) => id),
    ),
  )
  const usesByPlace = new Map(uses.map((use) => [placeKey(use), use]))
  const document = (stored: StoredDocument): LibraryDocumentJson => {
    const { fileHash: _, deletedAt, ...shown } = stored
    const { answers = 0, checklists = 0 } = usesByPlace.get(placeKey(placeOf(stored))) ?? {}
    return {
      ...shown,
      deleted: deletedAt !== null,
      answering: answering.has(stored.id),
      cited: { answers, checklists },
    }
  }
  return { answering, document }
}

export const placeOf = ({ product, edition, title }: StoredDocument): CitedDocument => ({
  product,
  edition,
  document: title,
})
const placeKey = ({ product, edition, document }: CitedDocument): string => [product, edition, document].join('\n')

const editionsOf = (documents: readonly StoredDocument[]): readonly (readonly StoredDocument[])[] =>
  [...Map.groupBy(documents, ({ edition }) => edition).values()].sort(([a], [b]) => (a && b ? compareAge(b, a) : 0))

/** Unfinished checklists that are to have the newest edition's answers and have some of another's. */
const staleOf = async (storage: Storage, documents: readonly StoredDocument[]): Promise<LibraryJson['stale']> => {
  const uses = await storage.citations.editionsInUse()
  return uses.flatMap(({ checklistId, checklistName, product, edition, answers, untouched }) => {
    const [newest] = newestOf(documents.filter((each) => sameName(each.product, product)))
    if (!newest || newest.edition === edition) return []
    return [{ id: checklistId, name: checklistName, product, edition, newest: newest.edition, answers, untouched }]
  })
}

/** A document's sections in its order, with the answers that name them. */
export const outlineJson = ({ whitepaper }: LibraryDocument, uses: readonly SectionUse[]): LibrarySectionJson[] => {
  const bySection = Map.groupBy(uses, ({ section }) => section)
  return whitepaper.sections.map((section) => {
    const citing = bySection.get(labelOf(section)) ?? []
    return {
      number: section.number,
      title: section.title,
      level: section.level,
      label: labelOf(section),
      controls: [...section.controls],
      passages: section.passages.map(({ kind, mark, text }) => ({ kind, mark: mark ?? null, text })),
      cited: citing.reduce((sum, { count }) => sum + count, 0),
      checklists: citing.map(({ checklistId, checklistName, count, questionId }) => ({
        id: checklistId,
        name: checklistName,
        count,
        questionId,
      })),
    }
  })
}

export const labelOf = ({ number, title }: Pick<Section, 'number' | 'title'>): string => number || title
