import { useEffect, useState } from 'react'

/** Files dropped anywhere on the screen. True while files are held over it. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child comes before leaving its parent, so what counts is how many were entered and not left.
    let depth = 0
    const set = (next: number): void => {
      depth = next
      setOver(depth > 0)
    }
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const listeners = {
      dragenter: (event: DragEvent) => holdsFiles(event) && set(depth + 1),
      dragleave: (event: DragEvent) => holdsFiles(event) && set(Math.max(0, depth - 1)),
      dragover: (event: DragEvent) => holdsFiles(event) && event.preventDefault(),
      drop: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        set(0)
        onFiles([...(event.dataTransfer?.files ?? [])])
      },
    }
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][]
    for (const [name, listener] of entries) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener)
    }
  }, [onFiles])
  return over
}
