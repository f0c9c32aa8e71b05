import { queryOptions } from '@tanstack/react-query'
import { api, etagOf } from '../parts/api.ts'
import type { Change, Detail, Evidence, Row } from './types.ts'

const question = (id: string, questionId: string) => ({ param: { id, question: questionId } })

export const questionQuery = (id: string, questionId: string) =>
  queryOptions({
    queryKey: ['question', id, questionId],
    queryFn: async () =>
      await (await api.checklists[':id'].questions[':question'].$get(question(id, questionId))).json(),
  })

export const kinQuery = (id: string) =>
  queryOptions({
    queryKey: ['kin', id],
    queryFn: async () => (await (await api.checklists[':id'].kin.$get({ param: { id } })).json()).groups,
  })

export const contradictionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contradictions', id],
    queryFn: async () => (await (await api.checklists[':id'].contradictions.$get({ param: { id } })).json()).items,
  })

/** What changed last, whoever changed it: a small question that may be asked often. */
export const latestEventQuery = (id: string) =>
  queryOptions({
    queryKey: ['latest', id],
    queryFn: async () => {
      const { items } = await (await api.checklists[':id'].events.$get({ param: { id }, query: { limit: '1' } })).json()
      return items[0] ?? null
    },
  })

export const historyQuery = (id: string, questionId: string) =>
  queryOptions({
    queryKey: ['history', id, questionId],
    queryFn: async () =>
      (
        await (
          await api.checklists[':id'].events.$get({ param: { id }, query: { question: questionId, limit: '200' } })
        ).json()
      ).items,
  })

export const commentsQuery = (id: string, questionId: string) =>
  queryOptions({
    queryKey: ['comments', id, questionId],
    queryFn: async () =>
      (await (await api.checklists[':id'].questions[':question'].comments.$get(question(id, questionId))).json()).items,
  })

export const explanationQuery = (id: string, questionId: string) =>
  queryOptions({
    queryKey: ['explanation', id, questionId],
    queryFn: async () =>
      await (await api.checklists[':id'].questions[':question'].explanation.$get(question(id, questionId))).json(),
  })

export const sectionQuery = ({ product, edition, document, section }: Evidence) =>
  queryOptions({
    queryKey: ['section', product, edition, document, section],
    queryFn: async () => await (await api.passages.$get({ query: { product, edition, document, section } })).json(),
    staleTime: 60_000,
  })

export const librarySearchQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: ['library-search', id, q],
    queryFn: async () =>
      (await (await api.checklists[':id'].search.$get({ param: { id }, query: { q } })).json()).items,
    staleTime: 60_000,
  })

export type SectionText = Awaited<ReturnType<NonNullable<ReturnType<typeof sectionQuery>['queryFn']>>>

export const readQuestion = async (id: string, questionId: string): Promise<Detail> =>
  await (await api.checklists[':id'].questions[':question'].$get(question(id, questionId))).json()

export interface Changed {
  readonly detail: Detail
  /** Takes it back; null where nothing changed. */
  readonly step: string | null
}

export const changeQuestion = async (
  id: string,
  { id: questionId, version }: Pick<Row, 'id' | 'version'>,
  change: Change,
): Promise<Changed> => {
  const response = await api.checklists[':id'].questions[':question'].$patch({
    ...question(id, questionId),
    header: etagOf({ version }),
    json: change,
  })
  return { detail: await response.json(), step: response.headers.get('kotae-step') }
}

const versioned = ({ id, version }: Row) => ({ id, version })

export const changeMany = async (id: string, rows: readonly Row[], change: Change) =>
  await (
    await api.checklists[':id'].steps.$post({ param: { id }, json: { questions: rows.map(versioned), change } })
  ).json()

export const spreadAnswer = async (id: string, from: string, to: readonly Row[], state: 'draft' | 'confirmed') =>
  await (
    await api.checklists[':id'].questions[':question'].spread.$post({
      ...question(id, from),
      json: { to: to.map(versioned), state },
    })
  ).json()

export const undoStep = async (id: string, step: string) =>
  (await (await api.checklists[':id'].undo.$post({ param: { id }, json: { step } })).json()).items

export const addComment = async (id: string, questionId: string, text: string) =>
  await (
    await api.checklists[':id'].questions[':question'].comments.$post({
      ...question(id, questionId),
      json: { text },
    })
  ).json()

export const removeComment = async (id: string, questionId: string, comment: string): Promise<void> => {
  await api.checklists[':id'].questions[':question'].comments[':comment'].$delete({
    param: { id, question: questionId, comment },
  })
}
