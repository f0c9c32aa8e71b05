import { expect, it } from 'vitest'
import { joinText } from './joining.ts'

it.each([
  ['クラウドサ', 'ービス', false, 'クラウドサービス'],
  ['Access', 'Control', false, 'Access Control'],
  ['SaaS', '形式', false, 'SaaS形式'],
  ['Super-', 'Cloud', false, 'Super-Cloud'],
  ['https://example.com/', 'docs', false, 'https://example.com/docs'],
  ['「6.1.1', '役割」', true, '「6.1.1 役割」'],
  ['お知らせ、', 'または', true, 'お知らせ、または'],
  ['', 'はじめ', true, 'はじめ'],
])('joins %s and %s', (before, after, spaced, joined) => {
  expect(joinText(before, after, spaced)).toBe(joined)
})
