import { type ComponentType, lazy, useRef } from 'react'

/** A component whose code is fetched when it is first shown: the first page carries only what everybody sees. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }))

/** Whether it has ever been so: a window that was open once stays, and keeps what was typed into it. */
export const useOnce = (now: boolean): boolean => {
  const once = useRef(false)
  once.current ||= now
  return once.current
}

/** What browsers say of code that does not come: the network is away, or a newer edition has taken its place. */
export const isCodeMissing = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script failed/iu.test(error.message)

/** Stands for a window while its code is fetched: what is typed meanwhile is meant for the window, not for the screen. */
export const Opening = () => <div role="dialog" aria-modal="true" hidden />
