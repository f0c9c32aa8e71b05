import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '../parts/api.ts'
import { changeQuestion, readQuestion } from './requests.ts'
import { forgetUnsaved, keepUnsaved, loadUnsaved, type Unsaved, unsavedIn } from './unsaved.ts'
import type { Steps } from './use-steps.ts'

/** Text of a question not in sight that the server does not have. */
export interface Unsent {
  readonly questionId: string
  readonly answer: string
  /**
   * away: it goes out once the server answers. changed: somebody else was quicker. gone, refused: the question is no longer
   * there, or the server does not take it; sending it again does not help.
   */
  readonly why: 'away' | 'changed' | 'gone' | 'refused'
  /** What the server said where it refused. */
  readonly said: string
}

interface Latest {
  readonly open: string | undefined
  readonly steps: Steps
}

const LOOK_MS = 5000

/**
 * Text of questions that were left before the server had it. Where nobody has changed the answer since, it is sent now;
 * whatever stays behind is given back, for the reader to know of it. The open question sees to its own text.
 */
export const useResend = (checklistId: string, open: string | undefined, steps: Steps) => {
  const latest = useRef<Latest>({ open, steps })
  latest.current = { open, steps }
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  const refused = useRef<ReadonlyMap<string, Unsent>>(new Map())

  const line = useRef<Promise<void>>(Promise.resolve())

  const look = useCallback(async (): Promise<void> => {
    const left: Unsent[] = []
    for (const questionId of unsavedIn(checklistId)) {
      if (questionId === latest.current.open) continue
      const unsaved = loadUnsaved(checklistId, questionId)
      if (!unsaved) continue
      const known = refused.current.get(questionId)
      const rest = known?.answer === unsaved.answer ? known : await resend(checklistId, questionId, unsaved, latest)
      if (rest?.why === 'gone' || rest?.why === 'refused')
        refused.current = new Map(refused.current).set(questionId, rest)
      if (rest) left.push(rest)
    }
    setUnsent((before) => (JSON.stringify(before) === JSON.stringify(left) ? before : left))
  }, [checklistId])

  /** One look after the other, so that no text is sent twice. */
  const lookNext = useCallback((): void => {
    line.current = line.current.then(look)
  }, [look])

  useEffect(() => {
    lookNext()
    const timer = setInterval(lookNext, LOOK_MS)
    return () => clearInterval(timer)
  }, [lookNext])

  return {
    unsent,
    /** Lets the text go; what is given back puts it where it was. */
    discard: (questionId: string): (() => void) => {
      const unsaved = loadUnsaved(checklistId, questionId)
      forgetUnsaved(checklistId, questionId)
      lookNext()
      return () => {
        if (unsaved) keepUnsaved(checklistId, questionId, unsaved)
        lookNext()
      }
    },
  }
}

/** What is left of it; undefined where the server has it now. */
const resend = async (
  checklistId: string,
  questionId: string,
  { answer, base }: Unsaved,
  latest: RefObject<Latest>,
): Promise<Unsent | undefined> => {
  try {
    const now = await readQuestion(checklistId, questionId)
    if (latest.current.open === questionId) return undefined
    if (now.answer !== answer && now.answer !== base) return { questionId, answer, why: 'changed', said: '' }
    if (now.answer !== answer) latest.current.steps.kept(await changeQuestion(checklistId, now, { answer }))
    forgetUnsaved(checklistId, questionId)
    return undefined
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { questionId, answer, why: whyOf(error), said }
  }
}

const whyOf = (error: unknown): Unsent['why'] => {
  if (error instanceof Problem && error.status === NOT_FOUND) return 'gone'
  return mayPass(error) ? 'away' : 'refused'
}

const NOT_FOUND = 404
const TOO_MANY = 429
const OUTRUN = 412
const OWN_FAULT = 500

/** A server that is away comes back, and one that was outrun is asked anew; everything else stays as it was answered. */
const mayPass = (error: unknown): boolean =>
  error instanceof Problem &&
  (error.status === 0 || error.status === OUTRUN || error.status === TOO_MANY || error.status >= OWN_FAULT)
