import words from './words.json' with { type: 'json' }

const SENTENCE_END = /[。｡．.！？!?][」』）)】"”]*$/
const POLITE_END = new RegExp(`(?:${words.文末の言葉.join('|')})$`)

/** Ends as a sentence does: 。and the like, closing brackets after it allowed. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8))
}

/** Ends as a sentence does whose full stop was forgotten. */
export function endsInPredicate(text: string): boolean {
  return POLITE_END.test(text.slice(-8))
}

const OPENERS = '「『（(【〔［[“＜《〈'
const CLOSERS = '」』）)】〕］]”＞》〉'

/** How many brackets a text leaves open; negative where it closes more than it opens. */
export function openBrackets(text: string): number {
  let open = 0
  for (const character of text) {
    if (OPENERS.includes(character)) open += 1
    else if (CLOSERS.includes(character)) open -= 1
  }
  return open
}
