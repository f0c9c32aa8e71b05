import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import bands from './bands.json' with { type: 'json' }
import checkWords from './check-words.json' with { type: 'json' }
import { CHECK_CODES } from './checks.ts'
import { STATES } from './decision.ts'
import { LEFT_CAUSES, SKIP_CAUSES } from './entry.ts'
import evidenceWords from './evidence-words.json' with { type: 'json' }
import reasons from './reasons.json' with { type: 'json' }

const word = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), '前後の空白を取ってください')
const japanese = word.regex(/[\u3040-\u30ff\u4e00-\u9fff]/u, '日本語で')
const english = word.regex(/^[\u0020-\u007e]+$/u, '英語で')
const each = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), japanese)

const reasonsSchema = z.strictObject({
  説明: japanese,
  理由: z.record(z.enum([...SKIP_CAUSES, ...LEFT_CAUSES]), z.strictObject({ ja: japanese, en: english })),
})

const bandsSchema = z.strictObject({
  説明: japanese,
  確認のみの下限: z.number().gt(0).lte(1),
  帯: each(['confirm', 'check', 'none']),
})

/** Excel takes no longer names of sheets, and none of these characters in them. */
const sheetName = japanese.max(31).regex(/^[^\\/?*[\]:]+$/u)

const evidenceSchema = z.strictObject({
  説明: japanese,
  題: japanese,
  シート名: z.strictObject({ list: sheetName, summary: sheetName }),
  列: z.record(word, z.strictObject({ 見出し: word, 幅: z.number().gte(4).lte(100) })),
  結果: each(['answered', 'abstained', 'skipped']),
  判定: each(['yes', 'no', 'partial', 'na', 'open']),
  状態: each(STATES),
  下書きした者: word,
  分類の区切り: z.string().min(1),
  ほかの記載: z.string().min(1),
  印を付けた: word,
  セルと値の間: word,
  続きは省いた: word,
  まとめの項目: z.record(word, japanese),
  まとめの見出し: z.record(word, japanese),
  なし: japanese,
  読み方: z.array(japanese).min(1),
})

const bilingual = z.strictObject({ ja: japanese, en: english })
/** Every refusal of the workbook has its words: the code that reads them is typed by the same list. */
const checksSchema = z.strictObject({
  説明: japanese,
  確認: z.record(z.enum(CHECK_CODES), z.strictObject({ 題: bilingual, すべきこと: bilingual })),
  書き込めない理由: z.record(word, bilingual),
})

describe('the words of the review', () => {
  it.each([
    ['reasons.json', reasonsSchema, reasons],
    ['bands.json', bandsSchema, bands],
    ['check-words.json', checksSchema, checkWords],
    ['evidence-words.json', evidenceSchema, evidenceWords],
  ])('%s has the form that the code reads', (_, schema, file) => {
    expect(schema.safeParse(file).error?.issues).toBeUndefined()
  })

  it('no two reasons, outcomes or columns read alike', () => {
    const lists = [
      Object.values(reasons.理由).map(({ ja }) => ja),
      Object.values(reasons.理由).map(({ en }) => en),
      Object.values(evidenceWords.結果),
      Object.values(evidenceWords.状態),
      Object.values(evidenceWords.列).map(({ 見出し }) => 見出し),
      Object.values(bands.帯),
      Object.values(checkWords.確認).map(({ 題 }) => 題.ja),
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
  })
})
