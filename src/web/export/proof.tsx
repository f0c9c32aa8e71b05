import { useWords } from '../parts/preferences.ts'
import styles from './proof.module.css'
import { type Choice, type Done, fileAddress, reportAddress } from './requests.ts'
import { WORDS } from './words.ts'

interface ProofProps {
  readonly id: string
  readonly done: Done
  readonly choice: Choice
}

/** What became of the customer's file, in plain words, and everything that differs for whoever wants to see it. */
export const ProofPanel = ({ id, done, choice }: ProofProps) => {
  const { proof: words } = useWords(WORDS)
  const { proof } = done
  const { cells, sameParts, changedParts, restyledCells, resizedRows, locked } = proof
  return (
    <div className={styles['proof']}>
      <h2>{words.title}</h2>
      <p className={styles['main']}>{cells === 0 ? words.same : words.cells(cells)}</p>
      <ul>
        {cells === 0 ? null : <li>{words.bytes(sameParts, sameParts + changedParts.length)}</li>}
        {restyledCells === 0 ? null : <li>{words.restyled(restyledCells)}</li>}
        {resizedRows === 0 ? null : <li>{words.resized(resizedRows)}</li>}
        {locked.length === 0 ? null : <li>{words.locked(locked.length)}</li>}
      </ul>
      <p className={styles['links']}>
        <a href={fileAddress(id, done.export.id)} download>
          {words.again}
        </a>
        <a href={reportAddress(id, choice)} download>
          {words.report}
        </a>
      </p>
      {cells === 0 ? null : <Differences proof={proof} />}
    </div>
  )
}

const Differences = ({ proof: { changes, changedParts } }: { readonly proof: Done['proof'] }) => {
  const { proof: words } = useWords(WORDS)
  return (
    <details>
      <summary>{words.details}</summary>
      <p>
        {words.parts}: {changedParts.join(', ')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles['scroll']} aria-label={words.details} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ sheet, cell, before, after }) => (
              <tr key={`${sheet}!${cell}`}>
                <th scope="row">
                  <small>{sheet}</small>
                  {cell}
                </th>
                <td>{before || <span className={styles['empty']}>{words.empty}</span>}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
