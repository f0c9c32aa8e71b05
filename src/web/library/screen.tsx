import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../parts/preferences.ts'
import { DocumentView } from './document-view.tsx'
import { ImportDialog } from './import-dialog.tsx'
import styles from './library.module.css'
import { ProductList } from './product-list.tsx'
import { libraryQuery } from './queries.ts'
import { SearchField } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'
import { StaleNote } from './stale-note.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { WORDS } from './words.ts'

export const LibraryScreen = () => {
  const words = useWords(WORDS)
  const { document, section, q = '' } = useSearch({ from: '/library' })
  // Files are gone through one by one: each has facts of its own to be checked.
  const [waiting, setWaiting] = useState<readonly { readonly turn: number; readonly file: File }[]>([])
  const turns = useRef(0)
  const queue = useCallback((files: readonly File[]) => {
    const added = files.map((file) => {
      turns.current += 1
      return { turn: turns.current, file }
    })
    setWaiting((before) => [...before, ...added])
  }, [])
  const over = useFileDrop(queue)
  const [next] = waiting
  return (
    <div className={styles['screen']} data-over={over}>
      {document === undefined ? (
        <Shelf q={q} onFiles={queue} />
      ) : (
        <DocumentView key={document} id={document} section={section} q={q} />
      )}
      {over ? <div className={styles['drop']}>{words.drop}</div> : null}
      {next ? (
        <ImportDialog
          key={next.turn}
          file={next.file}
          left={waiting.length - 1}
          onClose={() => setWaiting((before) => before.slice(1))}
        />
      ) : null}
    </div>
  )
}

/** How often to look while a check sheet is drafted anew. */
const LOOK_AGAIN_MS = 1500

const Shelf = ({ q, onFiles }: { readonly q: string; readonly onFiles: (files: readonly File[]) => void }) => {
  const words = useWords(WORDS)
  const navigate = useNavigate()
  const [redrafting, setRedrafting] = useState<readonly string[]>([])
  const { data, error } = useQuery({
    ...libraryQuery,
    refetchInterval: ({ state }) =>
      state.data?.stale.some(({ id, untouched }) => untouched > 0 && redrafting.includes(id)) ? LOOK_AGAIN_MS : false,
  })
  const search = useCallback(
    (typed: string) => navigate({ to: '/library', search: typed === '' ? {} : { q: typed }, replace: true }),
    [navigate],
  )
  return (
    <>
      <header className={styles['title']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <AddButton onFiles={onFiles} />
      </header>
      {error ? <p role="alert">{error.message}</p> : null}
      {data || error ? null : <p role="status">{words.loading}</p>}
      {data?.products.length === 0 ? (
        <section className={styles['empty']}>
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <p className={styles['soft']}>{words.dropHint}</p>
        </section>
      ) : null}
      {data && data.products.length > 0 ? (
        <>
          <SearchField value={q} onSearch={search} />
          {q === '' ? (
            <>
              <StaleNote stale={data.stale} onRedraft={(id) => setRedrafting((before) => [...before, id])} />
              <ProductList products={data.products} />
              <p className={styles['soft']}>{words.dropHint}</p>
            </>
          ) : (
            <SearchResults q={q} />
          )}
        </>
      ) : null}
    </>
  )
}

const AddButton = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const words = useWords(WORDS)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="main" onClick={() => input.current?.click()}>
        {words.add}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.text,.markdown,text/plain,text/markdown"
        multiple
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
