import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import {
  added,
  change,
  drop,
  editionsCited,
  holdOver,
  inDays,
  PRODUCT,
  readChecklist,
  SHEET,
  sheetNamed,
  until,
  widthOf,
} from './home-support.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { visit, app } = openSite()
const PHONE = { width: 375, height: 800 }

describe('a newcomer', () => {
  it.each(['light', 'dark'] as const)('meets an empty list that says what to do, %s', async (theme) => {
    const { page, errors } = await visit('/', { theme, name: '' })
    await page.getByRole('button', { name: '見本で試す' }).waitFor()
    expect(await page.title()).toBe('チェックシート | Kotae')
    await shoot(page, `home-empty-${theme}`)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(errors).toEqual([])
  })

  it('is asked for a name once, and not again', async () => {
    const { page } = await visit('/', { name: '' })
    await page.getByRole('button', { name: 'あとで' }).click()
    await page.reload()
    await page.getByRole('button', { name: '見本で試す' }).waitFor()
    expect(await page.getByLabel('お名前').count()).toBe(0)
  })

  it('gets from the start page to a drafted review by keyboard, with two presses', async () => {
    const { page, errors } = await visit('/', { name: '' })
    await page.getByRole('button', { name: '見本で試す' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/review$/u)
    await page.getByRole('heading', { level: 1, name: 'セキュリティチェックシート（見本）' }).waitFor()
    await page.getByText('質問 44').waitFor()
    expect(await page.title()).toContain('セキュリティチェックシート（見本）')
    expect(errors).toEqual([])
  })
})

describe('a file', () => {
  it('dropped anywhere is taken in, drafted, and opened in the review', async () => {
    const { page, errors } = await visit('/')
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    await holdOver(page, [sheetNamed('青空.xlsx')])
    await page.getByText('ここで放すと追加します').waitFor()
    await shoot(page, 'home-drop')
    await drop(page, [sheetNamed('青空商事様 調査票.xlsx')])
    const dialog = page.getByRole('dialog', { name: 'チェックシートを追加' })
    expect(await dialog.getByLabel('シートの名前').inputValue()).toBe('青空商事様 調査票')
    await dialog.getByLabel('製品').selectOption(PRODUCT)
    expect(await dialog.getByLabel('根拠にする資料の版').locator('option').first().textContent()).toContain('1.2')
    await dialog.getByLabel('お客様').fill('青空商事')
    await dialog.getByLabel('回答の期限').fill(inDays(2))
    await shoot(page, 'home-upload')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: '回答案を作る' }).click()
    await page.waitForURL(/\/review$/u)
    const id = page.url().split('/').at(-2) ?? ''
    expect(await readChecklist(app().url, id)).toMatchObject({ name: '青空商事様 調査票', customer: '青空商事' })
    expect(errors).toEqual([])
  })

  it('of another kind is explained before anything is sent', async () => {
    const { page } = await visit('/')
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    await drop(page, [
      { name: '古い調査票.xls', bytes: new Uint8Array([1]) },
      { name: 'ホワイトペーパー.pdf', bytes: new Uint8Array([1]) },
      { name: '空.xlsx', bytes: new Uint8Array() },
    ])
    const dialog = page.getByRole('dialog', { name: 'チェックシートを追加' })
    await dialog.getByText('「Excel ブック（.xlsx）」として保存し直して').waitFor()
    await dialog.getByText('「ライブラリー」に登録します').waitFor()
    await dialog.getByText('ファイルが空です').waitFor()
    await shoot(page, 'home-refused')
    expect(await dialog.getByRole('button', { name: '回答案を作る' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(sent).toEqual([])
  })

  it('that is no workbook inside says so, and the others go through', async () => {
    const { page } = await visit('/')
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    await drop(page, [
      { name: '壊れた.xlsx', bytes: new Uint8Array([1, 2, 3]) },
      sheetNamed('一件目.xlsx'),
      sheetNamed('二件目.xlsx'),
    ])
    const dialog = page.getByRole('dialog', { name: 'チェックシートを追加' })
    await dialog.getByLabel('製品').selectOption(PRODUCT)
    await dialog.getByRole('button', { name: '3 件の回答案を作る' }).click()
    await dialog.getByText('受け付けました').nth(1).waitFor()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByRole('button', { name: 'もう一度送る' }).waitFor()
    await shoot(page, 'home-failed')
    await page.keyboard.press('Escape')
    await page.getByRole('article', { name: '一件目' }).getByText('質問 20').waitFor()
    await page.getByRole('article', { name: '二件目' }).getByText('質問 20').waitFor()
    expect(await page.getByRole('article', { name: '壊れた' }).count()).toBe(0)
  })

  it('in which no question is found says so, and leads to where that is put right', async () => {
    const { page } = await visit('/')
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    const book = new ExcelJS.Workbook()
    book.addWorksheet('売上').addRows([
      ['月', '金額'],
      ['4月', 100],
    ])
    await drop(page, [{ name: '売上.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }])
    const dialog = page.getByRole('dialog', { name: 'チェックシートを追加' })
    await dialog.getByLabel('製品').selectOption(PRODUCT)
    await dialog.getByRole('button', { name: '回答案を作る' }).click()
    await dialog.getByText('質問の列が見つかりません').waitFor()
    await shoot(page, 'home-no-question')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('link', { name: '読み取りを確かめる' }).click()
    await page.waitForURL(/\/reading$/u)
  })

  it('remembers the product that was named last', async () => {
    const { page } = await visit('/')
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'シートを追加' }).click()
    await (await chooser).setFiles(SHEET)
    const product = page.getByRole('dialog').getByLabel('製品')
    expect(await product.inputValue()).toBe('')
    await product.selectOption(PRODUCT)
    await page.getByRole('dialog').getByLabel('シートの名前').fill('三件目')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/review$/u)
    await page.goto(app().url)
    await page.getByRole('button', { name: 'シートを追加' }).waitFor()
    await drop(page, [sheetNamed('四件目.xlsx')])
    await expect.poll(() => product.inputValue()).toBe(PRODUCT)
  })
})

describe('the list', () => {
  it('tells when each is due, and is narrowed and sorted', async () => {
    const { url } = app()
    await added(url, { name: '期限切れの件', dueOn: inDays(-2) })
    await added(url, { name: '今日の件', dueOn: inDays(0), customer: '海辺銀行' })
    await added(url, { name: '先の件', dueOn: inDays(40) }, { by: '鈴木' })
    const { page, errors } = await visit('/?order=due')
    const card = (name: string) => page.getByRole('article', { name, exact: true })
    await card('期限切れの件').getByText('期限切れ（2 日前）').waitFor()
    await card('今日の件').getByText('今日まで').waitFor()
    await card('先の件').getByText('あと 40 日').waitFor()
    const names = () => page.getByRole('article').getByRole('heading').allTextContents()
    expect((await names()).slice(0, 3)).toEqual(['期限切れの件', '今日の件', '青空商事様 調査票'])
    await shoot(page, 'home-list')
    await page.getByRole('searchbox').fill('海辺')
    await expect.poll(names).toEqual(['今日の件'])
    expect(page.url()).toContain(`text=${encodeURIComponent('海辺')}`)
    await page.getByLabel('状態').selectOption('完了')
    await page.getByText('条件に合うチェックシートはありません。').waitFor()
    await page.getByRole('link', { name: '条件を外す' }).click()
    await card('先の件').waitFor()
    await page.getByLabel('担当').selectOption('自分')
    await expect.poll(async () => (await names()).includes('先の件')).toBe(false)
    expect(await names()).toContain('今日の件')
    expect(errors).toEqual([])
  })

  it('does not search for half a word of the input method', async () => {
    const { page } = await visit('/')
    await page.getByRole('article', { name: '今日の件' }).waitFor()
    await page.getByRole('searchbox').focus()
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'うみ', selectionStart: 2, selectionEnd: 2 })
    await page.waitForTimeout(600)
    expect(page.url()).not.toContain('text=')
    await input.send('Input.insertText', { text: '海辺' })
    await page.waitForURL(/text=/u)
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (theme) => {
    const { page } = await visit('/', { theme })
    await page.getByRole('article', { name: '今日の件' }).waitFor()
    await shoot(page, `home-list-${theme}`)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '今日の件 の詳細' }).click()
    await page.getByRole('dialog', { name: 'シートの詳細' }).waitFor()
    await shoot(page, `home-details-${theme}`)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('fits a phone, %s', async (theme) => {
    const { page } = await visit('/', { theme, viewport: PHONE })
    await page.getByRole('article', { name: '今日の件' }).waitFor()
    await shoot(page, `home-phone-${theme}`)
    expect(await widthOf(page)).toBe(PHONE.width)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: '今日の件' }).click()
    await page.getByRole('navigation', { name: 'このシートの作業' }).waitFor()
    await shoot(page, `frame-phone-${theme}`)
    expect(await widthOf(page)).toBe(PHONE.width)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('a checklist', () => {
  it('goes away and comes back, by the notice and by the list of those deleted', async () => {
    await added(app().url, { name: '消す件' })
    const { page, errors } = await visit('/')
    const card = page.getByRole('article', { name: '消す件' })
    await card.getByRole('button', { name: '消す件 を削除' }).press('Enter')
    await card.waitFor({ state: 'detached' })
    await shoot(page, 'home-deleted-notice')
    await page.getByRole('button', { name: '元に戻す' }).click()
    await card.waitFor()
    await card.getByRole('button', { name: '消す件 を削除' }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: '削除したもの' }).click()
    await page.getByRole('heading', { level: 1, name: '削除したチェックシート' }).waitFor()
    await page.getByRole('button', { name: '消す件 を元に戻す' }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: '一覧へ戻る' }).click()
    await card.waitFor()
    expect(errors).toEqual([])
  })

  it('edited by two keeps both changes, and says so', async () => {
    const { url } = app()
    const id = await added(url, { name: '二人の件', customer: '元のお客様' })
    const { page } = await visit(`/checklists/${id}/review`)
    await page.getByRole('button', { name: '詳細' }).click()
    const dialog = page.getByRole('dialog', { name: 'シートの詳細' })
    await dialog.getByLabel('シートの名前').fill('私が変えた名前')
    expect(await change(url, id, { customer: '先に変わったお客様' })).toBe(200)
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByRole('alert').getByText('お客様: 先に変わったお客様').waitFor()
    expect(await dialog.getByLabel('お客様').inputValue()).toBe('先に変わったお客様')
    await shoot(page, 'details-conflict')
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1, name: '私が変えた名前' }).waitFor()
    expect(await readChecklist(url, id)).toMatchObject({ name: '私が変えた名前', customer: '先に変わったお客様' })
  })

  it('answered from another edition is drafted anew, and the frame shows it', async () => {
    const id = await added(app().url, { name: '版を変える件' })
    const { page } = await visit(`/checklists/${id}/review`)
    await page.getByRole('button', { name: '詳細' }).click()
    const dialog = page.getByRole('dialog', { name: 'シートの詳細' })
    await dialog.getByLabel('根拠にする資料の版').selectOption('1.1')
    await dialog.getByText('まだ手を付けていない回答案を作り直します').waitFor()
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByText('1.1', { exact: true }).waitFor()
    await until(app().url, id, ({ job }) => job.state === 'done')
    expect(await editionsCited(app().url, id)).toEqual(['1.1'])
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('has a frame without a fault that axe finds, %s', async (theme) => {
    const id = await added(app().url, { name: `枠の件 ${theme}`, customer: '海辺銀行', dueOn: inDays(1) })
    const { page, errors } = await visit(`/checklists/${id}`, { theme })
    await page.waitForURL(/\/review$/u)
    await page.getByText('質問 20').waitFor()
    await shoot(page, `frame-${theme}`)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(errors).toEqual([])
  })
})
