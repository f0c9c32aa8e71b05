import { useQuery } from '@tanstack/react-query'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { type Checklist, checklistQuery } from '../parts/queries.ts'
import { decisionsQuery } from './requests.ts'
import styles from './signing-list.module.css'
import { WORDS } from './words.ts'

/** On paper, for the person who signs: every question with its answer, its source and who stands behind it. */
export const SigningList = ({ id }: { readonly id: string }) => {
  const { print: words } = useWords(WORDS)
  const { tongue } = usePreferences()
  const { data: checklist } = useQuery(checklistQuery(id))
  const { data } = useQuery(decisionsQuery(id))
  const day = new Intl.DateTimeFormat(tongue, { dateStyle: 'medium' })
  if (!checklist || !data) return null
  return (
    <section className={styles['printed']} aria-hidden="true">
      <h1>{checklist.name}</h1>
      <About checklist={checklist} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.signed}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <tr key={item.id}>
              <td>{item.number || `${item.row}`}</td>
              <td>
                <small className={styles['context']}>{item.context.join(' ＞ ')}</small>
                {item.text}
              </td>
              <td>
                {item.choice === null ? null : <strong className={styles['line']}>{item.choice}</strong>}
                {item.answer || (item.choice === null && item.state !== 'out' ? words.none : '')}
              </td>
              <td>{item.source}</td>
              <td>
                {words.states[item.state]}
                {item.confirmedBy === null ? null : (
                  <span className={styles['line']}>{words.confirmed(item.confirmedBy)}</span>
                )}
                {item.approvedBy === null || item.approvedAt === null ? null : (
                  <span className={styles['line']}>
                    {words.approved(item.approvedBy, day.format(new Date(item.approvedAt)))}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['signature']}>
        <span>{words.signature}</span>
        <span>{words.date}</span>
      </p>
    </section>
  )
}

const About = ({ checklist }: { readonly checklist: Checklist }) => {
  const { print: words } = useWords(WORDS)
  const { tongue } = usePreferences()
  const { customer, fileName, product, edition } = checklist
  const printed = new Intl.DateTimeFormat(tongue, { dateStyle: 'long', timeStyle: 'short' }).format(new Date())
  const facts = [
    [words.customer, customer],
    [words.file, fileName],
    [words.product, [product, edition].filter((part) => part !== '').join(' ')],
    [words.printed, printed],
  ].filter(([, value]) => value !== '')
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
