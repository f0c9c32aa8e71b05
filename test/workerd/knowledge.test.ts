import { expect, inject, it } from 'vitest'
import { language, publishedForms } from '../../src/cloudflare/knowledge.ts'

it('every published form is in the Worker', () => {
  expect(inject('publishedForms').length).toBeGreaterThan(0)
  expect(publishedForms.map(({ form }) => form).toSorted()).toEqual(inject('publishedForms'))
})

it('Japanese is read there with words, concepts and topics', () => {
  const text = '退会後のデータを消去しますか'
  const { topics, tokenizer, thesaurus } = language
  expect(tokenizer.tokenize(text).map(({ surface }) => surface)).toContain('退会')
  expect(topics.topics.length).toBeGreaterThan(0)
  expect(thesaurus.concepts(text, tokenizer.tokenize(text), 'question')).not.toEqual([])
})
