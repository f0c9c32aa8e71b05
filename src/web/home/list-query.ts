import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../parts/api.ts'

/** As it stands in the address. */
export interface Filter {
  readonly text?: string
  readonly mine?: true
  readonly stage?: Stage
  readonly order?: 'due'
  readonly deleted?: true
}

export const STAGES = ['working', 'stopped', 'open', 'finished'] as const
export type Stage = (typeof STAGES)[number]

export const readFilter = (search: Record<string, unknown>): Filter => {
  const { text, mine, stage, order, deleted } = search
  const known = STAGES.find((each) => each === stage)
  return {
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(mine === true ? { mine } : {}),
    ...(known ? { stage: known } : {}),
    ...(order === 'due' ? { order } : {}),
    ...(deleted === true ? { deleted } : {}),
  }
}

export const isNarrowed = ({ text, mine, stage }: Filter): boolean =>
  text !== undefined || mine !== undefined || stage !== undefined

const PAGE = '50'

/** The list as it is filtered, page after page. */
export const listQuery = ({ text, mine, stage, order, deleted }: Filter, name: string) => {
  const owner = mine ? name : undefined
  return infiniteQueryOptions({
    queryKey: ['checklists', 'list', { text, owner, stage, order, deleted }],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      await (
        await api.checklists.$get({
          query: {
            limit: PAGE,
            order,
            ...(text === undefined ? {} : { text }),
            ...(owner === undefined ? {} : { owner }),
            ...(stage === undefined ? {} : { stage }),
            ...(deleted ? { deleted: 'true' } : {}),
            ...(pageParam === undefined ? {} : { after: pageParam }),
          },
        })
      ).json(),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
