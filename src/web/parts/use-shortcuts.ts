import { useEffect, useRef } from 'react'

/** A key as `KeyboardEvent.key` names it, with Ctrl+ or Shift+ before it: 'j', 'Shift+Enter', 'Ctrl+Enter', '?'. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Keys that act on the whole screen. They rest while somebody types into a field (unless the key comes with Ctrl), while a
 * dialog is open, and always while an input method composes: its Enter and its arrows belong to the word being written.
 */
export const useShortcuts = (shortcuts: Shortcuts, enabled = true): void => {
  const current = useRef(shortcuts)
  current.current = shortcuts
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.altKey || document.querySelector('[role="dialog"],[role="alertdialog"]')) return
      const withControl = event.ctrlKey || event.metaKey
      if (!withControl && isField(event.target)) return
      const name = `${withControl ? 'Ctrl+' : ''}${event.shiftKey && event.key.length > 1 ? 'Shift+' : ''}${event.key}`
      const act = current.current[name]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}

/** 229 is what browsers send for a key that the input method keeps to itself. */
export const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
