import { useEffect, useRef } from 'react'
import { isComposing, useShortcuts } from '../parts/use-shortcuts.ts'

const FIELDS = 'input:not([type="radio"],[type="checkbox"]),textarea,select,[contenteditable]'

/** u, or Ctrl+Z outside of fields: inside of one, Ctrl+Z takes back what was typed. */
export const useUndoKeys = (undo: () => void): void => {
  const current = useRef(undo)
  current.current = undo
  useShortcuts({ u: undo })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isUndo || isComposing(event)) return
      if (event.target instanceof Element && event.target.closest(FIELDS)) return
      event.preventDefault()
      current.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
