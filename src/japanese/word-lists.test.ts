import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadTokenizer } from '../cli/dictionary.ts'
import stopWords from './stop-words.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }
import userWords from './user-words.json' with { type: 'json' }

const PART_MARK = '｜'
const { dictionary, ...tokenizer } = loadTokenizer()

const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length
const listOf = (entry: z.ZodType<string>) => z.array(entry).min(1).refine(distinct, '同じ語が二度あります。')

const knownPos = new Set(dictionary.pos.flatMap((pos, id) => [pos, `${pos},${dictionary.detail[id] ?? '*'}`]))
const partOfSpeech = z.string().refine((pos) => knownPos.has(pos), 'IPADIC にない品詞です。')

const userWord = z
  .string()
  .regex(/^[^\s｜]+(｜[^\s｜]+)*$/u, '空白を除き、｜は語と語の間にだけ入れてください。')
  .refine((word) => !/^\p{Script=Han}{1,2}$/u.test(word), '二文字以下の漢字の語は、ほかの語を切ってしまいます。')

const userWordsSchema = z.strictObject({
  説明: z.string(),
  '名詞,一般': listOf(userWord),
  '名詞,サ変接続': listOf(userWord),
})

const stopWordsSchema = z.strictObject({
  説明: z.string(),
  採る品詞: listOf(partOfSpeech),
  連結のみ: listOf(partOfSpeech),
  除く品詞: listOf(partOfSpeech),
  除く語: listOf(z.string().regex(/^\S+$/u)),
})

const unit = z.string().regex(/^[\p{L}%]+$/u, '文字か % だけで書いてください。')
const unitsSchema = z.strictObject({ 説明: z.string(), 期間: listOf(unit), 単位: listOf(unit) })

describe('the lists that people edit', () => {
  test.each([
    ['user-words.json', userWordsSchema, userWords],
    ['stop-words.json', stopWordsSchema, stopWords],
    ['units.json', unitsSchema, units],
  ])('%s has its form', (_, schema: z.ZodType, data) => {
    const { error } = schema.safeParse(data)
    expect(error === undefined ? '' : z.prettifyError(error)).toBe('')
  })
})

describe('user-words.json', () => {
  const { 説明: _, ...lists } = userWords
  const written = Object.values(lists).flat()

  test('holds no word twice, whatever its marks', () => {
    const surfaces = written.map((word) => word.replaceAll(PART_MARK, ''))
    expect(surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index)).toEqual([])
  })

  test('is long enough to be of use', () => {
    expect(written.length).toBeGreaterThan(300)
  })

  test('each word is cut as it is written', () => {
    const cut = (word: string) =>
      tokenizer
        .tokenize(word.replaceAll(PART_MARK, ''))
        .map(({ surface }) => surface)
        .join(PART_MARK)
    expect(written.filter((word) => cut(word) !== word)).toEqual([])
  })

  test('each word is cut as it is written inside a sentence as well', () => {
    const cut = (word: string) => {
      const sentence = `また、${word.replaceAll(PART_MARK, '')}について説明`
      return tokenizer
        .tokenize(sentence)
        .map(({ surface }) => surface)
        .join(PART_MARK)
    }
    expect(written.filter((word) => !cut(word).includes(`、｜${word}｜について`))).toEqual([])
  })
})
