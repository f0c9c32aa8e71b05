import { describe, expect, it } from 'vitest'
import { libraryOf, questions } from '../bench/library.ts'
import { makeSheet } from '../bench/sheets.ts'
import { readChecklist } from '../src/checklist/index.ts'
import { createSectionIndex, type Language } from '../src/search/index.ts'
import { openWorkbook } from '../src/workbook/index.ts'
import { language } from './support/papers.ts'

/**
 * How the work grows, never how long it takes. Where work can be counted it is counted; else one size is held against another
 * in the same process, by CPU time, taken in turn, the least of several rounds. What this guards against grows with the
 * square of the size and fails by far, and a busy machine slows both sides alike.
 */
const ROUNDS = 3

const cpuOf = (run: () => unknown, repeated: number): number => {
  const before = process.cpuUsage()
  for (let time = 0; time < repeated; time += 1) run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** How many times the work of `small` the work of `large` is; `small` is run so often that both can be measured. */
const timesTheWork = (small: () => unknown, large: () => unknown, repeated: number, repeatedLarge = 1): number => {
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let round = 0; round < ROUNDS; round += 1) {
    least.small = Math.min(least.small, cpuOf(small, repeated) / repeated)
    least.large = Math.min(least.large, cpuOf(large, repeatedLarge) / repeatedLarge)
  }
  return least.large / least.small
}

/** A language that counts how many texts it is given to read. */
const counting = (): { readonly language: Language; read(): number } => {
  let texts = 0
  const { thesaurus } = language
  const concepts: typeof thesaurus.concepts = (...words) => {
    texts += 1
    return thesaurus.concepts(...words)
  }
  return {
    language: { ...language, thesaurus: { ...thesaurus, concepts } },
    read: () => {
      const since = texts
      texts = 0
      return since
    },
  }
}

describe('an index', () => {
  const few = libraryOf(120)
  const many = libraryOf(1200)

  it('reads every heading and passage once, and a question without reading the library again', () => {
    const { language: counted, read } = counting()
    const index = createSectionIndex(many, counted)
    expect(read()).toBe(many.reduce((sum, { section }) => sum + 1 + section.passages.length, 0))
    for (const query of questions()) index.search(query)
    expect(read()).toBe(2 * questions().length)
  })

  it('reads the sentences of a section once, however often it is found', () => {
    const { language: counted, read } = counting()
    const index = createSectionIndex(few, counted)
    const look = () => {
      for (const { found } of index.search({ question: 'ログの保管期間', context: [] }).hits) found.statements.at(0)
    }
    look()
    read()
    look()
    expect(read()).toBe(2)
  })

  it('is built from ten times the sections for little more than ten times the work', () => {
    const build = (library: typeof few) => () => createSectionIndex(library, language)
    expect(timesTheWork(build(few), build(many), 5)).toBeLessThan(15)
  })

  it('is searched through ten times the sections for less than ten times the work', () => {
    const ask = (library: typeof few) => {
      const index = createSectionIndex(library, language)
      return () => questions().map((query) => index.search(query).hits.length)
    }
    expect(timesTheWork(ask(few), ask(many), 3, 3)).toBeLessThan(10)
  })
})

describe('a tokenizer', () => {
  it('cuts a cell as long as Excel allows in proportion to its length', () => {
    const long = 'ログの保管期間は1年間であり、管理者のみが閲覧できるよう制限しています。'.repeat(1000).slice(0, 32_767)
    const cut = (text: string) => () => language.tokenizer.tokenize(text)
    expect(timesTheWork(cut(long.slice(0, 3276)), cut(long), 20, 2)).toBeLessThan(20)
  })

  it('cuts a text of one endless word in proportion to its length', () => {
    const cut = (length: number) => () => language.tokenizer.tokenize('ア'.repeat(length))
    expect(timesTheWork(cut(3276), cut(32_767), 20, 2)).toBeLessThan(20)
  })
})

describe('a workbook', () => {
  const reading = async (rows: number, wholeColumn = false) => {
    const bytes = await makeSheet({ rows, wholeColumn })
    return () => {
      const workbook = openWorkbook(bytes)
      return readChecklist(workbook.sheets.map(({ name }) => workbook.grid(name)))
    }
  }

  it('costs no more to read where a dropdown lies over a whole column', async () => {
    const [short, endless] = [await reading(200), await reading(200, true)]
    expect(timesTheWork(short, endless, 3, 3)).toBeLessThan(3)
  })

  it('is read with five times the rows for less than ten times the work', async () => {
    const [small, large] = [await reading(200), await reading(1000)]
    expect(timesTheWork(small, large, 3)).toBeLessThan(10)
  })
})
