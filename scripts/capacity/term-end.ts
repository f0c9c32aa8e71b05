/** How busy it gets when everybody's fiscal term ends, in March and September. */
import type { Burst } from './burst.ts'
import type { Measured, Team } from './team.ts'

/** So many times the sheets of an average month ... */
const MONTH = 3
/** ... most of which come in its last two weeks ... */
const LAST_DAYS = { share: 0.6, days: 10 }
/** ... and a fifth of a day's within one hour. */
const HOUR = 0.2

/** Drafts are kept so many at a time. */
const BATCH = 20
/** What the queue runs at once. https://developers.cloudflare.com/queues/platform/limits/ */
const CONSUMERS = 250
/**
 * How long D1 is busy. Its documentation says less than a millisecond for a read by index and several for a write, which is
 * persisted in several places: https://developers.cloudflare.com/d1/platform/limits/. Not measured: there was no account.
 */
const READ_MS = 1
const WRITE_MS = 10
const ROW_WRITTEN_MS = 0.1

export const busyHour = (team: Team, measured: Measured, teams: number, shared: boolean): Burst => {
  const sheetsPerHour = ((team.sheets * MONTH * LAST_DAYS.share) / LAST_DAYS.days) * HOUR
  const { drafting, edit } = measured.acts
  const batches = Math.ceil(team.questionsPerSheet / BATCH)
  const measuredBatches = Math.ceil(measured.questions / BATCH)
  return {
    teams,
    // Half a million edits show what two million would.
    seconds: teams > 10_000 ? 600 : 3600,
    sheetsPerHour,
    editsPerHour: sheetsPerHour * team.questionsPerSheet * team.edited,
    batchesPerSheet: batches,
    cpuMsPerBatch: drafting.cpuMs / measuredBatches,
    batchMs:
      (READ_MS * (drafting.trips - measuredBatches)) / measuredBatches +
      WRITE_MS +
      (ROW_WRITTEN_MS * drafting.rowsWritten) / measuredBatches,
    editMs: READ_MS * (edit.trips - 1) + WRITE_MS + ROW_WRITTEN_MS * edit.rowsWritten,
    consumers: CONSUMERS,
    shared,
  }
}

/** One team alone, with all that it has: a sheet a minute, and fifty people who each write an answer every half minute. */
export const busyTeam = (team: Team, measured: Measured): Burst => ({
  ...busyHour(team, measured, 1, true),
  sheetsPerHour: 60,
  editsPerHour: 50 * 120,
})
