import { expect, it } from 'vitest'
import { walkByKeyboard } from './journey.ts'
import { openSite } from './support.ts'

const { visit } = openSite()

it('a newcomer gets from the empty start page to the filled workbook without a pointer', async () => {
  const { page, errors } = await visit('/', { name: '' })
  await walkByKeyboard(page)
  expect(errors).toEqual([])
})
