import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { checklistQuery } from '../parts/queries.ts'
import styles from './shell.module.css'

const WORDS = {
  ja: { reading: '読み取りの確認', review: '回答の見直し', export: '書き出し', steps: 'このシートの作業' },
  en: { reading: 'Check the reading', review: 'Review', export: 'Export', steps: 'Steps of this sheet' },
}

/** The name of the checklist and its three steps, above each of them. */
export const ChecklistFrame = () => {
  const words = useWords(WORDS)
  const { id } = useParams({ from: '/checklists/$id' })
  const { data: checklist } = useQuery(checklistQuery(id))
  return (
    <>
      <div className={styles['frame']}>
        <h1>{checklist?.name}</h1>
        <nav aria-label={words.steps} className={styles['nav']}>
          <Link to="/checklists/$id/reading" params={{ id }}>
            {words.reading}
          </Link>
          <Link to="/checklists/$id/review" params={{ id }}>
            {words.review}
          </Link>
          <Link to="/checklists/$id/export" params={{ id }}>
            {words.export}
          </Link>
        </nav>
      </div>
      <Outlet />
    </>
  )
}
