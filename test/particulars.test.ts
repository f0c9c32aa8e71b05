import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARTICULARS_FILES, particularNamed, particularsIn } from '../src/answer/particulars/particulars.ts'

interface Block {
  readonly name: string
  readonly lines: readonly { readonly kind: string; readonly text: string }[]
}

const blocksOf = (text: string): readonly Block[] =>
  text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return {
        name,
        lines: lines.map((line) => ({ kind: line.slice(0, 1), text: line.slice(1).trim().normalize('NFKC') })),
      }
    })

/** What a line of each kind must hold true; the rest of a failing block says what it did instead. */
const CHECKS: Readonly<Record<string, (name: string, text: string) => boolean>> = {
  問: (name, text) => particularsIn(text).some((particular) => particular.name === name),
  別: (name, text) => !particularsIn(text).some((particular) => particular.name === name),
  根: (name, text) => particularNamed(name)?.said.test(text) === true,
  黙: (name, text) => particularNamed(name)?.said.test(text) === false,
}

describe.each(Object.entries(PARTICULARS_FILES))('examples of the particulars in %s.json', (file, { particulars }) => {
  const blocks = blocksOf(readFileSync(new URL(`particulars/${file}.txt`, import.meta.url), 'utf8'))

  it('stand in blocks like the particulars, in their order', () => {
    expect(blocks.map(({ name }) => name)).toEqual(particulars.map(({ 名前 }) => 名前))
  })

  it.each(blocks)('$name', ({ name, lines }) => {
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['問', '根']))
    expect(lines.filter(({ kind, text }) => !CHECKS[kind]?.(name, text))).toEqual([])
  })
})
