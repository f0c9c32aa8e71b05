import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { type Changed, changeMany, spreadAnswer, undoStep } from './requests.ts'
import type { Change, Row } from './types.ts'

const WORDS = {
  ja: {
    undone: '取り消しました。',
    nothing: '取り消すものはありません。',
    confirmed: (count: number) => `${count} 件を確認済みにしました。`,
    approved: (count: number) => `${count} 件を承認しました。`,
    spread: (count: number) => `同じ質問 ${count} 件に同じ回答を入れました。`,
  },
  en: {
    undone: 'Undone.',
    nothing: 'There is nothing to undo.',
    confirmed: (count: number) => `${count} confirmed.`,
    approved: (count: number) => `${count} approved.`,
    spread: (count: number) => `The same answer given to ${count} more.`,
  },
}

/** What a reviewer does in steps, each of which can be taken back. */
export const useSteps = (checklistId: string) => {
  const words = useWords(WORDS)
  const queries = useQueryClient()
  const notice = useNotice()
  const taken = useRef<readonly string[]>([])
  const said = useRef({ words, notice })
  said.current = { words, notice }

  const keepRows = useCallback(
    (changed: readonly Row[]) => {
      const byId = new Map(changed.map((row) => [row.id, row]))
      queries.setQueryData<readonly Row[]>(['questions', checklistId], (rows) =>
        rows?.map((row) => byId.get(row.id) ?? row),
      )
      void queries.invalidateQueries({ queryKey: ['checklist', checklistId] })
      void queries.invalidateQueries({ queryKey: ['checklists'] })
      void queries.invalidateQueries({ queryKey: ['history', checklistId] })
    },
    [queries, checklistId],
  )

  return useMemo(() => {
    const undo = async (step?: string): Promise<void> => {
      const { words: now, notice: tell } = said.current
      const last = step ?? taken.current.at(-1)
      if (last === undefined) {
        tell.say(now.nothing)
        return
      }
      taken.current = taken.current.filter((each) => each !== last)
      try {
        const rows = await undoStep(checklistId, last)
        keepRows(rows)
        for (const { id } of rows) void queries.invalidateQueries({ queryKey: ['question', checklistId, id] })
        tell.say(now.undone)
      } catch (error) {
        tell.fail(error)
      }
    }
    const took = (step: string, text: string): void => {
      taken.current = [...taken.current, step]
      said.current.notice.say(text, () => void undo(step))
    }
    const several = async (
      act: () => Promise<{ step: string; items: Row[] }>,
      text: (count: number) => string,
    ): Promise<void> => {
      try {
        const { step, items } = await act()
        keepRows(items)
        for (const { id } of items) void queries.invalidateQueries({ queryKey: ['question', checklistId, id] })
        took(step, text(items.length))
      } catch (error) {
        said.current.notice.fail(error)
      }
    }
    return {
      undo,
      /** What one question became; said aloud only where somebody should know. */
      kept: ({ detail, step }: Changed, text?: string): void => {
        queries.setQueryData(['question', checklistId, detail.id], detail)
        keepRows([detail])
        if (step === null) return
        if (text === undefined) taken.current = [...taken.current, step]
        else took(step, text)
      },
      confirmAll: (rows: readonly Row[]) =>
        several(() => changeMany(checklistId, rows, { state: 'confirmed' }), said.current.words.confirmed),
      approveAll: (rows: readonly Row[]) =>
        several(() => changeMany(checklistId, rows, { state: 'approved' }), said.current.words.approved),
      change: (rows: readonly Row[], change: Change, text: (count: number) => string) =>
        several(() => changeMany(checklistId, rows, change), text),
      spread: (from: string, to: readonly Row[], state: 'draft' | 'confirmed') =>
        several(() => spreadAnswer(checklistId, from, to, state), said.current.words.spread),
    }
  }, [checklistId, queries, keepRows])
}

export type Steps = ReturnType<typeof useSteps>
