import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { checklistQuery, questionsQuery } from '../parts/queries.ts'
import type { Flags } from './filter.ts'
import { contradictionsQuery, kinQuery, latestEventQuery } from './requests.ts'

/** How soon other people's edits are seen. */
const LOOK_MS = 3000
/** Contradictions are looked for again once nobody has changed anything for so long. */
const SETTLED_MS = 1500

/** The questions of a checklist, kept up with what drafting and other people do to them. */
export const useRows = (checklistId: string) => {
  const queries = useQueryClient()
  const checklist = useQuery({
    ...checklistQuery(checklistId),
    refetchInterval: ({ state }) => (isWorking(state.data?.job.state) ? LOOK_MS / 2 : false),
  })
  const rows = useQuery(questionsQuery(checklistId))
  const kin = useQuery({ ...kinQuery(checklistId), staleTime: 60_000 })
  const contradictions = useQuery({ ...contradictionsQuery(checklistId), staleTime: 60_000 })
  const latest = useQuery({ ...latestEventQuery(checklistId), refetchInterval: LOOK_MS })

  const { totals, job } = checklist.data ?? {}
  const drafted = `${totals?.questions} ${totals?.drafted} ${job?.state}`
  useChange(drafted, () => void queries.invalidateQueries({ queryKey: ['questions', checklistId] }))
  useChange(`${totals?.questions}`, () => void queries.invalidateQueries({ queryKey: ['kin', checklistId] }))
  useChange(latest.data === undefined ? undefined : String(latest.data?.id), () => {
    for (const key of ['questions', 'question', 'comments', 'history', 'checklist'])
      void queries.invalidateQueries({ queryKey: [key, checklistId] })
  })
  const changes = useMemo(() => (rows.data ?? []).reduce((sum, { version }) => sum + version, 0), [rows.data])
  useEffect(() => {
    if (changes === 0) return
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: ['contradictions', checklistId] }),
      SETTLED_MS,
    )
    return () => clearTimeout(timer)
  }, [changes, checklistId, queries])

  const flags = useMemo(
    (): Flags => ({
      contradictory: new Set(contradictions.data?.flatMap(({ questions }) => questions)),
      repeated: new Set(kin.data?.flatMap(({ questions }) => (questions.length > 1 ? questions : []))),
    }),
    [contradictions.data, kin.data],
  )
  return {
    checklist: checklist.data,
    rows: rows.data,
    error: rows.error,
    kin: kin.data ?? NONE,
    contradictions: contradictions.data ?? NONE,
    flags,
    again: () => void rows.refetch(),
  }
}

const NONE: readonly never[] = []

const isWorking = (state: string | undefined): boolean => state === 'queued' || state === 'running'

/** Acts when a value becomes another; not when it is first known. */
const useChange = (value: string | undefined, act: () => void): void => {
  const before = useRef<string>(undefined)
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (before.current !== undefined && value !== undefined && before.current !== value) latest.current()
    before.current = value ?? before.current
  }, [value])
}

export type Review = ReturnType<typeof useRows>
