import { useEffect, useRef } from 'react'
import { isComposing, isDialogOpen } from '../parts/use-shortcuts.ts'

/** Alt with a digit picks one of the customer's words, also while the answer is being written. */
export const useChoiceKeys = (options: readonly string[], onChoose: (option: string) => void): void => {
  const current = useRef({ options, onChoose })
  current.current = { options, onChoose }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return
      if (isDialogOpen()) return
      // What Alt makes of a digit differs between keyboards; where the key lies does not.
      const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1]
      const option = digit === undefined ? undefined : current.current.options[Number(digit) - 1]
      if (option === undefined) return
      event.preventDefault()
      current.current.onChoose(option)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
