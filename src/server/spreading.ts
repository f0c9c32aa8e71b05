import { choiceOf, type Decision, optionsOf } from '../review/index.ts'
import type { StoredQuestion } from '../storage/index.ts'
import type { Wanted } from './reviewing.ts'

/**
 * What makes a question answered as another one is: in the same words, with the same evidence, and with the same choice
 * where the sheet offers that here too, else with its own word for the same verdict.
 */
export const answeredAs = (source: Decision, { question }: StoredQuestion, state: 'draft' | 'confirmed'): Wanted => {
  const { verdict, answer, evidence, choice } = source
  const options = optionsOf(question)
  const word = choice !== null && options.includes(choice) ? choice : choiceOf(question, verdict)
  const own = options.length === 0 ? null : (word ?? null)
  return { verdict, answer, evidence, choice: own, state }
}
