import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createEditing, type Editing, type Listener, type Standing } from './editing.ts'
import type { Detail } from './types.ts'

export interface Editor extends Standing, Pick<Editing, 'setText' | 'setComposing' | 'submit' | 'resolve'> {}

/** The editing of the question in sight. */
export const useEditor = (checklistId: string, detail: Detail, listener: Listener): Editor => {
  const current = useRef(listener)
  current.current = listener
  const [editing] = useState(() => createEditing(checklistId, detail, () => current.current))
  const standing = useSyncExternalStore(editing.subscribe, editing.standing)
  useEffect(() => editing.hear(detail), [editing, detail])
  useEffect(() => {
    editing.begin()
    return editing.leave
  }, [editing])
  const { setText, setComposing, submit, resolve } = editing
  return { ...standing, setText, setComposing, submit, resolve }
}
