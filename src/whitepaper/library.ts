import { KotaeError } from '../error.ts'
import type { Section, Whitepaper } from './section.ts'

/** A section together with the document that it stands in. */
export interface LibrarySection {
  readonly whitepaper: Whitepaper
  readonly section: Section
}

/** Which documents may speak: one product, and of it one edition (the newest unless another is named). */
export interface Scope {
  readonly product?: string | undefined
  readonly edition?: string | undefined
}

export type LibraryErrorCode = 'library-empty' | 'product-not-chosen' | 'product-unknown' | 'edition-unknown'

export class LibraryError extends KotaeError<LibraryErrorCode> {}

/** Half-width, no white space, lower case: customers and file names spell a product in many ways. */
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b)
const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

/** "1.10" is newer than "1.9"; "第3版" is newer than "第2版". */
export const compareEditions = (a: string, b: string): number =>
  a.normalize('NFKC').localeCompare(b.normalize('NFKC'), 'ja', { numeric: true })

type Dated = Pick<Whitepaper, 'edition' | 'date'>

/** Below zero where `a` is the older; a document that names no edition is placed by its date. */
export const compareAge = (a: Dated, b: Dated): number => {
  const byEdition = a.edition && b.edition ? compareEditions(a.edition, b.edition) : 0
  return byEdition || a.date.localeCompare(b.date)
}

/** Those of one product's documents that speak unless another edition is named. */
export const newestOf = <Document extends Dated>(documents: readonly Document[]): readonly Document[] => {
  const [first, ...others] = documents
  if (!first) return []
  const newest = others.reduce((best, each) => (compareAge(best, each) < 0 ? each : best), first)
  return documents.filter(({ edition, date }) => edition === newest.edition && date === newest.date)
}

/**
 * The documents that may be cited for one checklist. Answering for the wrong product or from a superseded edition is a
 * false statement to a customer, so where several products are there one must be named, never guessed.
 */
export const selectWhitepapers = (library: readonly Whitepaper[], scope: Scope = {}): readonly Whitepaper[] => {
  if (library.length === 0) throw emptyLibrary()
  const ofProduct = chooseProduct(library, scope.product)
  if (scope.edition === undefined) return newestOf(ofProduct)
  const wanted = scope.edition
  const ofEdition = ofProduct.filter((whitepaper) => sameName(whitepaper.edition, wanted))
  if (ofEdition.length === 0) throw unknownEdition(wanted, ofProduct)
  return ofEdition
}

const chooseProduct = (library: readonly Whitepaper[], product: string | undefined): readonly Whitepaper[] => {
  const products = productNames(library)
  if (product === undefined) {
    if (products.length > 1) throw productNotChosen(products)
    return library
  }
  const chosen = library.filter((whitepaper) => sameName(whitepaper.product, product))
  if (chosen.length === 0) throw unknownProduct(product, products)
  return chosen
}

export const productNames = (library: readonly Pick<Whitepaper, 'product'>[]): readonly string[] => {
  const byFold = new Map(library.map(({ product }) => [fold(product), product]))
  return [...byFold.values()].sort((a, b) => a.localeCompare(b, 'ja'))
}

export const sectionsOf = (whitepapers: readonly Whitepaper[]): readonly LibrarySection[] =>
  whitepapers.flatMap((whitepaper) => whitepaper.sections.map((section) => ({ whitepaper, section })))

const emptyLibrary = () =>
  new LibraryError('library-empty', {
    ja: 'ホワイトペーパーが一つもありません。先に登録してください。',
    en: 'There is no whitepaper yet. Register one first.',
  })

const productNotChosen = (products: readonly string[]) =>
  new LibraryError('product-not-chosen', {
    ja: `製品が複数あります（${products.join('、')}）。どの製品の回答かを選んでください。`,
    en: `There are several products (${products.join(', ')}). Choose the one that the answers are for.`,
  })

const unknownProduct = (product: string, products: readonly string[]) =>
  new LibraryError('product-unknown', {
    ja: `製品「${product}」のホワイトペーパーはありません。あるのは ${products.join('、')} です。その中から選んでください。`,
    en: `There is no whitepaper of the product "${product}". Choose one of those that there are: ${products.join(', ')}.`,
  })

const unknownEdition = (edition: string, whitepapers: readonly Whitepaper[]) => {
  const known = whitepapers.map((whitepaper) => whitepaper.edition || '-').join(', ')
  return new LibraryError('edition-unknown', {
    ja: `版「${edition}」のホワイトペーパーはありません。あるのは ${known} です。その中から選んでください。`,
    en: `There is no edition "${edition}". Choose one of those that there are: ${known}.`,
  })
}
