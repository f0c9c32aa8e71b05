import { queryOptions } from '@tanstack/react-query'
import { api } from '../parts/api.ts'

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async () => await (await api.overview.$get()).json(),
})

export type Overview = Awaited<ReturnType<Extract<(typeof overviewQuery)['queryFn'], (...words: never[]) => unknown>>>
export type Sheet = Overview['sheets'][number]

/** What is left to do on a sheet. */
export const openOf = ({ draft, returned, held }: Overview['states']): number => draft + returned + held
export const doneOf = ({ confirmed, approved }: Overview['states']): number => confirmed + approved
