import { useId } from 'react'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './details.module.css'
import type { Details } from './details.ts'
import { DETAIL_WORDS } from './details-words.ts'
import { Field, Pair } from './field.tsx'
import { ProductFields } from './product-fields.tsx'

interface DetailsFieldsProps {
  readonly details: Details
  readonly onChange: (details: Details) => void
}

export const DetailsFields = ({ details, onChange }: DetailsFieldsProps) => {
  const words = useWords(DETAIL_WORDS)
  const { name: me } = usePreferences()
  const secondId = useId()
  const set = (part: Partial<Details>): void => onChange({ ...details, ...part })
  return (
    <>
      <Field label={words.name}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={200}
            value={details.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <Pair>
        <Field label={words.customer}>
          {(ids) => (
            <input
              {...ids}
              maxLength={200}
              value={details.customer}
              onChange={({ target }) => set({ customer: target.value })}
            />
          )}
        </Field>
        <Field label={words.dueOn}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              value={details.dueOn ?? ''}
              onChange={({ target }) => set({ dueOn: target.value || null })}
            />
          )}
        </Field>
      </Pair>
      <ProductFields scope={details} onChange={set} />
      <Pair>
        <Field label={words.owner}>
          {(ids) => (
            <span className={styles['owner']}>
              <input
                {...ids}
                maxLength={200}
                value={details.owner}
                onChange={({ target }) => set({ owner: target.value })}
              />
              {me !== '' && me !== details.owner ? (
                <Button look="quiet" onClick={() => set({ owner: me })}>
                  {words.mine}
                </Button>
              ) : null}
            </span>
          )}
        </Field>
        <Field label={words.style}>
          {(ids) => (
            <select
              {...ids}
              value={details.style}
              onChange={({ target }) => set({ style: target.value === 'plain' ? 'plain' : 'polite' })}
            >
              <option value="polite">{words.styles.polite}</option>
              <option value="plain">{words.styles.plain}</option>
            </select>
          )}
        </Field>
      </Pair>
      <div className={styles['second']}>
        <input
          id={secondId}
          type="checkbox"
          checked={details.needsSecond}
          aria-describedby={`${secondId}-hint`}
          onChange={({ target }) => set({ needsSecond: target.checked })}
        />
        <label htmlFor={secondId}>{words.needsSecond}</label>
        <small id={`${secondId}-hint`}>{words.needsSecondHint}</small>
      </div>
    </>
  )
}
