import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { Accepted, DraftBands } from './bands.tsx'
import { daysUntil } from './due.ts'
import styles from './overview.module.css'
import { DueNext, Progress } from './progress.tsx'
import { doneOf, type Overview, openOf, overviewQuery } from './query.ts'
import { Gaps, Topics } from './topics.tsx'
import { WORDS } from './words.ts'
import { Departments, Times } from './workload.tsx'

export const OverviewScreen = () => {
  const words = useWords(WORDS)
  const { data, error } = useQuery(overviewQuery)
  return (
    <div className={styles['screen']}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles['note']}>{words.lead}</p>
      </header>
      {error ? <p role="alert">{error.message}</p> : null}
      {data || error ? null : <p role="status">{words.loading}</p>}
      {data?.sheets.length === 0 ? (
        <section className={styles['empty']}>
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <Link to="/">{words.toHome}</Link>
        </section>
      ) : null}
      {data && data.sheets.length > 0 ? <Cards overview={data} /> : null}
    </div>
  )
}

const Cards = ({ overview }: { readonly overview: Overview }) => {
  const today = new Date()
  const { sheets, bands, topics, gaps, departments, accepted, times } = overview
  return (
    <>
      <Figures overview={overview} today={today} />
      <div className={styles['cards']}>
        <div>
          <Progress sheets={sheets} />
          <DueNext sheets={sheets} today={today} />
          <Departments departments={departments} />
          <DraftBands bands={bands} />
          <Accepted accepted={accepted} />
          <Times times={times} />
        </div>
        <div>
          <Gaps gaps={gaps} />
          <Topics topics={topics} />
        </div>
      </div>
    </>
  )
}

const SOON_DAYS = 7

/** The few numbers that are looked for first. */
const Figures = ({
  overview: { inWork, states, departments },
  today,
}: {
  readonly overview: Overview
  readonly today: Date
}) => {
  const words = useWords(WORDS)
  const wanted = openOf(states) + doneOf(states)
  const soon = inWork.filter(({ dueOn }) => dueOn !== null && daysUntil(dueOn, today) <= SOON_DAYS)
  const figures = [
    [words.openSheets, words.sheetCount(sum(inWork))],
    [words.openRows, words.count(departments.reduce((total, { open }) => total + open, 0))],
    [words.doneShare, words.percent(wanted === 0 ? 0 : doneOf(states) / wanted)],
    [words.dueSoon, words.sheetCount(sum(soon))],
  ] as const
  return (
    <dl className={styles['figures']}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)
