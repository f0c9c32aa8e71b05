import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api, etagOf } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './document.module.css'
import { FactsDialog } from './facts-dialog.tsx'
import shared from './library.module.css'
import { holds } from './marked.tsx'
import { EditionBadge } from './product-list.tsx'
import { documentQuery, type LibraryDocument, type OutlineSection, useLibraryChanged } from './queries.ts'
import { SectionText } from './section-text.tsx'
import { WORDS } from './words.ts'

interface DocumentViewProps {
  readonly id: string
  /** The section to begin at. */
  readonly section: string | undefined
  /** What was looked for. */
  readonly q: string
}

export const DocumentView = ({ id, section, q }: DocumentViewProps) => {
  const words = useWords(WORDS)
  const [find, setFind] = useState(q)
  const { data, error } = useQuery(documentQuery(id))
  const loaded = data !== undefined
  useEffect(() => {
    if (!loaded || section === undefined) return
    const at = document.querySelector<HTMLElement>(`[data-label="${CSS.escape(section)}"] > section`)
    at?.scrollIntoView({ block: 'start' })
    at?.focus({ preventScroll: true })
  }, [loaded, section])
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p role="status">{words.loading}</p>
  const typed = find.trim().split(/\s+/u).filter(Boolean)
  const shown = data.outline.map((each, at) => ({ section: each, anchor: `section-${at}`, hit: isHit(each, typed) }))
  return (
    <article className={styles['document']}>
      <DocumentHead document={data.document} />
      <div className={styles['columns']}>
        <nav className={styles['outline']} aria-label={words.outline}>
          <input
            type="search"
            className={shared['field']}
            value={find}
            placeholder={words.find}
            aria-label={words.find}
            onChange={(event) => setFind(event.target.value)}
          />
          <ol>
            {shown
              .filter(({ hit }) => hit)
              .map(({ section: { number, title, level, cited }, anchor }) => (
                <li key={anchor} data-level={Math.min(level, 3)}>
                  <a href={`#${anchor}`} onClick={(event) => jump(event, anchor)}>
                    {number} {title}
                  </a>
                  {cited === 0 ? null : (
                    <span className={styles['count']} title={words.citedCount(cited)}>
                      <span aria-hidden="true">{cited}</span>
                      <span className="visually-hidden">{words.citedCount(cited)}</span>
                    </span>
                  )}
                </li>
              ))}
          </ol>
          {shown.some(({ hit }) => hit) ? null : <p role="status">{words.findNone}</p>}
        </nav>
        <div className={styles['text']}>
          {shown.map(({ section: each, anchor }) => (
            <div key={anchor} data-label={each.label}>
              <SectionText documentId={id} section={each} anchor={anchor} marked={typed} />
            </div>
          ))}
        </div>
      </div>
    </article>
  )
}

/** By scrolling alone: the address keeps saying which document it is. */
const jump = (event: { preventDefault(): void }, anchor: string): void => {
  event.preventDefault()
  const at = document.getElementById(anchor)
  at?.scrollIntoView({ block: 'start' })
  at?.focus({ preventScroll: true })
}

const isHit = ({ number, title, controls, passages }: OutlineSection, typed: readonly string[]): boolean => {
  const texts = [number, title, ...controls, ...passages.map(({ text }) => text)]
  return typed.every((word) => texts.some((text) => holds(text, word)))
}

const DocumentHead = ({ document }: { readonly document: LibraryDocument }) => {
  const words = useWords(WORDS)
  const [editing, setEditing] = useState(false)
  const { remove, restore } = useRemoval(document)
  const { id, title, product, edition, date, sections, cited, answering, fileName } = document
  return (
    <header className={styles['head']}>
      <Link to="/library">← {words.back}</Link>
      <h1>{title}</h1>
      {document.deleted ? <p role="status">{words.removedNote}</p> : null}
      <p className={styles['facts']}>
        <span>{product}</span>
        <span>
          {words.editionName(edition)} <EditionBadge answering={answering} />
        </span>
        <span>{date || words.noDate}</span>
        <span>{words.sectionCount(sections)}</span>
        <span>{cited.answers === 0 ? words.notCited : words.citedCount(cited.answers)}</span>
      </p>
      <div className={shared['actions']}>
        <Button onClick={() => setEditing(true)}>{words.editFacts}</Button>
        <a className={styles['file']} href={`/api/library/documents/${id}/file`} download={fileName}>
          {words.download}
        </a>
        {document.deleted ? (
          <Button look="main" onClick={() => restore.mutate(document)} disabled={restore.isPending}>
            {words.restore}
          </Button>
        ) : (
          <Button look="danger" onClick={() => remove.mutate()} disabled={remove.isPending}>
            {words.remove}
          </Button>
        )}
      </div>
      {editing ? <FactsDialog document={document} onClose={() => setEditing(false)} /> : null}
    </header>
  )
}

/** Takes a document out; the notice brings it back, and so does its page. */
const useRemoval = (document: LibraryDocument) => {
  const words = useWords(WORDS)
  const { say, fail } = useNotice()
  const changed = useLibraryChanged()
  const navigate = useNavigate()
  const set = async (deleted: boolean, seen: Pick<LibraryDocument, 'id' | 'version'>) =>
    await (
      await api.library.documents[':id'].$patch({ param: { id: seen.id }, header: etagOf(seen), json: { deleted } })
    ).json()
  const restore = useMutation({
    mutationFn: (gone: LibraryDocument) => set(false, gone),
    onSuccess: async () => {
      await changed()
      say(words.restored(document.title))
    },
    onError: fail,
  })
  const remove = useMutation({
    mutationFn: () => set(true, document),
    onSuccess: async (gone) => {
      await navigate({ to: '/library' })
      await changed()
      say(words.removed(document.title), () => restore.mutate(gone))
    },
    onError: fail,
  })
  return { remove, restore }
}
