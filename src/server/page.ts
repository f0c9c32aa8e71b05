import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** The one page there is until the review screens come: a sheet goes in, the filled sheet comes out. No script. */
export const page = (products: readonly string[]): Page =>
  frame(html`
    <p>お客様のチェックシート（.xlsx / .xlsm）を選ぶと、ホワイトペーパーを根拠に回答案を書き込んだ同じファイルをお返しします。送られたファイルは保存しません。</p>
    ${products.length === 0 ? html`<p role="alert">ホワイトペーパーがまだありません。<code>kotae import ファイル</code> で登録してから、もう一度開いてください。</p>` : form(products)}
  `)

const form = (products: readonly string[]): Page => html`
  <form action="/api/fill" method="post" enctype="multipart/form-data">
    <label for="sheet">チェックシート</label>
    <input id="sheet" name="sheet" type="file" required accept=".xlsx,.xlsm" />
    <label for="product">製品</label>
    <select id="product" name="product">${products.map((product) => html`<option>${product}</option>`)}</select>
    <button>回答案を書き込む</button>
  </form>
`

export const problemPage = (text: string): Page => frame(html`<p role="alert">${text}</p><p><a href="/">戻る</a></p>`)

const frame = (body: Page): Page => html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Kotae 答え</title>
    <link rel="stylesheet" href="/style.css" />
  </head>
  <body><main><h1>Kotae 答え</h1>${body}</main></body>
</html>`

export const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.7 }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
form { display: grid; gap: .5rem }
input, select, button { font: inherit; padding: .5rem }
button { margin-top: 1rem; cursor: pointer }
[role="alert"] { border-inline-start: .3rem solid #c33; padding-inline-start: 1rem }
`
