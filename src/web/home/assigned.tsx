import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../parts/api.ts'
import { DueLabel } from '../parts/due-label.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import styles from './assigned.module.css'

const WORDS = {
  ja: { title: 'あなたの担当', open: (count: number) => `残り ${count} 問` },
  en: { title: 'Assigned to you', open: (count: number) => `${count} left` },
}

const assignedQuery = (name: string) =>
  queryOptions({
    queryKey: ['assigned', name],
    queryFn: async () => (await (await api.assigned.$get()).json()).items,
    enabled: name !== '',
    // Whoever comes back from a review sees what is left of it.
    staleTime: 0,
  })

/** The questions that wait for whoever looks, sheet by sheet. */
export const Assigned = () => {
  const words = useWords(WORDS)
  const { name } = usePreferences()
  const { data: sheets = [] } = useQuery(assignedQuery(name))
  if (sheets.length === 0) return null
  return (
    <section className={styles['assigned']} aria-labelledby="assigned">
      <h2 id="assigned">{words.title}</h2>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <Link to="/checklists/$id/review" params={{ id: sheet.id }} search={{ mine: true }}>
              {sheet.name}
            </Link>
            {sheet.customer === '' ? null : <span>{sheet.customer}</span>}
            <strong>{words.open(sheet.open)}</strong>
            {sheet.dueOn === null ? null : <DueLabel dueOn={sheet.dueOn} finished={false} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
