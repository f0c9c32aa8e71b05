import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'

const DICTIONARY = 'src/japanese/dictionary.bin.gz'

/** The tokenizer as a page would load it: bundled, and the dictionary fetched beside it. */
const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'test/browser/tokenizer-page.ts', formats: ['es'] },
    },
  })
  const output = [result].flat()[0]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the bundle holds no code')
  return chunk.code
}

let server: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  const code = await bundle()
  const files: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>> = {
    '/': ['text/html; charset=utf-8', '<!doctype html><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', code],
    '/dictionary.bin.gz': ['application/octet-stream', readFileSync(DICTIONARY)],
  }
  server = createServer((request, response) => {
    const file = files[request.url ?? '']
    if (file) response.writeHead(200, { 'content-type': file[0] }).end(file[1])
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await launchChromium()
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction('globalThis.cut !== undefined')
}, 600_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('the tokenizer in Chromium', () => {
  it('cuts as Node does', async () => {
    expect(await page.evaluate('globalThis.cut()')).toEqual(inject('cutByNode'))
  })
})
