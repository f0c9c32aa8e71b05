import { expect, it } from 'vitest'
import { language, paper, SAMPLE } from '../../test/support/papers.ts'
import type { Analysis } from './analyze.ts'
import { type FoundSection, foundSection } from './found-section.ts'
import { openReading, readingsOf } from './readings.ts'

/** Every field by its name: what is kept lies elsewhere in the object than what was just read. */
const said = ({ text, words, pairs, grams, terms, concepts }: Analysis) => ({
  text,
  words,
  pairs,
  grams,
  terms,
  concepts,
})
const told = ({ section, heading, statements, topics }: FoundSection) => ({
  section,
  heading: said(heading),
  statements: statements.map(({ analysis, ...statement }) => ({ ...statement, analysis: said(analysis) })),
  topics,
})

const ODD = `
## 8. ﾛｸﾞの管理，ＡＥＳ－２５６

①　ﾊﾞｯｸｱｯﾌﾟは、毎日取得します。② 期間は ３０日　です。

- 一行目です。二行目です。

※ 絵文字 👍 の後も、解約・退会・利用停止の位置は同じです。
`

it('a section opened from what was kept is the section as it was read', () => {
  const entries = paper(SAMPLE + ODD)
  const readings = readingsOf(entries, language)
  entries.forEach((entry, at) => {
    expect(told(openReading(readings, at, entry, language))).toEqual(told(foundSection(entry, language)))
  })
  expect(entries.flatMap((entry) => foundSection(entry, language).statements).length).toBeGreaterThan(15)
})
