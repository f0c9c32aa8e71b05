import words from './words.json' with { type: 'json' }

/** What a document says about itself; empty where it does not say. */
export interface Facts {
  readonly title: string
  readonly product: string
  readonly edition: string
  readonly date: string
  readonly publisher: string
}

export const FACT_NAMES = [
  'title',
  'product',
  'edition',
  'date',
  'publisher',
] as const satisfies readonly (keyof Facts)[]

export interface FrontMatter {
  readonly facts: Partial<Facts>
  /** Where the document proper begins. */
  readonly end: number
}

const BLOCK = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const ENTRY = /^([^\s:：#][^:：]{0,40})[:：]\s*(.*?)\s*$/
/** Front matter is short; beyond this a --- is a line across the page. */
const LONGEST = 10_000

/** Reads the block between --- lines at the head of a Markdown file: one "key: value" a line. */
export function readFrontMatter(source: string): FrontMatter {
  const [block, inside = ''] = BLOCK.exec(source.slice(0, LONGEST)) ?? []
  const entries = inside.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  const pairs = entries.flatMap((line) => {
    const [, key, value = ''] = ENTRY.exec(line) ?? []
    return key === undefined ? [] : [[key.trim().toLowerCase(), unquote(value)] as const]
  })
  if (block === undefined || pairs.length === 0) return { facts: {}, end: 0 }
  const values = new Map(pairs)
  const facts = FACT_NAMES.flatMap((name) => {
    const value = words.前付けの項目[name].map((key) => values.get(key)).find((found) => found)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { facts: Object.fromEntries(facts), end: block.length }
}

function unquote(value: string): string {
  const [, , quoted] = /^(["'])(.*)\1$/.exec(value) ?? []
  return quoted ?? value.replace(/\s+#.*$/, '')
}
