import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Mapping } from '../../checklist/mapping.ts'
import { api } from '../parts/api.ts'

/** How the checklist is read; its version says when to ask again. */
export const readingQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['reading', id, version],
    queryFn: async () => await (await api.checklists[':id'].reading.$get({ param: { id } })).json(),
    placeholderData: keepPreviousData,
  })

export type Reading = Awaited<ReturnType<NonNullable<ReturnType<typeof readingQuery>['queryFn']>>>
export type ReadSheet = Reading['sheets'][number]
export type ReadQuestion = ReadSheet['questions'][number]

/** The same with a mapping that is only tried. */
export const previewQuery = (id: string, mapping: Mapping | undefined) =>
  queryOptions({
    queryKey: ['reading-preview', id, JSON.stringify(mapping)],
    queryFn: async () => await (await putReading(id, mapping, {}, true)).json(),
    enabled: mapping !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

const putReading = (id: string, mapping: Mapping | undefined, header: { 'if-match'?: string }, preview: boolean) =>
  api.checklists[':id'].reading.$put({
    param: { id },
    query: { preview: String(preview) },
    header,
    json: { mapping: mapping ?? { sheets: [] } },
  })

export const keepReading = async (id: string, mapping: Mapping, header: { 'if-match': string }) =>
  await (await putReading(id, mapping, header, false)).json()

export const resetReading = async (id: string, header: { 'if-match': string }) =>
  await (await api.checklists[':id'].reading.$delete({ param: { id }, header })).json()

export const shapeQuery = (id: string, index: number) =>
  queryOptions({
    queryKey: ['sheet', id, index],
    queryFn: async () =>
      await (await api.checklists[':id'].sheets[':index'].$get({ param: { id, index: String(index) } })).json(),
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Shape = Awaited<ReturnType<NonNullable<ReturnType<typeof shapeQuery>['queryFn']>>>

/** So many rows are asked for at once. */
export const STRETCH = 200

/** The file never changes, and neither does what it looks like. */
export const stretchQuery = (id: string, index: number, stretch: number) =>
  queryOptions({
    queryKey: ['sheet', id, index, stretch],
    queryFn: async () => {
      const query = { top: String(stretch * STRETCH + 1), bottom: String((stretch + 1) * STRETCH) }
      const param = { id, index: String(index) }
      return await (await api.checklists[':id'].sheets[':index'].cells.$get({ param, query })).json()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export type Stretch = Awaited<ReturnType<NonNullable<ReturnType<typeof stretchQuery>['queryFn']>>>
export type DrawnCell = Stretch['cells'][number]
export type Merge = Stretch['merges'][number]

export const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: async () => (await (await api.forms.$get()).json()).items,
})

export type Form = Awaited<ReturnType<NonNullable<(typeof formsQuery)['queryFn']>>>[number]

export const forgetForm = async ({ fingerprint }: Form) =>
  await api.forms[':fingerprint'].$delete({ param: { fingerprint } })

export const putBackForm = async ({ fingerprint, name, customer, mapping }: Form) =>
  await api.forms[':fingerprint'].$put({
    param: { fingerprint },
    json: { name, customer, mapping: mapping as Mapping },
  })
