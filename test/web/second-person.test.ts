import { describe, expect, it } from 'vitest'
import { change } from './home-support.ts'
import { answer, draftedChecklist, list, rowsOf, sheetOf } from './review-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()
const QUESTIONS = ['脆弱性診断を実施していますか。', '監査を受けていますか。', '保管場所はどこですか。']

const opened = async (needsSecond: boolean) => {
  const id = await draftedChecklist(app().url, sheetOf(QUESTIONS))
  expect(await change(app().url, id, { needsSecond })).toBe(200)
  const rows = () => rowsOf(app().url, id)
  const [first] = await rows()
  const come = async (name: string, question = first?.id) => {
    const { page } = await visit(`/checklists/${id}/review?question=${question}`, { name })
    await answer(page).waitFor()
    return page
  }
  return { come, rows, stateOf: async (at: number) => (await rows())[at]?.state }
}

const ALONE = 'ほかの人が承認します'

describe('where the team asks for a second person', () => {
  it('whoever wrote and confirmed alone cannot approve, by button, key or in bulk; another person can', async () => {
    const { come, stateOf } = await opened(true)
    const writer = await come('佐藤')
    await answer(writer).fill('年に一度、外部の会社に依頼しています。')
    await writer.keyboard.press('Control+Enter')
    await expect.poll(() => stateOf(0)).toBe('confirmed')
    await list(writer).getByRole('option').first().click()
    await writer.getByText(ALONE).waitFor()
    const approve = writer.getByRole('button', { name: '承認', exact: true })
    expect(await approve.isDisabled()).toBe(true)
    expect(await writer.getByRole('button', { name: /件を承認$/u }).count()).toBe(0)
    await shoot(writer, 'review-second-person')
    expect(await accessibilityFaults(writer)).toEqual([])
    await writer.keyboard.press('a')
    await writer.getByText('別の人').first().waitFor()
    expect(await stateOf(0)).toBe('confirmed')

    const second = await come('鈴木')
    await second.getByRole('button', { name: '確認済 1 件を承認' }).waitFor()
    expect(await second.getByText(ALONE).count()).toBe(0)
    await second.keyboard.press('a')
    await expect.poll(() => stateOf(0)).toBe('approved')
    await writer.getByText('承認：鈴木').waitFor()
  })

  it('an edit by the second person takes the signatures away, and the first may then approve', async () => {
    const { come, stateOf } = await opened(true)
    const first = await come('佐藤')
    await first.keyboard.press('c')
    await expect.poll(() => stateOf(0)).toBe('confirmed')
    const second = await come('鈴木')
    await answer(second).fill('毎年実施し、結果を確かめています。')
    await second.keyboard.press('Control+Enter')
    await expect.poll(() => stateOf(0)).toBe('confirmed')
    const again = await come('佐藤')
    await again.keyboard.press('a')
    await expect.poll(() => stateOf(0)).toBe('approved')
  })
})

it('where it does not, one person is enough', async () => {
  const { come, stateOf } = await opened(false)
  const page = await come('佐藤')
  await page.keyboard.press('c')
  await expect.poll(() => stateOf(0)).toBe('confirmed')
  await list(page).getByRole('option').first().click()
  await page.getByRole('button', { name: '承認', exact: true }).click()
  await expect.poll(() => stateOf(0)).toBe('approved')
})

describe('what is assigned', () => {
  it('is a list of one’s own, of those assigned to others nothing', async () => {
    const { come, rows } = await opened(false)
    const mine = await come('佐藤', (await rows())[1]?.id)
    expect(await mine.getByRole('button', { name: /^あなたの担当/u }).count()).toBe(0)
    await mine.keyboard.press('m')
    const toggle = mine.getByRole('button', { name: 'あなたの担当 1' })
    await toggle.waitFor()
    const other = await come('鈴木', (await rows())[2]?.id)
    await other.keyboard.press('m')
    await other.getByRole('button', { name: 'あなたの担当 1' }).press('Enter')
    await other.getByText('3 問中 1 問を表示').waitFor()
    expect(await list(other).getByRole('option').allTextContents()).toEqual([expect.stringContaining('保管場所')])
    await toggle.press('Enter')
    await mine.getByText('3 問中 1 問を表示').waitFor()
    expect(await list(mine).getByRole('option').allTextContents()).toEqual([expect.stringContaining('監査')])
    await toggle.press('Enter')
    await mine.getByText('3 問中 3 問を表示').waitFor()
  })
})
