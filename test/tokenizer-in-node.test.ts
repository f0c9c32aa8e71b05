import { expect, it } from 'vitest'
import { loadTokenizer } from '../src/cli/dictionary.ts'
import { LINES, WORDS } from './support/tokenized.ts'

it('Node cuts the lines that workerd and Chromium are held to', () => {
  expect(
    LINES.map((line) =>
      loadTokenizer()
        .tokenize(line)
        .map(({ surface, base }) => `${surface}/${base}`),
    ),
  ).toEqual(WORDS)
})
