import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { checklistQuery } from '../parts/queries.ts'
import { readingQuery } from './data.ts'
import { ReadingDesk } from './desk.tsx'
import { isWorking } from './job.ts'
import { Waiting } from './waiting.tsx'

/** How often the job is asked for while it works. */
const EVERY_MS = 500

export const ReadingScreen = () => {
  const { id } = useParams({ from: '/checklists/$id' })
  const { data: checklist } = useQuery({
    ...checklistQuery(id),
    refetchInterval: ({ state: { data } }) => (data && isWorking(data) ? EVERY_MS : false),
  })
  const isFirstReading =
    checklist !== undefined &&
    isWorking(checklist) &&
    checklist.job.phase === 'reading' &&
    checklist.totals.questions === 0
  const { data: reading } = useQuery({
    ...readingQuery(id, checklist?.version ?? 0),
    enabled: checklist !== undefined && !isFirstReading,
    throwOnError: true,
  })
  if (!checklist || isFirstReading || !reading) return <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      <ReadingDesk key={id} checklist={checklist} base={reading} />
    </Suspense>
  )
}
