import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { checklist } from '../../src/server/schemas/checklist.ts'
import { library } from '../../src/server/schemas/library.ts'
import { accessibilityFaults, openSite, shoot } from './support.ts'

const { app, visit } = openSite()
const NEWER = `---
title: SuperStream-NX Cloud セキュリティ ホワイトペーパー
product: SuperStream-NX Cloud
edition: "2.0"
date: 2026-10-01
---

# SuperStream-NX Cloud セキュリティ ホワイトペーパー

## 1. 情報のバックアップ（A.12.3.1）

データベースのバックアップを毎日取得し、14 世代分を保持しています。

## 2. 暗号による管理策の利用方針（A.10.1.1）

通信は TLS 1.2 以上で暗号化しています。
`

/** As if a person had dragged a file from their desktop. */
const drop = async (page: Page, name: string, text: string): Promise<void> => {
  // As a text: these tests know Node's types, and a page has others.
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}))
    return data
  })()`)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const post = async (path: string, body: FormData | string): Promise<string> => {
  const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  const response = await fetch(new URL(path, app().url), { method: 'POST', body, headers })
  expect(response.ok).toBe(true)
  return ((await response.json()) as { readonly id: string }).id
}

const draftSample = async (): Promise<string> => {
  const id = await post('api/checklists/sample', '{}')
  const state = async () => {
    const response = await fetch(new URL(`api/checklists/${id}`, app().url))
    return checklist.parse(await response.json()).job.state
  }
  await expect.poll(state, { timeout: 30_000 }).toBe('done')
  return id
}

const PRODUCT = { name: 'SuperStream-NX Cloud', exact: true } as const

describe('the library', () => {
  it('shows products and editions, and which edition answers', async () => {
    const { page, errors } = await visit('/library')
    const product = page.getByRole('region', PRODUCT)
    await product.waitFor()
    expect(await product.getByText('回答に使う版').count()).toBe(1)
    expect(await product.getByRole('row').count()).toBe(4)
    expect(await product.getByRole('row').nth(1).textContent()).toContain('1.2 版')
    expect(errors).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (theme) => {
    const { page, errors } = await visit('/library', { theme })
    await page.getByRole('region', PRODUCT).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await shoot(page, `library-${theme}`)
    await drop(page, '見本.md', NEWER)
    await page.getByRole('dialog').getByText('見つかった節: 2').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await shoot(page, `library-preview-${theme}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('region', PRODUCT).getByRole('link').first().click()
    await page.getByRole('navigation', { name: '目次' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await shoot(page, `library-document-${theme}`)
    expect(errors).toEqual([])
  })

  it.each(['/library', '/library?q=バックアップ'])('fits a phone: %s', async (path) => {
    const { page } = await visit(path, { viewport: { width: 375, height: 800 } })
    await page
      .getByRole('link', { name: /SuperStream|バックアップ/u })
      .first()
      .waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await shoot(page, path === '/library' ? 'library-375' : 'library-search-375')
    await page
      .getByRole('link', { name: /SuperStream|バックアップ/u })
      .first()
      .click()
    await page.getByRole('navigation', { name: '目次' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await shoot(page, path === '/library' ? 'library-document-375' : 'library-found-375')
  })

  it('finds words, marks them, and leads to the section', async () => {
    const { page } = await visit('/library')
    await page.getByRole('searchbox').fill('バックアップ')
    const results = page.getByRole('region', { name: '資料の中を探す' })
    await results.getByRole('listitem').first().waitFor()
    expect(await results.locator('mark').first().textContent()).toBe('バックアップ')
    await shoot(page, 'library-search')
    const heading = results.getByRole('heading').first()
    const title = (await heading.textContent()) ?? ''
    await heading.getByRole('link').click()
    const section = page.getByRole('region', { name: title.trim() })
    await expect.poll(() => section.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await section.locator('mark').count()).toBeGreaterThan(0)
  })

  it('says what to do with a file that it cannot read', async () => {
    const { page } = await visit('/library')
    await page.getByRole('region', PRODUCT).waitFor()
    await drop(page, '資料.pdf', '%PDF-1.7\n')
    expect(await page.getByRole('alert').textContent()).toMatch(/Markdown（\.md）に変換して/u)
  })

  it('keeps what was typed for one file while another is dropped', async () => {
    const { page } = await visit('/library')
    await page.getByRole('region', PRODUCT).waitFor()
    await drop(page, '一つ目.md', NEWER)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('製品').fill('直した製品名')
    await drop(page, '二つ目.md', NEWER)
    await dialog.getByText('残り 1 件のファイル').waitFor()
    expect(await dialog.getByLabel('製品').inputValue()).toBe('直した製品名')
    await dialog.getByRole('button', { name: 'やめる' }).click()
    await dialog.getByText('二つ目.md').waitFor()
    expect(await dialog.getByLabel('製品').inputValue()).toBe('SuperStream-NX Cloud')
  })

  it('registers a dropped file as its owner corrects it, takes it out, and brings it back', async () => {
    const { page, errors } = await visit('/library')
    await page.getByRole('region', PRODUCT).waitFor()
    await drop(page, '見本.md', NEWER)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('題名').fill('架空サービス 説明書')
    await dialog.getByLabel('製品').fill('架空サービス')
    await dialog.getByText('登録すると、新しく作る回答案はこの版から引用します。').waitFor()
    await dialog.getByRole('button', { name: '登録', exact: true }).click()
    const product = page.getByRole('region', { name: '架空サービス', exact: true })
    await product.getByRole('link', { name: '架空サービス 説明書' }).click()
    await page.getByRole('button', { name: '資料の情報を直す' }).click()
    await page.getByRole('dialog').getByLabel('版').fill('2.1')
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText('2.1 版', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: '外す' }).click()
    await page.getByRole('button', { name: '元に戻す' }).waitFor()
    await product.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '元に戻す' }).click()
    await product.waitFor()
    await product.getByRole('link').click()
    const address = page.url()
    await page.getByRole('button', { name: '外す' }).click()
    await page.getByRole('button', { name: '元に戻す' }).waitFor()
    await product.waitFor({ state: 'detached' })
    await page.goto(address)
    await page.getByText('この資料はライブラリーから外されています。').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('button', { name: '外す' }).waitFor()
    expect(errors).toEqual([])
  })

  it('leads from a section to the answers that cite it, and from an older edition to the newest', async () => {
    const id = await draftSample()
    const { page } = await visit('/library')
    await page.getByRole('region', PRODUCT).getByRole('link').first().click()
    const citing = page.getByRole('button', { name: /件の回答で引用/u }).first()
    await citing.click()
    const rows = page.getByRole('list', { name: '引用している質問' }).first()
    await rows.getByRole('link').first().waitFor()
    expect(await rows.getByRole('link').first().getAttribute('href')).toMatch(
      new RegExp(`^/checklists/${id}/review\\?question=`, 'u'),
    )
    await shoot(page, 'library-cited')
    const form = new FormData()
    form.set('file', new File([NEWER], '新しい版.md'))
    await post('api/library/documents', form)
    await page.goto(new URL('/library', app().url).href)
    await page.getByRole('heading', { name: /古い版の回答が残っている/u }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await shoot(page, 'library-stale')
    await page.getByRole('button', { name: /^作り直す/u }).click()
    await page.getByRole('heading', { name: /古い版の回答が残っている/u }).waitFor({ state: 'detached' })
  })
})

it('tells a newcomer what the library is for', async () => {
  const { page } = await visit('/library')
  await page.getByRole('region', PRODUCT).waitFor()
  const { products } = library.parse(await (await fetch(new URL('api/library', app().url))).json())
  for (const { id, version } of products.flatMap(({ editions }) => editions.flatMap(({ documents }) => documents))) {
    await fetch(new URL(`api/library/documents/${id}`, app().url), {
      method: 'PATCH',
      body: JSON.stringify({ deleted: true }),
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    })
  }
  await page.reload()
  await page.getByRole('heading', { name: '資料がまだありません' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await shoot(page, 'library-empty')
})
