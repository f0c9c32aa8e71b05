import { useQueryClient } from '@tanstack/react-query'
import { api, etagOf, Problem } from './api.ts'
import { useNotice } from './notice.tsx'
import { useWords } from './preferences.ts'
import { type Checklist, checklistQuery } from './queries.ts'

const WORDS = {
  ja: {
    deleted: (name: string) => `「${name}」を削除しました`,
    restored: (name: string) => `「${name}」を元に戻しました`,
  },
  en: { deleted: (name: string) => `Deleted "${name}"`, restored: (name: string) => `Restored "${name}"` },
}

/** Puts a checklist away and brings it back. Nothing is lost by either, so neither asks first. */
export const useDeletion = () => {
  const words = useWords(WORDS)
  const notice = useNotice()
  const queries = useQueryClient()

  const set = async (checklist: Pick<Checklist, 'id' | 'version'>, deleted: boolean): Promise<Checklist> => {
    const { id } = checklist
    const changed = await mark(checklist, deleted).catch(async (error: unknown) => {
      // Whatever others changed meanwhile, it goes or comes back with it.
      if (!(error instanceof Problem && error.status === 412)) throw error
      return mark(await (await api.checklists[':id'].$get({ param: { id } })).json(), deleted)
    })
    queries.setQueryData(checklistQuery(id).queryKey, changed)
    void queries.invalidateQueries({ queryKey: ['assigned'] })
    await queries.invalidateQueries({ queryKey: ['checklists'] })
    return changed
  }

  const restore = async (checklist: Pick<Checklist, 'id' | 'version' | 'name'>): Promise<void> => {
    await set(checklist, false)
    notice.say(words.restored(checklist.name))
  }

  return {
    remove: async (checklist: Checklist): Promise<void> => {
      try {
        const gone = await set(checklist, true)
        notice.say(words.deleted(gone.name), () => void restore(gone).catch(notice.fail))
      } catch (error) {
        notice.fail(error)
      }
    },
    restore: (checklist: Checklist): Promise<unknown> => restore(checklist).catch(notice.fail),
  }
}

const mark = async (checklist: Pick<Checklist, 'id' | 'version'>, deleted: boolean): Promise<Checklist> =>
  await (
    await api.checklists[':id'].$patch({
      param: { id: checklist.id },
      header: etagOf(checklist),
      json: { deleted },
    })
  ).json()
