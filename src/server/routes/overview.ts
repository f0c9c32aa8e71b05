import { createRoute } from '@hono/zod-openapi'
import { BANDS, STATES } from '../../review/index.ts'
import { LONGEST_PAUSE_S, type OverviewStore } from '../../storage/index.ts'
import type { AppParts } from '../parts.ts'
import { createRouter } from '../router.ts'
import { PROBLEMS } from '../schemas/common.ts'
import { GAP_CAUSES, type OverviewJson, overview } from '../schemas/overview.ts'

const SHEETS = 30
const TOPICS = 15
const GAPS = 12
const SAMPLES = 3

const overviewRoute = createRoute({
  method: 'get',
  path: '/overview',
  tags: ['overview'],
  summary: '全体の様子: 進み具合、よく聞かれる話題、資料にない質問、部署ごとの残り、かかった時間、確信度の当たり具合',
  responses: { 200: { description: '集計', content: { 'application/json': { schema: overview } } }, ...PROBLEMS },
})

export const overviewRoutes = ({ storage }: AppParts) =>
  createRouter().openapi(overviewRoute, async (context) => context.json(await overviewJson(storage.overview), 200))

const overviewJson = async (store: OverviewStore): Promise<OverviewJson> => {
  const [sheets, inWork, states, topics, departments, times, accepted] = await Promise.all([
    store.progress(SHEETS),
    store.inWork(),
    store.states(),
    store.topics(TOPICS),
    store.departments(),
    store.times(SHEETS),
    store.accepted(),
  ])
  return overview.parse({
    sheets: sheets.map((sheet) => ({ ...sheet, states: counted(STATES, (name) => sheet.states[name] ?? 0) })),
    inWork,
    states: counted(STATES, (name) => sum(states.filter(({ state }) => state === name))),
    bands: counted(BANDS, (name) => sum(states.filter(({ state, band }) => state === 'draft' && band === name))),
    topics,
    gaps: await gapsOf(store),
    departments,
    times: { longestPauseSeconds: LONGEST_PAUSE_S, sheets: times },
    accepted,
  })
}

const gapsOf = async (store: OverviewStore): Promise<OverviewJson['gaps']> => {
  const samples = Map.groupBy(await store.gapSamples(GAPS, SAMPLES), ({ topic }) => topic)
  return [...Map.groupBy(await store.gaps(GAPS), ({ topic }) => topic)].map(([topic, rows]) => ({
    topic,
    total: sum(rows),
    causes: counted(GAP_CAUSES, (name) => sum(rows.filter(({ cause }) => cause === name))),
    samples: (samples.get(topic) ?? []).map(({ topic: _, ...sample }) => sample),
  }))
}

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)

const counted = <Name extends string>(names: readonly Name[], count: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>
