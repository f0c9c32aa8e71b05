import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './checks.module.css'
import type { Checks } from './requests.ts'
import { WORDS } from './words.ts'

type Check = Checks['checks'][number]

const SEVERITIES = ['stop', 'warn', 'info'] as const
/** A long sheet has hundreds of open rows: nobody reads them all here. */
const SHOWN_AT_FIRST = 20

interface ChecksProps {
  readonly id: string
  readonly checks: Checks
}

/** What was found, the gravest first, each row a way to its question. */
export const ChecksPanel = ({ id, checks: { checks, refusal } }: ChecksProps) => {
  const { checks: words, refused } = useWords(WORDS)
  const { tongue } = usePreferences()
  return (
    <section className={styles['panel']} aria-labelledby="checks-title">
      <h2 id="checks-title">{words.title}</h2>
      {refusal === null ? null : (
        <div role="alert" className={styles['refusal']}>
          <strong>{refused}</strong>
          <p>{refusal.text[tongue]}</p>
        </div>
      )}
      {checks.length === 0 && refusal === null ? <p className={styles['none']}>{words.none}</p> : null}
      {SEVERITIES.map((severity) => {
        const found = checks.filter((check) => check.severity === severity)
        return found.length === 0 ? null : (
          <section key={severity} className={styles['group']} data-severity={severity}>
            <h3>{words.severity[severity]}</h3>
            {found.map((check) => (
              <CheckDetails key={check.code} id={id} check={check} />
            ))}
          </section>
        )
      })}
      {checks.length > 0 && refusal === null ? <p className={styles['hint']}>{words.hint}</p> : null}
    </section>
  )
}

const CheckDetails = ({ id, check }: { readonly id: string; readonly check: Check }) => {
  const { checks: words } = useWords(WORDS)
  const { tongue } = usePreferences()
  const [all, setAll] = useState(false)
  const { title, advice, questions } = check
  const shown = all ? questions : questions.slice(0, SHOWN_AT_FIRST)
  return (
    <details className={styles['check']} open={check.severity === 'stop'}>
      <summary>
        <span>{title[tongue]}</span>
        <span className={styles['count']}>{words.count(questions.length)}</span>
      </summary>
      <p>{advice[tongue]}</p>
      <ul>
        {shown.map(({ id: question, row, number, text, detail }) => (
          <li key={question}>
            <Link to="/checklists/$id/review" params={{ id }} search={{ question }}>
              <span className={styles['place']}>{number || words.row(row)}</span>
              <span className={styles['text']}>{text}</span>
              {detail ? <span className={styles['detail']}>{detail[tongue]}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < questions.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.more(questions.length - shown.length)}
        </Button>
      ) : null}
    </details>
  )
}
