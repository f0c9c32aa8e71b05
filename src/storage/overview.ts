import { sql as written } from 'kysely'
import { type Database, sql } from './database.ts'

/** Questions that count: of checklists that are still there, and not out. */
const ASKED = written`question JOIN checklist ON checklist.id = question.checklist_id
  WHERE checklist.deleted_at IS NULL AND question.state <> 'out'`

/** The whitepapers are silent; what only a person knows is no gap in them. */
const SILENT = written.lit('nothing-on-topic')
const GAPS = written`('nothing-on-topic', 'attribute-not-stated', 'named-thing-not-stated', 'other-edition-only')`

/** Other sheets ask the same in the same words: so many are looked at for one that is shown. */
const CANDIDATES = 4

/** A pause that is longer is no work on the sheet. */
export const LONGEST_PAUSE_S = 300
const DAY_S = 86_400

export interface ChecklistProgress {
  readonly id: string
  readonly name: string
  readonly customer: string
  readonly dueOn: string | null
  readonly exportedAt: string | null
  readonly states: Readonly<Record<string, number>>
}

export interface TopicCount {
  readonly topic: string
  readonly asked: number
  /** Those of which the whitepapers say nothing, or not what was asked for. */
  readonly silent: number
  readonly checklists: number
}

export interface Gap {
  readonly topic: string
  readonly cause: string
  readonly count: number
}

export interface GapSample {
  readonly topic: string
  readonly text: string
  readonly checklistId: string
  readonly questionId: string
}

export interface DepartmentCount {
  readonly department: string
  readonly open: number
  readonly held: number
  readonly checklists: number
  readonly nextDue: string | null
}

export interface SheetTime {
  readonly id: string
  readonly name: string
  readonly questions: number
  /** From upload to the last export. */
  readonly elapsedSeconds: number
  /** Estimated: the pauses between one person's steps, as long as none is longer than `LONGEST_PAUSE_S`. */
  readonly activeSeconds: number
}

/** Drafts that were confirmed or approved, by tenths of confidence. */
export interface AcceptedShare {
  readonly band: string
  readonly tenth: number
  readonly decided: number
  readonly unchanged: number
  readonly confidence: number
}

export const overviewStore = (database: Database) => {
  const rows = async <Row>(statement: ReturnType<typeof written<Row>>): Promise<readonly Row[]> =>
    await database.all(statement.compile(sql))

  return {
    progress: async (limit: number): Promise<readonly ChecklistProgress[]> => {
      const found = await rows(written<Omit<ChecklistProgress, 'states'> & { readonly states: string }>`
        SELECT checklist.id, name, customer, due_on AS dueOn, exported_at AS exportedAt,
          (SELECT json_group_object(state, n) FROM
            (SELECT state, count(*) AS n FROM question WHERE checklist_id = checklist.id GROUP BY state)) AS states
        FROM checklist WHERE deleted_at IS NULL
        ORDER BY exported_at IS NOT NULL, due_on IS NULL, due_on, created_at DESC LIMIT ${limit}`)
      return found.map((row) => ({ ...row, states: JSON.parse(row.states) as Record<string, number> }))
    },

    /** Of all sheets not yet exported, how many are due when. */
    inWork: () =>
      rows(written<{ readonly dueOn: string | null; readonly count: number }>`
        SELECT due_on AS dueOn, count(*) AS count FROM checklist
        WHERE deleted_at IS NULL AND exported_at IS NULL GROUP BY due_on ORDER BY due_on`),

    states: () =>
      rows(written<{ readonly state: string; readonly band: string | null; readonly count: number }>`
        SELECT state, band, count(*) AS count
        FROM question JOIN checklist ON checklist.id = question.checklist_id
        WHERE checklist.deleted_at IS NULL GROUP BY state, band`),

    topics: (limit: number) =>
      rows(written<TopicCount>`
        SELECT topic, count(*) AS asked, count(*) FILTER (WHERE cause IN ${GAPS}) AS silent,
          count(DISTINCT checklist_id) AS checklists
        FROM ${ASKED} AND topic <> '' GROUP BY topic ORDER BY asked DESC, topic LIMIT ${limit}`),

    gaps: (limit: number) =>
      rows(written<Gap>`
        WITH silent AS (SELECT topic, cause, count(*) AS count FROM ${ASKED} AND cause IN ${GAPS} GROUP BY topic, cause),
          most AS (SELECT topic, sum(count) AS total FROM silent GROUP BY topic ORDER BY total DESC, topic LIMIT ${limit})
        SELECT topic, cause, count FROM silent JOIN most USING (topic) ORDER BY total DESC, topic, count DESC`),

    /** Wordings of the silent topics, each once, and those that no document says a word about first. */
    gapSamples: async (limit: number, each: number): Promise<readonly GapSample[]> => {
      const candidates = await rows(written<GapSample & { readonly repeats: string }>`
        WITH most AS (
            SELECT topic, count(*) AS total FROM ${ASKED} AND cause IN ${GAPS}
            GROUP BY topic ORDER BY total DESC, topic LIMIT ${limit}),
          silent AS (
            SELECT topic, cause, question.id AS questionId, min(checklist_id) AS checklistId
            FROM ${ASKED} AND cause IN ${GAPS} AND topic IN (SELECT topic FROM most) GROUP BY topic, question.id),
          ranked AS (
            SELECT silent.*, row_number() OVER (PARTITION BY topic ORDER BY cause <> ${SILENT}, questionId) AS place
            FROM silent)
        SELECT ranked.topic, json_extract(body, '$.text') AS text, repeats, checklistId, questionId
        FROM ranked JOIN question ON question.checklist_id = checklistId AND question.id = questionId
        WHERE place <= ${each * CANDIDATES} ORDER BY ranked.topic, place`)
      return [...Map.groupBy(candidates, ({ topic }) => topic).values()].flatMap((ofTopic) => {
        const once = new Map(ofTopic.toReversed().map(({ repeats, ...sample }) => [repeats, sample]))
        return [...once.values()].toReversed().slice(0, each)
      })
    },

    departments: () =>
      rows(written<DepartmentCount>`
        SELECT department, count(*) AS open, count(*) FILTER (WHERE state = 'held') AS held,
          count(DISTINCT checklist_id) AS checklists, min(due_on) AS nextDue
        FROM ${ASKED} AND state IN ('draft', 'returned', 'held') AND exported_at IS NULL
        GROUP BY department ORDER BY open DESC, department`),

    times: (limit: number) =>
      rows(written<SheetTime>`
        WITH done AS (
            SELECT id, name, created_at, exported_at FROM checklist
            WHERE deleted_at IS NULL AND exported_at IS NOT NULL ORDER BY exported_at DESC LIMIT ${limit}),
          pauses AS (
            SELECT checklist_id, (julianday(at) - julianday(lag(at) OVER (PARTITION BY checklist_id, by ORDER BY at)))
              * ${DAY_S} AS pause
            FROM event JOIN done ON done.id = checklist_id)
        SELECT id, name, (SELECT count(*) FROM question WHERE checklist_id = done.id) AS questions,
          round((julianday(exported_at) - julianday(created_at)) * ${DAY_S}) AS elapsedSeconds,
          round(coalesce((SELECT sum(pause) FROM pauses
            WHERE checklist_id = done.id AND pause <= ${LONGEST_PAUSE_S + 0.5}), 0)) AS activeSeconds
        FROM done ORDER BY exported_at DESC`),

    accepted: () =>
      rows(written<AcceptedShare>`
        SELECT band, min(CAST(confidence * 10 AS INTEGER), 9) AS tenth, count(*) AS decided,
          count(*) FILTER (WHERE written_by IS NULL) AS unchanged, avg(confidence) AS confidence
        FROM ${ASKED} AND state IN ('confirmed', 'approved') AND band IS NOT NULL AND confidence IS NOT NULL
        GROUP BY band, tenth ORDER BY band, tenth`),
  }
}

export type OverviewStore = ReturnType<typeof overviewStore>
