import { type ReactNode, useId } from 'react'
import { useWords } from '../parts/preferences.ts'
import styles from './overview.module.css'
import { WORDS } from './words.ts'

interface ChartProps {
  readonly title: string
  /** How it is counted. */
  readonly note: string
  readonly legend?: ReactNode
  /** The drawing; what it shows stands in the table as well. */
  readonly children: ReactNode
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A drawing with its name, how it was counted, and the same in a table for whoever would rather read. */
export const Chart = ({ title, note, legend, children, head, rows }: ChartProps) => {
  const words = useWords(WORDS)
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles['note']}>{note}</p>
      {legend}
      <div role="img" aria-labelledby={id}>
        {children}
      </div>
      <details className={styles['table']}>
        <summary>{words.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section tabIndex={0} aria-label={`${title}: ${words.table}`}>
          <table aria-labelledby={id}>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, at) => (
                    <td key={head[at]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}

/** What stands in a chart's place where there is nothing to draw. */
export const NoChart = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles['note']}>{children}</p>
    </section>
  )
}
