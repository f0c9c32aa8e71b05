import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../parts/api.ts'

export const libraryQuery = queryOptions({
  queryKey: ['library'],
  queryFn: async () => await (await api.library.$get()).json(),
})

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['library', 'document', id],
    queryFn: async () => await (await api.library.documents[':id'].$get({ param: { id } })).json(),
  })

export const citingQuery = (id: string, section: string) =>
  queryOptions({
    queryKey: ['library', 'citations', id, section],
    queryFn: async () =>
      await (await api.library.documents[':id'].citations.$get({ param: { id }, query: { section } })).json(),
  })

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['library', 'search', q],
    queryFn: async () => await (await api.library.search.$get({ query: { q } })).json(),
  })

/** Everything that is drawn from the documents, after one of them has changed. */
export const useLibraryChanged = () => {
  const queries = useQueryClient()
  return useCallback(async () => {
    await Promise.all(['library', 'health', 'overview'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
  }, [queries])
}

export type Library = Awaited<ReturnType<Extract<(typeof libraryQuery)['queryFn'], (...words: never[]) => unknown>>>
export type DocumentDetail = Awaited<
  ReturnType<Extract<ReturnType<typeof documentQuery>['queryFn'], (...words: never[]) => unknown>>
>
export type LibraryDocument = DocumentDetail['document']
export type OutlineSection = DocumentDetail['outline'][number]
