import { useEffect, useRef, useState } from 'react'

/** Files dropped anywhere on the page. True while some are held over it. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false)
  const current = useRef(onFiles)
  current.current = onFiles
  useEffect(() => {
    // The page's parts are entered and left one by one; only when all are left are the files gone.
    let inside = 0
    const heed = (act: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      act(event)
    }
    const onEnter = heed(() => {
      inside += 1
      setOver(true)
    })
    const onLeave = heed(() => {
      inside = Math.max(0, inside - 1)
      setOver(inside > 0)
    })
    const onOver = heed(({ dataTransfer }) => {
      if (dataTransfer) dataTransfer.dropEffect = 'copy'
    })
    const onDrop = heed(({ dataTransfer }) => {
      inside = 0
      setOver(false)
      const files = [...(dataTransfer?.files ?? [])]
      if (files.length > 0) current.current(files)
    })
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop } as const
    for (const [name, listen] of Object.entries(listeners)) document.addEventListener(name, listen as EventListener)
    return () => {
      for (const [name, listen] of Object.entries(listeners))
        document.removeEventListener(name, listen as EventListener)
    }
  }, [])
  return over
}
