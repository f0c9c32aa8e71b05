import { answerKnowledge } from '#answer-knowledge'
import type { ParticularsFile } from '../knowledge.ts'
import { anyOf } from '../patterns.ts'
import { mayFit, type Needs, needsOf } from './needs.ts'

export const PARTICULARS_FILES = answerKnowledge.particulars

/** One particular that a question may make sure of: who, when, how much, by what means, what is handed over. */
export interface Particular {
  readonly name: string
  /** Evidence that holds none of this does not speak of it. */
  readonly said: RegExp
}

/** A way in which a question asks for it. */
interface Asking {
  readonly needs: readonly Needs[]
  readonly pattern: RegExp
}

/** A Latin pattern by itself: NIST does not stand in administrator, nor fee in feedback; approv begins approved. */
const asWord = (pattern: string): string => {
  if (!/^[a-z]{2,6}$/iu.test(pattern)) return pattern
  if (/[A-Z]/u.test(pattern)) return `(?<![a-z])${pattern}(?![a-z])`
  const ending = pattern.length < SHORTEST_STEM ? '(?:s|es|d|ed|ing)?(?![a-z])' : ''
  return `(?<![a-z])${pattern}${ending}`
}
/** Shorter ones begin too many other words. */
const SHORTEST_STEM = 5

const askingOf = (source: string): Asking => {
  let pattern: RegExp | undefined
  return {
    needs: needsOf(source),
    get pattern() {
      pattern ??= anyOf([source])
      return pattern
    },
  }
}

/** Patterns are built when somebody first needs them: building all would take longer than answering a question. */
const particularOf = ({ 名前, 問い, 除く, 根拠 = 問い }: ParticularsFile['particulars'][number]) => {
  let said: RegExp | undefined
  let except: RegExp | undefined
  const particular: Particular = {
    name: 名前,
    get said() {
      said ??= anyOf(根拠.map(asWord))
      return said
    },
  }
  const asking = 問い.map(asWord).map(askingOf)
  const asks = (question: string, characters: ReadonlySet<string>): boolean =>
    asking.some((one) => mayFit(one.needs, characters) && one.pattern.test(question))
  return {
    particular,
    isAskedIn: (question: string, characters: ReadonlySet<string>): boolean => {
      if (!asks(question, characters)) return false
      if (除く === undefined) return true
      except ??= new RegExp(anyOf(除く).source, 'giu')
      const rest = question.replace(except, PASSED_OVER)
      return rest === question || asks(rest, characters)
    },
  }
}

/** No pattern reaches over it. */
const PASSED_OVER = '。'

const PARTICULARS = Object.values(PARTICULARS_FILES).flatMap(({ particulars }) => particulars.map(particularOf))

export const particularsIn = (question: string): readonly Particular[] => {
  const characters = new Set(question.toLowerCase())
  return PARTICULARS.filter(({ isAskedIn }) => isAskedIn(question, characters)).map(({ particular }) => particular)
}

/** The one of that name: the names of all files are unique. */
export const particularNamed = (name: string): Particular | undefined =>
  PARTICULARS.find(({ particular }) => particular.name === name)?.particular

export const unsaidIn = (text: string, asked: readonly Particular[]): readonly Particular[] =>
  asked.filter(({ said }) => !said.test(text))

const known = new WeakMap<object, Map<Particular, boolean>>()

/** How much of what is asked a sentence speaks of. A checklist asks of the same sentences again and again. */
export const saidShare = (sentence: { readonly text: string }, asked: readonly Particular[]): number => {
  if (asked.length === 0) return 0
  const said = known.get(sentence) ?? new Map<Particular, boolean>()
  known.set(sentence, said)
  let count = 0
  for (const particular of asked) {
    let speaks = said.get(particular)
    if (speaks === undefined) {
      speaks = particular.said.test(sentence.text)
      said.set(particular, speaks)
    }
    if (speaks) count += 1
  }
  return count / asked.length
}
