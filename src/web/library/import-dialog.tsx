import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { api } from '../parts/api.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { ControlChips } from './control-chips.tsx'
import { type Facts, FactsFields } from './facts-fields.tsx'
import styles from './form.module.css'
import shared from './library.module.css'
import { useLibraryChanged } from './queries.ts'
import { WORDS } from './words.ts'

interface ImportDialogProps {
  readonly file: File
  /** How many files wait behind this one. */
  readonly left: number
  readonly onClose: () => void
}

const previewOf = async (file: File, facts: Facts | undefined) => {
  const response = await api.library.documents.$post({ form: { file, ...facts }, query: { preview: 'true' } })
  if (response.status !== 200) throw new RangeError('a preview keeps nothing')
  return await response.json()
}

/** What was recognised in a file, for a person to correct before answers are drawn from it. */
export const ImportDialog = ({ file, left, onClose }: ImportDialogProps) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const { say, fail } = useNotice()
  const changed = useLibraryChanged()
  const [facts, setFacts] = useState<Facts>()
  // Whether it will be the newest depends on what is typed; nobody waits for it.
  const settled = useDeferredValue(facts)
  const { data: preview, error } = useQuery({
    queryKey: ['library', 'preview', file.name, file.lastModified, file.size, settled],
    queryFn: () => previewOf(file, settled),
    placeholderData: (before) => before,
    retry: false,
  })
  const register = useMutation({
    mutationFn: async () => await api.library.documents.$post({ form: { file, ...facts }, query: {} }),
    onSuccess: async () => {
      await changed()
      say(words.registered(facts?.title ?? preview?.title ?? file.name))
      onClose()
    },
    onError: fail,
  })
  return (
    <Dialog open onClose={onClose} title={words.previewTitle} description={file.name} wide>
      {preview === undefined ? (
        <p role={error ? 'alert' : 'status'}>{error ? error.message : words.reading}</p>
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            register.mutate()
          }}
        >
          <FactsFields facts={facts ?? preview} onChange={setFacts} />
          <p className={styles['fate']} role="status">
            {preview.replaces ? words.replaces : null}{' '}
            {preview.answering ? words.becomesNewest : words.staysOlder(words.editionName(preview.newest ?? ''))}
          </p>
          {preview.warnings.length === 0 ? null : (
            <section className={styles['warnings']} aria-label={words.warnings}>
              <h3>{words.warnings}</h3>
              <ul>
                {preview.warnings.map(({ code, text }) => (
                  <li key={code}>{text[tongue]}</li>
                ))}
              </ul>
            </section>
          )}
          <section className={styles['recognised']} aria-label={words.outline}>
            <h3>{words.found(preview.sections.length)}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <ol tabIndex={0} aria-label={words.outline}>
              {preview.sections.map(({ number, title, level, controls, characters }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sections of one file keep their places
                <li key={index} data-level={Math.min(level, 3)}>
                  <span>
                    {number} {title}
                  </span>
                  <ControlChips controls={controls} />
                  <small>{words.characters(characters)}</small>
                </li>
              ))}
            </ol>
          </section>
          <div className={shared['actions']}>
            <Button look="main" type="submit" disabled={register.isPending}>
              {words.register}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
            {left > 0 ? <small>{words.next(left)}</small> : null}
          </div>
        </form>
      )}
    </Dialog>
  )
}
