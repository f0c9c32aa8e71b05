import { z } from 'zod'
import { KotaeError } from '../error.ts'
import { readGroup, type ThesaurusData } from './lexicon.ts'
import { normalise } from './normalise.ts'

const hasTwoWords = (line: string): boolean => readGroup(line).filter(({ relation }) => relation !== 'not').length > 1

const group = z
  .string()
  .transform(normalise)
  .refine((line) => readGroup(line).every(({ word }) => word !== ''), '「、」や記号の前後に言葉がありません。')
  .refine(hasTwoWords, '1つの組には、2つ以上の言葉が要ります。')

/** The form of thesaurus.json, and of a thesaurus that a user brings along. */
export const thesaurusSchema: z.ZodType<ThesaurusData> = z.strictObject({
  about: z.array(z.string().min(1)),
  blocks: z.array(z.strictObject({ 分類: z.string().min(1), groups: z.array(group).min(1) })),
})

export class ThesaurusError extends KotaeError<'invalid-thesaurus'> {}

/** Reads a thesaurus that comes from outside: the shipped one is checked by its test and needs no check at each start. */
export const parseThesaurus = (value: unknown): ThesaurusData => {
  const parsed = thesaurusSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const places = z.prettifyError(parsed.error)
  throw new ThesaurusError('invalid-thesaurus', {
    ja: `言い換えの一覧を読めません。次の箇所を直してください。\n${places}`,
    en: `The thesaurus cannot be read. Correct these places and try again:\n${places}`,
  })
}
