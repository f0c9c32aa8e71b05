import { particularsIn, unsaidIn } from './particulars.ts'

/** For the tests: a table of cells between bars, a row a line. */
export const table = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

export const asked = (question: string): readonly string[] =>
  particularsIn(question.normalize('NFKC')).map(({ name }) => name)

export const unsaid = (question: string, evidence: string): readonly string[] =>
  unsaidIn(evidence.normalize('NFKC'), particularsIn(question.normalize('NFKC'))).map(({ name }) => name)
