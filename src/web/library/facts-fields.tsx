import { useId } from 'react'
import { useWords } from '../parts/preferences.ts'
import styles from './form.module.css'
import shared from './library.module.css'
import { WORDS } from './words.ts'

/** What is said of a document, by itself or by its owner. */
export interface Facts {
  readonly title: string
  readonly product: string
  readonly edition: string
  readonly date: string
}

interface FactsFieldsProps {
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
}

export const FactsFields = ({ facts, onChange }: FactsFieldsProps) => {
  const words = useWords(WORDS)
  const id = useId()
  const change = (name: keyof Facts) => ({
    className: shared['field'],
    value: facts[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...facts, [name]: event.target.value }),
  })
  return (
    <div className={styles['fields']}>
      <label className={styles['wide']}>
        {words.name}
        <input {...change('title')} maxLength={200} required />
      </label>
      <label>
        {words.product}
        <input {...change('product')} maxLength={200} required title={words.productNeeded} />
      </label>
      <label>
        {words.edition}
        <input {...change('edition')} maxLength={200} />
      </label>
      <label>
        {words.date}
        <input {...change('date')} type="date" aria-describedby={`${id}-date`} />
        <small id={`${id}-date`}>{words.dateHint}</small>
      </label>
    </div>
  )
}
