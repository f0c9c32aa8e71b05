import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { ControlChips } from './control-chips.tsx'
import styles from './library.module.css'
import { Marked } from './marked.tsx'
import { searchQuery } from './queries.ts'
import { WORDS } from './words.ts'

export const SearchResults = ({ q }: { readonly q: string }) => {
  const words = useWords(WORDS)
  const { data, error } = useQuery({ ...searchQuery(q), placeholderData: (before) => before })
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p role="status">{words.loading}</p>
  const { items } = data
  return (
    <section className={styles['results']} aria-label={words.search}>
      <p role="status">{items.length === 0 ? words.nothingFound : words.hits(items.length)}</p>
      <ol>
        {items.map(({ documentId, product, edition, label, number, heading, controls, excerpt, matched }) => (
          <li key={`${documentId} ${label}`}>
            <p className={styles['where']}>
              {product} {words.editionName(edition)}
            </p>
            <h3>
              <Link to="/library" search={{ document: documentId, section: label, q }}>
                {number} <Marked text={heading} words={matched} />
              </Link>
            </h3>
            <ControlChips controls={controls} />
            <p>
              <Marked text={excerpt} words={matched} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
