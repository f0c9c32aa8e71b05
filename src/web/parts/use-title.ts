import { useEffect } from 'react'

/** What the browser's tab and its history say. */
export const useTitle = (...parts: readonly (string | undefined)[]): void => {
  const title = [...parts.filter((part) => part), 'Kotae'].join(' | ')
  useEffect(() => {
    document.title = title
  }, [title])
}
