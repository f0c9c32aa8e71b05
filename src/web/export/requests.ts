import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../parts/api.ts'

export const EXPORTED = ['approved', 'confirmed', 'drafts'] as const
export const CITATIONS = ['remarks', 'answer', 'none'] as const

export interface Choice {
  readonly exported: (typeof EXPORTED)[number]
  readonly citations: (typeof CITATIONS)[number]
}

const checklists = api.checklists[':id']

/** Decisions may have changed on another screen a moment ago. */
const FRESH = { staleTime: 0 } as const

export const checksQuery = (id: string) =>
  queryOptions({
    queryKey: ['checks', id],
    queryFn: async () => await (await checklists.checks.$get({ param: { id } })).json(),
    ...FRESH,
  })

export const exportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['exports', id],
    queryFn: async () => await (await checklists.exports.$get({ param: { id } })).json(),
    ...FRESH,
  })

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', id],
    queryFn: async () => await (await checklists.decisions.$get({ param: { id } })).json(),
    ...FRESH,
  })

const ROWS = '100'

export const previewQuery = (id: string, sheet: number, { exported, citations }: Choice) =>
  infiniteQueryOptions({
    queryKey: ['preview', id, sheet, exported, citations],
    queryFn: async ({ pageParam }) => {
      const query = { exported, citations, top: String(pageParam), rows: ROWS }
      return await (await checklists.preview[':sheet'].$get({ param: { id, sheet: String(sheet) }, query })).json()
    },
    initialPageParam: 1,
    getNextPageParam: ({ next }) => next,
    ...FRESH,
  })

export const exportNow = async (id: string, choice: Choice) =>
  await (await checklists.exports.$post({ param: { id }, json: choice })).json()

export const fileAddress = (id: string, exportId: string): string => `/api/checklists/${id}/exports/${exportId}/file`

export const reportAddress = (id: string, { exported, citations }: Choice): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return `/api/checklists/${id}/evidence-report?${new URLSearchParams({ exported, citations, timeZone })}`
}

export type Checks = Awaited<ReturnType<NonNullable<ReturnType<typeof checksQuery>['queryFn']>>>
export type Done = Awaited<ReturnType<typeof exportNow>>
