import { useQuery } from '@tanstack/react-query'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './history.module.css'
import { exportsQuery, fileAddress } from './requests.ts'
import { WORDS } from './words.ts'

/** Who took which file when; each can be had again as it was. */
export const History = ({ id }: { readonly id: string }) => {
  const { history: words, options } = useWords(WORDS)
  const { tongue } = usePreferences()
  const { data } = useQuery(exportsQuery(id))
  const time = new Intl.DateTimeFormat(tongue, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className={styles['history']} aria-labelledby="history-title">
      <h2 id="history-title">{words.title}</h2>
      {data?.items.length === 0 ? <p className={styles['none']}>{words.none}</p> : null}
      <ul>
        {data?.items.map(({ id: exportId, at, by, exported, written, empty }) => (
          <li key={exportId}>
            <time dateTime={at}>{time.format(new Date(at))}</time>
            <span>{by || words.nameless}</span>
            <span>{options.exported[exported]}</span>
            <span>{words.written(written, empty)}</span>
            <a href={fileAddress(id, exportId)} download aria-label={`${words.download} ${time.format(new Date(at))}`}>
              {words.download}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
