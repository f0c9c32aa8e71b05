import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Correction, corrected, NOTHING_SAID } from '../../checklist/correct.ts'
import type { Mapping } from '../../checklist/mapping.ts'
import { etagOf } from '../parts/api.ts'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { type Checklist, checklistQuery } from '../parts/queries.ts'
import { keepReading, previewQuery, type Reading, type ReadSheet, resetReading } from './data.ts'
import { WORDS } from './words.ts'

/** Corrections are tried first, one after the other, and take effect together. */
export const useCorrections = (checklist: Checklist, base: Reading) => {
  const { id } = checklist
  const words = useWords(WORDS)
  const notice = useNotice()
  const queries = useQueryClient()
  const [steps, setSteps] = useState<readonly Mapping[]>([])
  const tried = steps.at(-1)
  const preview = useQuery(previewQuery(id, tried))
  const shown = tried === undefined || preview.data === undefined || preview.isError ? base : preview.data
  useLeavingQuestion(steps.length > 0)

  const refresh = async (): Promise<void> => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['checklist', id] }),
      queries.invalidateQueries({ queryKey: ['checklists'] }),
      queries.invalidateQueries({ queryKey: ['questions', id] }),
      queries.invalidateQueries({ queryKey: ['question', id] }),
      queries.invalidateQueries({ queryKey: ['forms'] }),
    ])
  }
  const keep = async (mapping: Mapping, version: number): Promise<Reading> => {
    const isNothing = mapping.sheets.length === 0
    const kept = isNothing
      ? await resetReading(id, etagOf({ version }))
      : await keepReading(id, mapping, etagOf({ version }))
    queries.setQueryData(['reading', id, kept.version], kept)
    await refresh()
    return kept
  }
  const goBack = useMutation({
    mutationFn: async (mapping: Mapping) => {
      const { version } = await queries.fetchQuery({ ...checklistQuery(id), staleTime: 0 })
      return await keep(mapping, version)
    },
    onSuccess: () => notice.say(words.undone),
    onError: notice.fail,
  })
  const apply = useMutation({
    mutationFn: (mapping: Mapping) => keep(mapping, base.version),
    onSuccess: ({ questions }, mapping) => {
      setSteps([])
      const said = mapping.sheets.length === 0 ? words.resetDone : words.applied(questions)
      notice.say(said, () => goBack.mutate(base.mapping as Mapping))
    },
    onError: async (error) => {
      notice.fail(error)
      await refresh()
    },
  })

  return {
    /** The reading with what is being tried. */
    shown,
    steps,
    tried,
    error: tried === undefined ? null : preview.error,
    isCounting: tried !== undefined && (preview.isFetching || preview.isPlaceholderData),
    isApplying: apply.isPending || goBack.isPending,
    correct: (sheet: ReadSheet, correction: Correction) =>
      setSteps([...steps, corrected(tried ?? (base.mapping as Mapping), sheet, correction)]),
    back: () => setSteps(steps.slice(0, -1)),
    cancel: () => setSteps([]),
    apply: () => (tried === undefined ? undefined : apply.mutate(tried)),
    reset: () => apply.mutate(NOTHING_SAID),
  }
}

export type Corrections = ReturnType<typeof useCorrections>

/** Whoever closes the page with corrections that are only tried is asked by the browser. */
const useLeavingQuestion = (isOpen: boolean): void => {
  useEffect(() => {
    if (!isOpen) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOpen])
}
