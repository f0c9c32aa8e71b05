import { useQuery } from '@tanstack/react-query'
import { useWords } from '../parts/preferences.ts'
import { productsQuery } from '../parts/queries.ts'
import { Field, Pair } from './field.tsx'

const WORDS = {
  ja: {
    product: '製品',
    choose: '選んでください',
    edition: '根拠にする資料の版',
    newest: (edition: string | undefined) => (edition ? `最新版（いまは ${edition}）` : '最新版'),
    gone: (name: string) => `${name}（資料がありません）`,
  },
  en: {
    product: 'Product',
    choose: 'Choose one',
    edition: 'Edition to answer from',
    newest: (edition: string | undefined) => (edition ? `The newest (now ${edition})` : 'The newest'),
    gone: (name: string) => `${name} (no document)`,
  },
}

export interface Scope {
  readonly product: string
  /** Empty for the newest, whichever that is. */
  readonly edition: string
}

interface ProductFieldsProps {
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}

/** Which whitepapers may speak. A product is never guessed where there are several. */
export const ProductFields = ({ scope: { product, edition }, onChange }: ProductFieldsProps) => {
  const words = useWords(WORDS)
  const { data: products = [] } = useQuery(productsQuery)
  const editions = products.find(({ name }) => name === product)?.editions ?? []
  const isGone = product !== '' && products.length > 0 && !products.some(({ name }) => name === product)
  return (
    <Pair>
      <Field label={words.product}>
        {(ids) => (
          <select
            {...ids}
            required
            value={product}
            onChange={({ target }) => onChange({ product: target.value, edition: '' })}
          >
            <option value="">{words.choose}</option>
            {isGone ? <option value={product}>{words.gone(product)}</option> : null}
            {products.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.edition}>
        {(ids) => (
          <select {...ids} value={edition} onChange={({ target }) => onChange({ product, edition: target.value })}>
            <option value="">{words.newest(editions[0])}</option>
            {edition !== '' && !editions.includes(edition) ? (
              <option value={edition}>{words.gone(edition)}</option>
            ) : null}
            {editions.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
    </Pair>
  )
}
