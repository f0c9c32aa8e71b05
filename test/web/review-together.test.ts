import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answer, draftedChecklist, list, rowsOf, selectedRow, sheetOf } from './review-support.ts'
import { openSite } from './support.ts'

const { app, visit } = openSite()

const QUESTIONS = [
  '保管場所はどこですか。',
  '利用者のデータをバックアップしていますか。',
  '脆弱性診断を実施していますか。',
]

const opened = async () => {
  const id = await draftedChecklist(app().url, sheetOf(QUESTIONS))
  const come = async (name: string) => {
    const { page } = await visit(`/checklists/${id}/review`, { name })
    await answer(page).waitFor()
    return page
  }
  return { come, kept: async () => (await rowsOf(app().url, id))[0] }
}

const until = async (look: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await look()); tries += 1) {
    if (tries === 200) throw new Error('it did not come about')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const write = async (page: Page, text: string): Promise<void> => {
  await answer(page).fill(text)
}

describe('two people on one question', () => {
  it('lose nothing: whoever comes second sees both texts and decides', async () => {
    const { come, kept } = await opened()
    const [first, second] = [await come('佐藤'), await come('鈴木')]
    const { promise: heldBack, resolve: letGo } = Promise.withResolvers<void>()
    await second.route('**/questions/*', async (route) => {
      if (route.request().method() === 'PATCH') await heldBack
      await route.continue()
    })
    await write(second, '二人目の回答です。')
    await write(first, '一人目の回答です。')
    await until(async () => (await kept())?.answer === '一人目の回答です。')
    letGo()
    await second.getByText('ほかの人が先に回答を変更しました').waitFor()
    await second.getByText('保存されている回答（佐藤）').waitFor()
    expect((await kept())?.answer).toBe('一人目の回答です。')
    await second.getByRole('textbox', { name: 'まとめた回答' }).fill('二人でまとめた回答です。')
    await second.getByRole('button', { name: 'まとめた回答を残す' }).click()
    await until(async () => (await kept())?.answer === '二人でまとめた回答です。')
    expect(await answer(second).inputValue()).toBe('二人でまとめた回答です。')
  })

  it('see within seconds what the other did', async () => {
    const { come } = await opened()
    const [first, second] = [await come('佐藤'), await come('鈴木')]
    await write(first, '東京に保管します。')
    await until(async () => (await answer(second).inputValue()) === '東京に保管します。')
    await first.keyboard.press('Control+Enter')
    await selectedRow(second).getByText('確認済').waitFor()
  })
})

describe('what was typed', () => {
  it('outlives a server that is killed in the middle of an edit', async () => {
    const { come, kept } = await opened()
    const page = await come('佐藤')
    await app().kill()
    await write(page, 'サーバーが落ちても残る回答です。')
    await page.getByText('未保存（つながり次第保存します）').waitFor()
    await app().restart()
    await page.getByText('保存済み').waitFor()
    expect((await kept())?.answer).toBe('サーバーが落ちても残る回答です。')
  })

  it('outlives a reload before it was acknowledged, and a walk to another question', async () => {
    const { come, kept } = await opened()
    const page = await come('佐藤')
    await app().kill()
    await write(page, '再読み込みしても残る回答です。')
    await page.getByText('未保存').waitFor()
    await app().restart()
    await page.reload()
    await answer(page).waitFor()
    await until(async () => (await kept())?.answer === '再読み込みしても残る回答です。')
    await write(page, '移っても残る回答です。')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await until(async () => (await kept())?.answer === '移っても残る回答です。')
  })
})

describe('an input method', () => {
  it('keeps its keys to itself: nothing is confirmed, chosen or left while it composes', async () => {
    const { come, kept } = await opened()
    const page = await come('佐藤')
    const before = page.url()
    await answer(page).fill('')
    await answer(page).focus()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'とうきょう', selectionStart: 5, selectionEnd: 5 })
    for (const [key, modifiers] of [
      ['Enter', 0],
      ['Enter', 2],
      ['Escape', 0],
    ] as const) {
      // What browsers send for a key that the input method keeps.
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, modifiers, windowsVirtualKeyCode: 229 })
    }
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(page.url()).toBe(before)
    expect((await kept())?.state).toBe('draft')
    expect((await kept())?.answer).not.toContain('とうきょう')
    expect(await answer(page).evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true)
    await session.send('Input.insertText', { text: '東京' })
    await until(async () => (await kept())?.answer === '東京')
    expect((await kept())?.state).toBe('draft')
  })
})

describe('comments', () => {
  it('reach the others, and are taken back', async () => {
    const { come } = await opened()
    const [first, second] = [await come('佐藤'), await come('鈴木')]
    await first.keyboard.press('t')
    await first.keyboard.type('版が古いかもしれません。')
    await first.keyboard.press('Control+Enter')
    await second.getByText('版が古いかもしれません。').waitFor()
    await first.getByRole('button', { name: '元に戻す' }).click()
    await first.getByText('コメントはまだありません。').waitFor()
    await list(first).waitFor()
  })
})
