import { type Label, readLabel } from './label.ts'
import type { Line } from './lines.ts'
import { heaviestChain, type Link } from './longest-chain.ts'
import { endsSentence, openBrackets } from './sentence-ends.ts'

/** 第1条（目的）　本規程は… : the article's name, and what it says on the same line. */
const NAMED = /^([（(][^（）()]{1,60}[)）])\s*/
const LONE_NAME = /^[（(][^（）()。]{1,60}[)）]$/

/** So many articles, one after the other, make a text of articles. */
const ENOUGH = 2

interface Article extends Link {
  readonly at: number
  /** Where the heading ends in the line's text. */
  readonly headingLength: number
}

/**
 * Rules and terms of use run an article's text on after its number. Such lines are cut in two, so that the number stands
 * alone like any other heading.
 */
export function splitArticles(lines: readonly Line[]): readonly Line[] {
  const articles = heaviestChain(lines.flatMap((line, at) => readArticle(line, lines[at - 1], at)))
  if (articles.length < ENOUGH) return lines
  const lengths = new Map(articles.map(({ at, headingLength }) => [at, headingLength]))
  return lines.flatMap((line, at) => cut(line, lengths.get(at) ?? line.text.length))
}

/** 第1条 below its name: （目的） on a line of its own, as laws are set. */
export function isArticleName(line: Line | undefined): line is Line {
  return line !== undefined && LONE_NAME.test(line.text)
}

export function isArticle(label: Label): boolean {
  return label.family === 'unit:条'
}

function readArticle(line: Line, previous: Line | undefined, at: number): readonly Article[] {
  const label = line.text.startsWith('第') ? readLabel(line.text.slice(0, 200)) : undefined
  if (label === undefined || !isArticle(label)) return []
  const runsOn = previous !== undefined && !endsSentence(previous.text) && openBrackets(previous.text.slice(-200)) > 0
  if (runsOn) return []
  const name = NAMED.exec(label.rest)?.[1] ?? ''
  const numberLength = Math.min(line.text.length, 200) - label.rest.length
  return [{ at, path: label.path, weight: 1, headingLength: numberLength + name.length }]
}

function cut(line: Line, length: number): readonly Line[] {
  const head = line.text.slice(0, length).trimEnd()
  const body = line.text.slice(length).trimStart()
  if (head === '' || body === '' || !endsSentence(body)) return [line]
  const bodyStart = line.end - body.length
  return [
    { ...line, text: head, end: line.start + head.length, tail: ' ' },
    { ...line, text: body, start: bodyStart, indent: '', blanksBefore: 0, newPage: false },
  ]
}
