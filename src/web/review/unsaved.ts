/** Text that the server has not acknowledged yet: it outlives a reload, a crash of the browser and a server that is away. */
export interface Unsaved {
  readonly answer: string
  /** What the answer was when its writer began. */
  readonly base: string
  readonly version: number
}

const PREFIX = 'kotae.unsaved.'
const keyOf = (checklistId: string, questionId: string): string => `${PREFIX}${checklistId}.${questionId}`

export const keepUnsaved = (checklistId: string, questionId: string, unsaved: Unsaved): void => {
  try {
    localStorage.setItem(keyOf(checklistId, questionId), JSON.stringify(unsaved))
  } catch {
    // Browsers may forbid keeping anything; the text then lasts as long as the page does.
  }
}

export const forgetUnsaved = (checklistId: string, questionId: string): void => {
  try {
    localStorage.removeItem(keyOf(checklistId, questionId))
  } catch {
    // Nothing was kept then.
  }
}

export const loadUnsaved = (checklistId: string, questionId: string): Unsaved | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(checklistId, questionId)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { answer, base, version } = kept as Partial<Unsaved>
    return typeof answer === 'string' && typeof base === 'string' && typeof version === 'number'
      ? { answer, base, version }
      : undefined
  } catch {
    return undefined
  }
}

/** The questions of a checklist whose text still waits. */
export const unsavedIn = (checklistId: string): readonly string[] => {
  try {
    const prefix = keyOf(checklistId, '')
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
  } catch {
    return []
  }
}
