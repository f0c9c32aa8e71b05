import type { QueryClient } from '@tanstack/react-query'
import { type Checklist, checklistQuery } from './queries.ts'

/** So long without a word from the stream, and we ask ourselves: proxies may hold it back, and servers restart. */
const SILENCE_MS = 2000
/** A beat that comes a little early still counts. */
const SLACK_MS = 200
/** So often at most the questions are fetched anew while their drafts come in. */
const QUESTIONS_MS = 1500

export interface Following {
  readonly onStep: (checklist: Checklist) => void
  /** Whether the server answers. */
  readonly onReach: (reached: boolean) => void
}

export const isWorking = ({ job: { state } }: Pick<Checklist, 'job'>): boolean =>
  state === 'queued' || state === 'running'

/** Keeps a checklist up to date while its job runs: by server-sent events, and by asking where those stay away. */
export const follow = (id: string, queries: QueryClient, { onStep, onReach }: Following): (() => void) => {
  let heard = Date.now()
  let fetched = 0
  let stopped = false
  let asking = false

  const stop = (): void => {
    stopped = true
    source.close()
    clearInterval(watch)
  }

  const take = (checklist: Checklist): void => {
    if (stopped) return
    heard = Date.now()
    onReach(true)
    keep(queries, checklist)
    onStep(checklist)
    if (!isWorking(checklist)) {
      stop()
      refresh(['checklist', id], ['checklists'], ['questions', id], ['question', id])
    } else if (checklist.job.phase === 'drafting' && Date.now() - fetched > QUESTIONS_MS) {
      fetched = Date.now()
      refresh(['questions', id])
    }
  }

  const refresh = (...keys: readonly (readonly string[])[]): void => {
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey }, { cancelRefetch: false })
  }

  const ask = async (): Promise<void> => {
    if (asking || Date.now() - heard < SILENCE_MS - SLACK_MS) return
    asking = true
    try {
      take(await queries.fetchQuery({ ...checklistQuery(id), staleTime: 0, retry: false }))
    } catch {
      // The next beat asks again; meanwhile the screen says that nobody answers.
      if (!stopped) onReach(false)
    } finally {
      asking = false
    }
  }

  const source = new EventSource(`/api/checklists/${encodeURIComponent(id)}/progress`)
  source.addEventListener('progress', ({ data }) => take(JSON.parse(data)))
  const watch = setInterval(ask, SILENCE_MS)
  return stop
}

/** Under each name by which it is shown; never over something newer. */
const keep = (queries: QueryClient, checklist: Checklist): void => {
  queries.setQueryData(checklistQuery(checklist.id).queryKey, (known) => newer(known, checklist))
  queries.setQueriesData<Listed>({ queryKey: ['checklists'] }, (listed) => {
    if (!listed) return listed
    const replaced = <P extends Page>(page: P): P => ({
      ...page,
      items: page.items.map((each) => (each.id === checklist.id ? newer(each, checklist) : each)),
    })
    return 'pages' in listed ? { ...listed, pages: listed.pages.map(replaced) } : replaced(listed)
  })
}

const newer = (known: Checklist | undefined, next: Checklist): Checklist =>
  known && known.version > next.version ? { ...known, job: next.job, totals: next.totals } : next

interface Page {
  readonly items: readonly Checklist[]
}
type Listed = Page | { readonly pages: readonly Page[] }
