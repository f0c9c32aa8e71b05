import { Link } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import styles from './library.module.css'
import type { Library, LibraryDocument } from './queries.ts'
import { WORDS } from './words.ts'

type Product = Library['products'][number]

/** A product's editions from the newest on, and what each of them consists of. */
export const ProductList = ({ products }: { readonly products: readonly Product[] }) =>
  products.map((product) => <ProductCard key={product.name} product={product} />)

const ProductCard = ({ product: { name, editions } }: { readonly product: Product }) => {
  const words = useWords(WORDS)
  const newest = editions.find(({ answering }) => answering)
  return (
    <section className={styles['product']} aria-label={name}>
      <header>
        <h2>{name}</h2>
        {newest === undefined || newest.name === '' ? null : <p>{words.newestNote(words.editionName(newest.name))}</p>}
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.edition}</th>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.date}</th>
            <th scope="col" className={styles['number']}>
              {words.sections}
            </th>
            <th scope="col">{words.cited}</th>
          </tr>
        </thead>
        <tbody>
          {editions.flatMap((edition) =>
            edition.documents.map((document, at) => (
              <DocumentRow key={document.id} document={document} edition={at === 0 ? edition.name : undefined} />
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

interface DocumentRowProps {
  readonly document: LibraryDocument
  /** Undefined where the row above is of the same edition. */
  readonly edition: string | undefined
}

const DocumentRow = ({ document, edition }: DocumentRowProps) => {
  const words = useWords(WORDS)
  const { id, title, date, sections, cited, answering } = document
  return (
    <tr>
      <td>
        {edition === undefined ? null : (
          <span className={styles['edition']}>
            {words.editionName(edition)}
            <EditionBadge answering={answering} />
          </span>
        )}
      </td>
      <td>
        <Link to="/library" search={{ document: id }}>
          {title}
        </Link>
      </td>
      <td className={styles['soft']}>{date || words.noDate}</td>
      <td className={styles['number']}>{sections}</td>
      <td className={cited.answers === 0 ? styles['soft'] : undefined}>
        {cited.answers === 0 ? words.notCited : words.citedCount(cited.answers)}
      </td>
    </tr>
  )
}

export const EditionBadge = ({ answering }: { readonly answering: boolean }) => {
  const words = useWords(WORDS)
  return (
    <span className={styles['badge']} data-kind={answering ? 'answering' : 'older'}>
      {answering ? words.answering : words.older}
    </span>
  )
}
