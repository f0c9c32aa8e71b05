import { knowledge } from './packed.ts'

/** In place of src/answer/shipped.ts: package.json's `imports` says where. */
export const answerKnowledge = knowledge.answer
