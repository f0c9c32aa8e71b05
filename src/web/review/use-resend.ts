import { useEffect, useRef } from 'react'
import { changeQuestion, readQuestion } from './requests.ts'
import { forgetUnsaved, loadUnsaved, unsavedIn } from './unsaved.ts'
import type { Steps } from './use-steps.ts'

const LOOK_MS = 5000

/**
 * Text of questions that were left before the server had it. Where nobody has changed the answer since, it is sent now; where
 * somebody has, it waits until its question is opened and a person decides. The open question sees to its own text.
 */
export const useResend = (checklistId: string, open: string | undefined, steps: Steps): void => {
  const current = useRef({ open, steps })
  current.current = { open, steps }
  useEffect(() => {
    const resend = async (questionId: string): Promise<void> => {
      const unsaved = loadUnsaved(checklistId, questionId)
      if (!unsaved) return
      const now = await readQuestion(checklistId, questionId)
      if (now.answer === unsaved.answer) forgetUnsaved(checklistId, questionId)
      else if (now.answer === unsaved.base && current.current.open !== questionId) {
        current.current.steps.kept(await changeQuestion(checklistId, now, { answer: unsaved.answer }))
        forgetUnsaved(checklistId, questionId)
      }
    }
    const look = (): void => {
      for (const questionId of unsavedIn(checklistId)) {
        // A server that is away is asked again at the next look; the text is kept meanwhile.
        if (questionId !== current.current.open) resend(questionId).catch(() => undefined)
      }
    }
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [checklistId])
}
