/**
 * An hour at the end of a fiscal term, event by event: sheets arrive, consumers of the queue draft them batch by batch, reviewers
 * write, and every write waits for its turn at a database that does one thing at a time.
 *
 *   sheets ──▶ queue ──▶ consumers (so many at once) ──▶ batch ──▶┐
 *   edits ────────────────────────────────────────────────────────┴▶ writer of the team, or of all teams
 */
import { generator } from '../../bench/library.ts'

export interface Burst {
  readonly teams: number
  readonly seconds: number
  /** By a team in an hour. */
  readonly sheetsPerHour: number
  readonly editsPerHour: number
  readonly batchesPerSheet: number
  readonly cpuMsPerBatch: number
  /** For how long a database is busy with a batch of drafts, and with an edit: reads and the write. */
  readonly batchMs: number
  readonly editMs: number
  /** How many consumers the queue runs at once. */
  readonly consumers: number
  /** Each team has a database of its own, or all share one. */
  readonly shared: boolean
}

export interface BurstResult {
  readonly sheets: number
  readonly edits: number
  /** Seconds until all of a sheet's drafts are there, from its upload: median and 95th percentile. */
  readonly sheetSeconds: readonly [number, number]
  /** Milliseconds that an edit waits for the database and occupies it. */
  readonly editMs: readonly [number, number]
  /** How much of the time the busiest database was at work. */
  readonly busiest: number
  readonly mostConsumers: number
}

type Event =
  | { readonly at: number; readonly kind: 'sheet'; readonly team: number }
  | { readonly at: number; readonly kind: 'edit'; readonly team: number }
  | { readonly at: number; readonly kind: 'batch'; readonly job: Job }
  | { readonly at: number; readonly kind: 'kept'; readonly job: Job }

interface Job {
  readonly team: number
  readonly arrived: number
  left: number
}

export const simulate = (burst: Burst, seed = 1): BurstResult => {
  const random = generator(seed)
  const writers = new Float64Array(burst.shared ? 1 : burst.teams)
  const busy = new Float64Array(writers.length)
  const events = new Heap()
  const waiting: Job[] = []
  const sheetTimes: number[] = []
  const editTimes: number[] = []
  let working = 0
  let mostConsumers = 0
  let next = 0
  const end = burst.seconds * 1000

  const arrivals = (kind: 'sheet' | 'edit', perHour: number): void => {
    // Nobody waits for anybody else to come.
    const gap = () => (-3_600_000 / (perHour * burst.teams)) * Math.log(1 - random())
    for (let at = gap(); at < end; at += gap()) events.push({ at, kind, team: Math.floor(random() * burst.teams) })
  }
  /** When the team's database has done it; whoever comes later waits. */
  const served = (team: number, at: number, takes: number): number => {
    const writer = burst.shared ? 0 : team
    const done = Math.max(at, writers[writer] ?? 0) + takes
    writers[writer] = done
    busy[writer] = (busy[writer] ?? 0) + takes
    return done
  }
  const begin = (at: number): void => {
    while (working < burst.consumers && next < waiting.length) {
      const job = waiting[next]
      next += 1
      if (!job) break
      working += 1
      mostConsumers = Math.max(mostConsumers, working)
      events.push({ at: at + burst.cpuMsPerBatch, kind: 'batch', job })
    }
  }

  arrivals('sheet', burst.sheetsPerHour)
  arrivals('edit', burst.editsPerHour)
  for (let event = events.pop(); event; event = events.pop()) {
    const { at } = event
    if (event.kind === 'sheet') {
      waiting.push({ team: event.team, arrived: at, left: burst.batchesPerSheet })
      begin(at)
    } else if (event.kind === 'edit') {
      editTimes.push(served(event.team, at, burst.editMs) - at)
    } else if (event.kind === 'batch') {
      events.push({ at: served(event.job.team, at, burst.batchMs), kind: 'kept', job: event.job })
    } else {
      event.job.left -= 1
      if (event.job.left > 0) events.push({ at: at + burst.cpuMsPerBatch, kind: 'batch', job: event.job })
      else {
        sheetTimes.push((at - event.job.arrived) / 1000)
        working -= 1
        begin(at)
      }
    }
  }
  return {
    sheets: sheetTimes.length,
    edits: editTimes.length,
    sheetSeconds: spread(sheetTimes),
    editMs: spread(editTimes),
    busiest: busy.reduce((most, each) => Math.max(most, each), 0) / end,
    mostConsumers,
  }
}

const spread = (values: readonly number[]): readonly [number, number] => {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return [at(0.5), at(0.95)]
}

/** The earliest event first. */
class Heap {
  readonly #events: Event[] = []

  push(event: Event): void {
    const events = this.#events
    let at = events.push(event) - 1
    for (let above = (at - 1) >> 1; at > 0 && (events[above] as Event).at > event.at; above = (at - 1) >> 1) {
      events[at] = events[above] as Event
      at = above
    }
    events[at] = event
  }

  pop(): Event | undefined {
    const events = this.#events
    const [first] = events
    const last = events.pop()
    if (!first || !last || events.length === 0) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= events.length) break
      if (below + 1 < events.length && (events[below + 1] as Event).at < (events[below] as Event).at) below += 1
      if ((events[below] as Event).at >= last.at) break
      events[at] = events[below] as Event
      at = below
    }
    events[at] = last
    return first
  }
}
