import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import styles from './library.module.css'
import type { Library } from './queries.ts'
import { WORDS } from './words.ts'

interface StaleNoteProps {
  readonly stale: Library['stale']
  readonly onRedraft: (id: string) => void
}

/** Unfinished check sheets that still hold answers from an edition that is no longer the newest. */
export const StaleNote = ({ stale, onRedraft }: StaleNoteProps) => {
  const words = useWords(WORDS)
  const { say, fail } = useNotice()
  const queries = useQueryClient()
  const redraft = useMutation({
    mutationFn: async (id: string) =>
      await api.checklists[':id'].job.$post({ param: { id }, json: { action: 'redraft' } }),
    onSuccess: async (_, id) => {
      say(words.redrafting)
      onRedraft(id)
      const keys = [['checklists'], ['checklist', id], ['questions', id], ['question', id]]
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
    onError: fail,
  })
  if (stale.length === 0) return null
  return (
    <section className={styles['stale']} aria-labelledby="stale-title">
      <h2 id="stale-title">{words.staleTitle}</h2>
      <ul>
        {stale.map(({ id, name, edition, newest, answers, untouched }) => (
          <li key={`${id} ${edition}`}>
            <span>
              <Link to="/checklists/$id/review" params={{ id }}>
                {name}
              </Link>
              <small>{words.stale(words.editionName(edition), answers, words.editionName(newest))}</small>
            </span>
            {untouched === 0 ? (
              <small>{words.touched}</small>
            ) : (
              <Button
                onClick={() => redraft.mutate(id)}
                disabled={redraft.isPending}
                title={words.redraftHint(untouched)}
                aria-label={`${words.redraft}: ${name}`}
              >
                {words.redraft}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
