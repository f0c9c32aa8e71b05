import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { follow, isWorking } from './follow.ts'
import type { Checklist } from './queries.ts'

export interface Progress {
  /** Of the rest, in seconds; undefined until enough was seen of the pace. */
  readonly left: number | undefined
  /** The server does not answer. What it was told it goes on with; we ask again. */
  readonly lost: boolean
}

interface Sight {
  readonly at: number
  readonly done: number
}

/** Less than that tells no pace. */
const LEAST_MS = 800

/** Follows the job of one checklist for as long as it runs, and keeps what is known of the checklist up to date. */
export const useProgress = (checklist: Checklist | undefined, enabled = true): Progress => {
  const queries = useQueryClient()
  const [left, setLeft] = useState<number>()
  const [lost, setLost] = useState(false)
  const id = checklist?.id
  const followed = enabled && checklist !== undefined && isWorking(checklist)
  useEffect(() => {
    if (!followed || id === undefined) return
    let first: Sight | undefined
    const stop = follow(id, queries, {
      onReach: (reached) => setLost(!reached),
      onStep: ({ job: { phase, done, total } }) => {
        if (phase !== 'drafting') return
        first ??= { at: Date.now(), done }
        setLeft(secondsLeft(first, { at: Date.now(), done }, total))
      },
    })
    return () => {
      stop()
      setLeft(undefined)
      setLost(false)
    }
  }, [id, followed, queries])
  return { left, lost }
}

const secondsLeft = (first: Sight, last: Sight, total: number): number | undefined => {
  const [passed, made] = [last.at - first.at, last.done - first.done]
  return passed < LEAST_MS || made <= 0 ? undefined : ((total - last.done) * passed) / made / 1000
}
