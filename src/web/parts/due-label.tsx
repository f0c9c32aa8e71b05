import { dueFrom } from './due.ts'
import styles from './due-label.module.css'
import { usePreferences } from './preferences.ts'

const NONE = { ja: '期限なし', en: 'no due date' }

interface DueLabelProps {
  readonly dueOn: string | null
  /** A checklist that is finished is late no more. */
  readonly finished: boolean
}

/** When it is due, in words and in colour. */
export const DueLabel = ({ dueOn, finished }: DueLabelProps) => {
  const { tongue } = usePreferences()
  if (dueOn === null) return <span className={styles['none']}>{NONE[tongue]}</span>
  const { urgency, words, date } = dueFrom(dueOn, new Date(), tongue)
  return (
    <span className={styles['due']} data-urgency={finished ? 'later' : urgency}>
      <time dateTime={dueOn}>{date}</time>
      {finished ? null : <strong>{words}</strong>}
    </span>
  )
}
