import means from './contraries/means.json' with { type: 'json' }
import parties from './contraries/parties.json' with { type: 'json' }
import scope from './contraries/scope.json' with { type: 'json' }
import times from './contraries/times.json' with { type: 'json' }
import type { AnswerKnowledge } from './knowledge.ts'
import general from './particulars/general.json' with { type: 'json' }
import operations from './particulars/operations.json' with { type: 'json' }
import people from './particulars/people.json' with { type: 'json' }
import technical from './particulars/technical.json' with { type: 'json' }

/** As the files say it. On Cloudflare the same comes out of one packed file instead: package.json's `imports` decides. */
export const answerKnowledge: AnswerKnowledge = {
  particulars: { general, people, technical, operations },
  contraries: { parties, times, scope, means },
}
