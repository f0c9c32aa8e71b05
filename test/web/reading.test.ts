import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawnSheet, HOSTILE, longSheet, oddSheet } from './reading-sheets.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const site = openSite()

interface Stored {
  readonly id: string
  readonly version: number
  readonly form: string | null
  readonly totals: { readonly questions: number }
  readonly job: { readonly state: string; readonly phase: string }
}

const api = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const response = await fetch(new URL(`/api${path}`, site.app().url), init)
  expect(response.ok, path).toBe(true)
  return (await response.json()) as T
}

/** Uploaded, read and drafted. */
const uploaded = async (bytes: Buffer, name = '様式.xlsx', customer = ''): Promise<Stored> =>
  await settled((await upload(bytes, name, customer)).id)

const upload = async (bytes: Buffer, name: string, customer = ''): Promise<Stored> => {
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(bytes)], name))
  form.set('customer', customer)
  form.set('product', 'SuperStream-NX Cloud')
  return await api<Stored>('/checklists', { method: 'POST', body: form })
}

const settled = async (id: string): Promise<Stored> => {
  for (;;) {
    const now = await api<Stored>(`/checklists/${id}`)
    if (now.job.state !== 'queued' && now.job.state !== 'running') return now
    await pause()
  }
}

const pause = () => new Promise((done) => setTimeout(done, 100))

const at = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`)
const styleOf = (page: Page, row: number, column: number, property: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('#cell-${row}-${column}')).${property}`)
const columnMenu = async (page: Page, column: number, role: string): Promise<void> => {
  await at(page, 0, column).click()
  await page.getByRole('menuitemradio', { name: role, exact: true }).click()
}

const rowMenu = async (page: Page, row: number, kind: string): Promise<void> => {
  await at(page, row, 0).click()
  await page.getByRole('menuitemradio', { name: kind, exact: true }).click()
}

describe('the sheet', () => {
  it('is drawn as it looks: merges, colours of its own and of the theme; what cells hold is text', async () => {
    const { id } = await uploaded(await drawnSheet())
    const { page, errors } = await site.visit(`/checklists/${id}/reading`)
    const title = at(page, 1, 1)
    await title.waitFor()
    const width = async (row: number, column: number) => (await at(page, row, column).boundingBox())?.width ?? 0
    expect(await width(1, 1)).toBeGreaterThan((await width(3, 3)) + (await width(3, 5)))
    expect(await styleOf(page, 1, 1, 'backgroundColor')).toBe('rgb(31, 78, 121)')
    expect(await styleOf(page, 1, 1, 'color')).toBe('rgb(255, 255, 255)')
    // The fourth colour of the theme that ExcelJS writes.
    expect(await styleOf(page, 3, 1, 'backgroundColor')).toBe('rgb(79, 129, 189)')
    expect(await at(page, 4, 6).textContent()).toBe(HOSTILE)
    expect(await at(page, 5, 6).textContent()).toBe('数式の結果')
    await at(page, 0, 3).getByText('設問').waitFor()
    await at(page, 4, 0).getByText('設問').waitFor()
    expect(errors).toEqual([])
    await shoot(page, 'reading-light')
  })

  it.each([
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 1280, height: 800 }],
    ['light', { width: 375, height: 740 }],
    ['dark', { width: 375, height: 740 }],
  ] as const)('has no fault that axe finds, %s, %o', async (theme, viewport) => {
    const { id } = await uploaded(await drawnSheet())
    const { page } = await site.visit(`/checklists/${id}/reading`, { theme, viewport })
    await at(page, 4, 3).waitFor()
    const name = `reading-${theme}-${viewport.width}`
    expect(await accessibilityFaults(page)).toEqual([])
    await shoot(page, name)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
    await at(page, 5, 3).click()
    await page.getByRole('menu').waitFor()
    await shoot(page, `${name}-menu`)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('menuitemradio', { name: '設問ではない', exact: true }).click()
    await page.getByText('設問 5 件 → 4 件').waitFor()
    await shoot(page, `${name}-trying`)
    await page.getByRole('button', { name: '一覧' }).click()
    await page.getByRole('combobox', { name: 'D 列の役割' }).waitFor()
    await shoot(page, `${name}-list`)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '覚えている様式' }).click()
    await page.getByRole('dialog').waitFor()
    await shoot(page, `${name}-forms`)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('a correction', () => {
  it('by mouse: is tried, counted, taken back, applied and undone; what people decided stays', async () => {
    const { id } = await uploaded(await drawnSheet('訂正'), '訂正.xlsx', '青空銀行')
    const { items } = await api<{ items: { id: string; version: number }[] }>(`/checklists/${id}/questions`)
    const [, kept] = items
    await api(`/checklists/${id}/questions/${kept?.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${kept?.version}"`, 'kotae-person': 'A' },
      body: JSON.stringify({ answer: '人が書いた回答' }),
    })
    const { page, errors } = await site.visit(`/checklists/${id}/reading`)
    await columnMenu(page, 5, '依頼元の欄')
    await page.getByText('設問 5 件 → 5 件').waitFor()
    await at(page, 0, 5).getByText('依頼元の欄').waitFor()
    await rowMenu(page, 4, '設問ではない')
    await page.getByText('設問 5 件 → 4 件').waitFor()
    await page.getByText('訂正 2 件').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByText('設問 5 件 → 5 件').waitFor()
    await rowMenu(page, 4, '設問ではない')
    await page.getByRole('button', { name: '適用' }).click()
    await page.getByText('訂正を適用しました。設問 4 件').waitFor()
    await page.getByText('訂正した読み取りを使っています。').waitFor()
    expect((await settled(id)).totals.questions).toBe(4)
    const detail = await api<{ answer: string }>(`/checklists/${id}/questions/${kept?.id}`)
    expect(detail.answer).toBe('人が書いた回答')

    const next = await uploaded(await drawnSheet('訂正'), '次の年.xlsx')
    expect(next).toMatchObject({ form: '訂正', totals: { questions: 4 } })
    const other = await site.visit(`/checklists/${next.id}/reading`)
    await other.page.getByText('覚えている様式「訂正」の読み取り方を使いました。').waitFor()
    await other.page.getByRole('button', { name: '覚えている様式' }).click()
    await other.page.getByRole('dialog').getByText('青空銀行').waitFor()
    await other.page.getByRole('button', { name: '忘れる: 訂正' }).click()
    await other.page.getByText('まだ何も覚えていません').waitFor()
    expect(await api('/forms')).toEqual({ items: [] })
    await other.close()

    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByText('訂正の前に戻しました。').waitFor()
    expect((await settled(id)).totals.questions).toBe(5)
    await page.getByText('自動で読み取りました。').waitFor()
    expect(errors).toEqual([])
  })

  it('by keyboard alone', async () => {
    const { id } = await uploaded(await drawnSheet('キー'))
    const { page } = await site.visit(`/checklists/${id}/reading`)
    await at(page, 4, 3).waitFor()
    await tabTo(page, '[role=grid]')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    await page.getByText('D 列: 回答').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    const wanted = page.getByRole('menuitemradio', { name: '使わない', exact: true }).and(page.locator(':focus'))
    for (let step = 0; step < 20 && (await wanted.count()) === 0; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await at(page, 0, 4).getByText('使わない').waitFor()
    expect(await page.locator('[role=grid]:focus').count()).toBe(1)
    await tabTo(page, 'button:has-text("適用")')
    await page.keyboard.press('Enter')
    await page.getByText('訂正を適用しました。').waitFor()
  })

  it('in the list, for whoever cannot see the drawing', async () => {
    const { id } = await uploaded(await drawnSheet('一覧'))
    const { page } = await site.visit(`/checklists/${id}/reading`)
    await page.getByRole('button', { name: '一覧' }).click()
    await page.getByRole('combobox', { name: '5 行目の扱い' }).selectOption({ label: '設問ではない' })
    await page.getByText('設問 5 件 → 4 件').waitFor()
    await page.getByRole('combobox', { name: 'E 列の役割' }).selectOption({ label: '回答の説明' })
    await page.getByText('訂正 2 件').waitFor()
    await page.getByRole('button', { name: 'やめる' }).click()
    expect(await page.getByRole('combobox', { name: 'E 列の役割' }).inputValue()).toBe('remarks')
  })

  it('that leads nowhere is refused with a sentence, and can be taken back', async () => {
    const { id } = await uploaded(await drawnSheet('行き止まり'))
    const { page } = await site.visit(`/checklists/${id}/reading`)
    await columnMenu(page, 3, '使わない')
    await page.getByText('設問の列が見つかりません').waitFor()
    expect(await page.getByRole('button', { name: '適用' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'やめる' }).click()
    expect(await page.getByText('設問の列が見つかりません').count()).toBe(0)
  })

  it('mends a sheet in which nothing was found', async () => {
    const { id, job } = await uploaded(await oddSheet())
    expect(job).toMatchObject({ state: 'failed', phase: 'reading' })
    const { page } = await site.visit(`/checklists/${id}/reading`)
    await page.getByRole('heading', { name: '設問が見つかりませんでした' }).waitFor()
    await at(page, 1, 1).waitFor()
    await shoot(page, 'reading-nothing')
    expect(await accessibilityFaults(page)).toEqual([])
    await at(page, 1, 1).click()
    await page.getByRole('menuitem', { name: 'この行を見出し行にする' }).click()
    await columnMenu(page, 1, '設問')
    await columnMenu(page, 2, '回答')
    await page.getByText('設問 0 件 → 3 件').waitFor()
    await page.getByRole('button', { name: '適用' }).click()
    await page.getByText('訂正を適用しました。設問 3 件').waitFor()
    expect(await settled(id)).toMatchObject({ totals: { questions: 3 }, job: { state: 'done' } })
    await page.getByRole('link', { name: '回答の見直しへ' }).waitFor()
  })
})

describe('a sheet of 20,000 rows', () => {
  it('is waited for, and then drawn a part at a time, wherever one goes', async () => {
    const { id } = await upload(await longSheet(20_000), '長い表.xlsx')
    const { page, errors } = await site.visit(`/checklists/${id}/reading`)
    await page.getByText('シートを読み取っています…').waitFor()
    while ((await api<Stored>(`/checklists/${id}`)).job.phase === 'reading') await pause()
    await api(`/checklists/${id}/job`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'cancel' }),
    })
    await at(page, 2, 2).waitFor()
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('Control+End')
    await at(page, 20_001, 2).waitFor()
    expect(await at(page, 20_001, 2).textContent()).toBe('管理策 20000 を実施していますか。')
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(500)
    expect(errors).toEqual([])
  })
})

/** With the Tab key, as far as it takes. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < 40; step += 1) {
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} is not reached with Tab`)
}
