import { useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import { ChecklistCard } from './checklist-card.tsx'
import styles from './home.module.css'

const WORDS = { ja: { list: 'チェックシートの一覧' }, en: { list: 'Check sheets' } }

/** Browsers open about six connections to one server; these stay open. */
const MOST_FOLLOWED = 2

export const ChecklistList = ({ checklists }: { readonly checklists: readonly Checklist[] }) => {
  const words = useWords(WORDS)
  const followed = new Set(
    checklists
      .filter(({ job }) => job.state === 'running')
      .slice(0, MOST_FOLLOWED)
      .map(({ id }) => id),
  )
  return (
    <ul className={styles['list']} aria-label={words.list}>
      {checklists.map((checklist) => (
        <li key={checklist.id}>
          <ChecklistCard checklist={checklist} follows={followed.has(checklist.id)} />
        </li>
      ))}
    </ul>
  )
}
