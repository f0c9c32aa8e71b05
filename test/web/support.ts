import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type RunningApp, startApp } from '../support/running-app.ts'
import { startWorker } from '../support/running-worker.ts'

export interface Visitor extends BrowserContextOptions {
  readonly name?: string
  readonly theme?: 'light' | 'dark'
  readonly tongue?: 'ja' | 'en'
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app runs that the pages are tested with. */
    runtime: keyof typeof RUNTIMES
  }
}

const RUNTIMES = { node: startApp, workerd: startWorker } as const

/** For one file of tests: the app, a browser, and people who use them. */
export const openSite = () => {
  let app: Awaited<ReturnType<typeof startApp>> | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[app, browser] = await Promise.all([RUNTIMES[inject('runtime')](), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })
  const running = () => {
    if (!app || !browser) throw new Error('asked for before it was started')
    return { app, browser }
  }
  return {
    app: (): RunningApp => running().app,
    /** A person with a browser profile of their own. What the page logs as an error fails whoever looks at `errors`. */
    visit: async (path = '/', { name = '佐藤', theme = 'light', tongue = 'ja', ...options }: Visitor = {}) => {
      const {
        app: { url },
        browser: chromium,
      } = running()
      const context = await chromium.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1280, height: 800 },
        acceptDownloads: true,
        ...options,
      })
      await context.addInitScript((kept) => {
        if (localStorage.getItem('kotae') === null) localStorage.setItem('kotae', kept)
      }, JSON.stringify({ name, theme, tongue }))
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(new URL(path, url).href)
      return { page, errors, close: () => context.close() }
    },
  }
}

/** What axe finds against WCAG 2.2 AA, a line each. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`)
}

const SHOTS = 'out/screens'

/** Kept as build output, for people to look at. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}
