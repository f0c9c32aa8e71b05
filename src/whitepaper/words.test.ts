import { expect, it } from 'vitest'
import { z } from 'zod'
import { FACT_NAMES } from './front-matter.ts'
import words from './words.json' with { type: 'json' }

const entries = z
  .array(z.string().trim().min(1))
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'an entry stands twice')

const schema = z.strictObject({
  目次の見出し: entries,
  改訂履歴の見出し: entries,
  番号のない見出し: entries,
  注記の見出し: entries,
  図表の見出し: entries,
  結びの言葉: entries,
  付属文書: entries,
  英語の章: entries,
  日本語の章: entries,
  文末の言葉: entries,
  数の単位: entries,
  番号に続く助詞: entries,
  文書の主題: entries,
  文書の種類: entries,
  会社の種類: entries,
  英語の会社の種類: entries,
  自社の呼び方: entries,
  適用範囲の見出し: entries,
  一般的なサービス名: entries,
  名前でない語: entries,
  日付の見出し: entries,
  版の見出し: entries,
  元号: z.record(z.string(), z.int().min(1867)),
  英語の月: entries.refine((months) => months.length === 12, 'twelve months'),
  前付けの項目: z.strictObject(Object.fromEntries(FACT_NAMES.map((name) => [name, entries]))),
})

it('keeps the word lists in the form that the code reads', () => {
  expect(schema.safeParse(words).error?.issues).toBeUndefined()
})
