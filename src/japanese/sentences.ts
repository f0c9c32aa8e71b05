/** A sentence and where it stands in the text that was given (UTF-16 units): `text.slice(start, end)` is the sentence. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
  ['“', '”'],
])

/** How a sentence ends; a half-width ! or ? only where no Latin word goes on, for it may stand in an address or a formula. */
const ENDING = /(?:[。｡！？]|[!?](?![!-~]))[。｡！？!?」』｣）)】〕”]*/g

const LINE = /[^\r\n]+/g

/**
 * Cuts a text into sentences: after 。！？ outside brackets, and at every line end. The sentences hold everything but the
 * white space between them.
 * @example splitSentences('「はい。」と答える。次へ進む。').map((sentence) => sentence.text) // ['「はい。」と答える。', '次へ進む。']
 */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => sentencesOfLine(line, index))
}

function sentencesOfLine(line: string, offset: number): Sentence[] {
  const depths = bracketDepths(line)
  const cuts = [...line.matchAll(ENDING)]
    .filter(({ index }) => depths[index] === 0)
    .map(({ 0: ending, index }) => index + ending.length)
  return [...cuts, line.length]
    .map((cut, index) => trimmed(line, cuts[index - 1] ?? 0, cut, offset))
    .filter((sentence) => sentence.text !== '')
}

function trimmed(line: string, from: number, to: number, offset: number): Sentence {
  const raw = line.slice(from, to)
  const text = raw.trim()
  const start = offset + from + (raw.length - raw.trimStart().length)
  return { text, start, end: start + text.length }
}

/** How many pairs of brackets enclose each unit. A bracket without its partner (as in "1）") encloses nothing. */
function bracketDepths(line: string): number[] {
  const open = new Map<string, number[]>([...CLOSER_OF.values()].map((closer) => [closer, []]))
  const changes = new Array<number>(line.length + 1).fill(0)
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at)
    open.get(CLOSER_OF.get(character) ?? '')?.push(at)
    const opener = open.get(character)?.pop()
    if (opener === undefined) continue
    changes[opener] = (changes[opener] ?? 0) + 1
    changes[at] = (changes[at] ?? 0) - 1
  }
  let depth = 0
  return changes.map((change) => {
    depth += change
    return depth
  })
}
