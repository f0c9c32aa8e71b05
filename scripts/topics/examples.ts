import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const EXAMPLES_FOLDER = 'test/particulars'

/** What customers and documents say of one particular. */
export interface Examples {
  readonly particular: string
  /** The topic under which most of its questions fall; none where it goes with any subject. */
  readonly topic: string | undefined
  readonly lines: readonly { readonly kind: string; readonly text: string }[]
}

const TOPIC = '話'

export const examplesIn = (text: string): readonly Examples[] =>
  text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [particular = '', ...rest] = block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      const lines = rest.map((line) => ({ kind: line.slice(0, 1), text: line.slice(1).trim() }))
      return {
        particular,
        topic: lines.find(({ kind }) => kind === TOPIC)?.text,
        lines: lines.filter(({ kind }) => kind !== TOPIC),
      }
    })

const readExamples = (): readonly Examples[] =>
  readdirSync(EXAMPLES_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => examplesIn(readFileSync(join(EXAMPLES_FOLDER, name), 'utf8')))

/** Those of a particular that has a topic, as that topic's questions (問) and statements (根). */
export const examplesByTopic = (): readonly {
  readonly topic: string
  readonly questions: readonly string[]
  readonly statements: readonly string[]
}[] =>
  readExamples().flatMap(({ topic, lines }) => {
    const ofKind = (wanted: string) => lines.filter(({ kind }) => kind === wanted).map(({ text }) => text)
    return topic === undefined ? [] : [{ topic, questions: ofKind('問'), statements: ofKind('根') }]
  })
