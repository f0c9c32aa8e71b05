import { useEffect, useRef } from 'react'
import { usePreferences } from './preferences.ts'

/** A key as `KeyboardEvent.key` names it, with Ctrl+ or Shift+ before it: 'j', 'Shift+Enter', 'Ctrl+Enter', '?'. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Keys that act on the whole screen. They rest while somebody types into a field (unless the key comes with Ctrl), while a
 * dialog is open, and always while an input method composes: its Enter and its arrows belong to the word being written.
 * Letters and signs alone also rest where a person has set them to.
 */
export const useShortcuts = (shortcuts: Shortcuts, enabled = true): void => {
  const { letterKeys } = usePreferences()
  const current = useRef(shortcuts)
  current.current = shortcuts
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.altKey || isDialogOpen()) return
      const withControl = event.ctrlKey || event.metaKey
      if (!withControl && (keepsKey(event.target, event.key) || (event.key.length === 1 && !letterKeys))) return
      const name = `${withControl ? 'Ctrl+' : ''}${event.shiftKey && event.key.length > 1 ? 'Shift+' : ''}${event.key}`
      const act = current.current[name]
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled, letterKeys])
}

/** 229 is what browsers send for a key that the input method keeps to itself. */
export const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229

/** A notice is a dialog too, but one that stands in nobody's way. */
export const isDialogOpen = (): boolean =>
  document.querySelector(':is([role="dialog"],[role="alertdialog"]):not([aria-modal="false"])') !== null

/** Fields keep every key; a radio button or a check box those that move or set it, a button or a link those that press it. */
const keepsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type)) return isMoving(key)
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true
  const isPressed = ['BUTTON', 'A', 'SUMMARY'].includes(target.tagName) && target.role !== 'option'
  return isPressed && ['Enter', ' '].includes(key)
}

const isMoving = (key: string): boolean => key === ' ' || key.startsWith('Arrow')
