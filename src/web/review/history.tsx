import { useQuery } from '@tanstack/react-query'
import { Button } from '../parts/button.tsx'
import { useDepartments } from '../parts/departments.ts'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './discussion.module.css'
import { NAMES, type Names, personName } from './names.ts'
import { historyQuery } from './requests.ts'
import { timeText } from './time.ts'
import type { Detail } from './types.ts'
import type { Steps } from './use-steps.ts'

const WORDS = {
  ja: {
    none: 'まだ変更はありません。',
    undo: 'この変更を元に戻す',
    from: '前',
    to: '後',
    choice: '選択',
    answer: '回答',
    state: '状態',
    verdict: '判定',
    department: '部署',
    assignee: '担当',
    evidence: '根拠を変更',
    empty: '（空）',
  },
  en: {
    none: 'Nothing has changed yet.',
    undo: 'Undo this change',
    from: 'before',
    to: 'after',
    choice: 'Choice',
    answer: 'Answer',
    state: 'State',
    verdict: 'Verdict',
    department: 'Department',
    assignee: 'Assignee',
    evidence: 'Evidence changed',
    empty: '(empty)',
  },
}

interface HistoryProps {
  readonly checklistId: string
  readonly detail: Detail
  readonly steps: Steps
}

type Standing = Pick<Detail, 'state' | 'verdict' | 'choice' | 'answer' | 'department' | 'assignee'>

/** Who changed what, when, from what to what: the newest first. */
export const History = ({ checklistId, detail, steps }: HistoryProps) => {
  const words = useWords(WORDS)
  const names = useWords(NAMES)
  const { tongue } = usePreferences()
  const departments = useDepartments()
  const { data: events } = useQuery(historyQuery(checklistId, detail.id))
  if (events?.length === 0) return <p className={styles['none']}>{words.none}</p>
  return (
    <ol className={styles['events']}>
      {events?.map((event, index) => {
        const changes = changesIn(event.before, event.after, names, departments.nameOf)
        return (
          <li key={event.id}>
            <p className={styles['by']}>
              <b>{personName(names, event.by)}</b> {names.kinds[event.kind]}{' '}
              <time dateTime={event.at}>{timeText(event.at, tongue)}</time>
            </p>
            <dl>
              {changes.map(({ name, before, after }) => (
                <div key={name}>
                  <dt>{words[name]}</dt>
                  <dd>
                    <del>{before || words.empty}</del> → <ins>{after || words.empty}</ins>
                  </dd>
                </div>
              ))}
              {changes.length === 0 ? (
                <div>
                  <dt>{words.evidence}</dt>
                </div>
              ) : null}
            </dl>
            {index === 0 ? (
              <Button look="quiet" onClick={() => void steps.undo(event.step)}>
                {words.undo}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

const changesIn = (before: Standing, after: Standing, names: Names, nameOf: (department: string) => string) => {
  const said = (standing: Standing) => ({
    state: names.states[standing.state],
    verdict: standing.verdict === null ? '' : names.verdicts[standing.verdict],
    choice: standing.choice ?? '',
    answer: standing.answer,
    department: nameOf(standing.department),
    assignee: standing.assignee,
  })
  const [one, other] = [said(before), said(after)]
  return (Object.keys(one) as (keyof typeof one)[]).flatMap((name) =>
    one[name] === other[name] ? [] : [{ name, before: one[name], after: other[name] }],
  )
}
