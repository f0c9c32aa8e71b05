import { Problem } from '../parts/api.ts'
import { type Changed, changeQuestion, readQuestion } from './requests.ts'
import type { Change, Detail } from './types.ts'
import { forgetUnsaved, keepUnsaved, loadUnsaved } from './unsaved.ts'

/** waiting: the server is away, and is tried again until it is back. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'waiting'

/** Somebody else was quicker: both texts, for a person to decide. */
export interface Conflict {
  readonly mine: string
  readonly theirs: Detail
}

export interface Standing {
  readonly text: string
  readonly saveState: SaveState
  readonly conflict: Conflict | undefined
}

export interface Listener {
  /** `text` is what the reader asked to be told of it. */
  readonly onKept: (changed: Changed, text: string | undefined) => void
  readonly onFailure: (error: unknown) => void
}

export type Editing = ReturnType<typeof createEditing>

const AUTOSAVE_MS = 900
const RETRY_MS = 2000

/**
 * One question being edited. Text saves itself a moment after the last key; until the server has acknowledged it, it is kept
 * in the browser. Changes go one after the other, each from the version that the last one made.
 */
export const createEditing = (checklistId: string, detail: Detail, listener: () => Listener) => {
  const leftBehind = loadUnsaved(checklistId, detail.id)
  const watchers = new Set<() => void>()
  let base = detail
  let standing: Standing = {
    text: leftBehind?.answer ?? detail.answer,
    saveState: leftBehind ? 'unsaved' : 'saved',
    conflict: undefined,
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let composing = false
  let line: Promise<unknown> = Promise.resolve()

  const become = (change: Partial<Standing>): void => {
    standing = { ...standing, ...change }
    for (const watch of watchers) watch()
  }
  const isDirty = (): boolean => standing.text !== base.answer

  const standOn = (next: Detail): void => {
    base = next
    if (isDirty()) {
      keepUnsaved(checklistId, next.id, { answer: standing.text, base: next.answer, version: next.version })
      become({ saveState: 'unsaved' })
    } else {
      forgetUnsaved(checklistId, next.id)
      become({ saveState: 'saved' })
    }
  }

  /** Takes over what the server holds. */
  const follow = (next: Detail): void => {
    become({ text: next.answer })
    standOn(next)
  }

  const halt = (theirs: Detail): void => {
    clearTimeout(timer)
    become({ conflict: { mine: standing.text, theirs }, saveState: 'unsaved' })
  }

  const send = async (change: Change, text?: string): Promise<Detail | undefined> => {
    const body: Change = { ...(isDirty() ? { answer: standing.text } : {}), ...change }
    if (Object.keys(body).length === 0) return base
    if (standing.conflict) return undefined
    become({ saveState: 'saving' })
    try {
      const changed = await changeQuestion(checklistId, base, body)
      standOn(changed.detail)
      listener().onKept(changed, text)
      if (isDirty()) later()
      return changed.detail
    } catch (error) {
      become({ saveState: isDirty() ? 'unsaved' : 'saved' })
      if (error instanceof Problem && error.status === 412) return await outrun(error, body, change, text)
      if (error instanceof Problem && error.status === 0 && isDirty()) {
        become({ saveState: 'waiting' })
        timer = setTimeout(() => void enqueue({}), RETRY_MS)
        if (Object.keys(change).length === 0) return undefined
      }
      listener().onFailure(error)
      return undefined
    }
  }

  /** What the other person left alone can be changed all the same; a signature is given to what its giver has seen. */
  const outrun = async (error: Problem, body: Change, change: Change, text: string | undefined) => {
    const theirs = await readQuestion(checklistId, base.id)
    const names = Object.keys(body) as (keyof Change)[]
    const isTouched = names.some((name) => JSON.stringify(theirs[name]) !== JSON.stringify(base[name]))
    if (isTouched && body.answer !== undefined && theirs.answer !== standing.text) {
      halt(theirs)
      return undefined
    }
    if (isDirty()) standOn(theirs)
    else follow(theirs)
    listener().onKept({ detail: theirs, step: null }, undefined)
    if (!isTouched && change.state === undefined) return await send(change, text)
    if (Object.keys(change).length > 0) listener().onFailure(error)
    return undefined
  }

  const enqueue = (change: Change, text?: string): Promise<Detail | undefined> => {
    clearTimeout(timer)
    const sent = line.then(() => send(change, text))
    line = sent.catch(() => undefined)
    return sent.catch((error: unknown) => {
      listener().onFailure(error)
      return undefined
    })
  }

  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (composing ? later() : void enqueue({})), AUTOSAVE_MS)
  }

  const setText = (text: string): void => {
    become({ text })
    standOn(base)
    clearTimeout(timer)
    if (isDirty() && !standing.conflict) later()
  }

  return {
    subscribe: (watch: () => void) => {
      watchers.add(watch)
      return () => void watchers.delete(watch)
    },
    standing: () => standing,
    setText,
    setComposing: (next: boolean): void => {
      composing = next
    },
    /** Whatever was typed goes along. Undefined where it was not kept; the reader knows why already. */
    submit: (change: Change = {}, text?: string) => enqueue(change, text),
    /** The text to stand, of whomever. */
    resolve: (answer: string): void => {
      const { conflict } = standing
      if (!conflict) return
      base = conflict.theirs
      listener().onKept({ detail: base, step: null }, undefined)
      become({ conflict: undefined })
      setText(answer)
      void enqueue({})
    },
    /** What others changed is shown at once, unless it would take away what is being typed. */
    hear: (next: Detail): void => {
      if (next.version <= base.version || standing.conflict) return
      if (!isDirty()) follow(next)
      else if (next.answer === base.answer) standOn(next)
    },
    /** What an earlier visit left behind is sent, or shown beside what has come since. */
    begin: (): void => {
      if (!leftBehind || !isDirty()) return
      if (leftBehind.base === base.answer) void enqueue({})
      else halt(base)
    },
    /** Whoever goes on to the next question leaves nothing behind. */
    leave: (): void => {
      clearTimeout(timer)
      if (isDirty() && !standing.conflict) void enqueue({})
    },
  }
}
