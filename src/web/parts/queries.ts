import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'

/** What several screens ask for, under the names by which it is refreshed. */
export const checklistQuery = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: async () => await (await api.checklists[':id'].$get({ param: { id } })).json(),
  })

export const checklistsQuery = queryOptions({
  queryKey: ['checklists'],
  queryFn: async () => await (await api.checklists.$get({ query: {} })).json(),
})

const PAGE = '1000'

/** All questions, page after page: they are filtered and counted here, at once and without a wait. */
export const questionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['questions', id],
    queryFn: async () => {
      const rows: Awaited<ReturnType<typeof page>>['items'] = []
      for (let after: number | null = 0; after !== null; ) {
        const { items, next } = await page(id, after)
        rows.push(...items)
        after = next
      }
      return rows
    },
  })

const page = async (id: string, after: number) =>
  await (
    await api.checklists[':id'].questions.$get({ param: { id }, query: { after: String(after), limit: PAGE } })
  ).json()

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: async () => await (await api.health.$get()).json(),
})

export const productsQuery = queryOptions({
  queryKey: ['products'],
  queryFn: async () => (await (await api.products.$get()).json()).items,
})

export type Checklist = Awaited<ReturnType<NonNullable<ReturnType<typeof checklistQuery>['queryFn']>>>
