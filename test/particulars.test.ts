import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examplesIn } from '../scripts/topics/examples.ts'
import { readTopics } from '../scripts/topics/read.ts'
import { PARTICULARS_FILES, particularNamed, particularsIn } from '../src/answer/particulars/particulars.ts'

/** What a line of each kind must hold true; the rest of a failing block says what it did instead. */
const CHECKS: Readonly<Record<string, (name: string, text: string) => boolean>> = {
  問: (name, text) => particularsIn(text).some((particular) => particular.name === name),
  別: (name, text) => !particularsIn(text).some((particular) => particular.name === name),
  根: (name, text) => particularNamed(name)?.said.test(text) === true,
  黙: (name, text) => particularNamed(name)?.said.test(text) === false,
}

const TOPICS = readTopics().map(({ id }) => id)

describe.each(Object.entries(PARTICULARS_FILES))('examples of the particulars in %s.json', (file, { particulars }) => {
  const blocks = examplesIn(readFileSync(new URL(`particulars/${file}.txt`, import.meta.url), 'utf8'))

  it('stand in blocks like the particulars, in their order', () => {
    expect(blocks.map(({ particular }) => particular)).toEqual(particulars.map(({ 名前 }) => 名前))
  })

  it.each(blocks)('$particular', ({ particular, topic, lines }) => {
    expect([...TOPICS, undefined]).toContain(topic)
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['問', '根']))
    expect(lines.filter(({ kind, text }) => !CHECKS[kind]?.(particular, text.normalize('NFKC')))).toEqual([])
  })
})
