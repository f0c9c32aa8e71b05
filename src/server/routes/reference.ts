import { Hono } from 'hono'
import { html } from 'hono/html'
import type { OpenApi } from '../openapi.ts'
import { operationsOf, schemasOf } from '../reference/model.ts'
import { operationPart, schemaPart } from '../reference/parts.ts'
import { REFERENCE_CSS } from '../reference/style.ts'

/** The document, and a page made of it that needs no script. They describe the typed API and are no part of it. */
export const referenceRoutes = (document: () => OpenApi) => {
  let known: OpenApi | undefined
  const made = (): OpenApi => {
    known ??= document()
    return known
  }
  return new Hono()
    .get('/openapi.json', (context) => context.json(made()))
    .get('/reference.css', (context) => context.body(REFERENCE_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/reference', (context) => context.html(page(made())))
}

const page = (document: OpenApi) => {
  const groups = Map.groupBy(operationsOf(document), ({ tag }) => tag)
  const schemas = schemasOf(document)
  return html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${document.info.title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/api/reference.css">
  </head>
  <body>
    <nav aria-label="目次">
      <p><a href="/">Kotae</a></p>
      ${[...groups].map(
        ([tag, operations]) => html`<h2>${tag}</h2>
      <ul>${operations.map(
        ({ anchor, method, path }) => html`
        <li><a href="#${anchor}"><code>${method}</code> ${path}</a></li>`,
      )}
      </ul>`,
      )}
      <h2>データの形</h2>
      <ul>${schemas.map(
        ({ name }) => html`
        <li><a href="#schema-${name}">${name}</a></li>`,
      )}
      </ul>
    </nav>
    <main>
      <h1>${document.info.title}</h1>
      ${(document.info.description ?? '').split('\n').map((line) => html`<p>${line}</p>`)}
      <p><a href="/api/openapi.json">OpenAPI 3.1 の文書（JSON）</a></p>
      ${[...groups].map(
        ([tag, operations]) => html`<section>
        <h2>${tag}</h2>
        ${operations.map(operationPart)}
      </section>`,
      )}
      <section>
        <h2>データの形</h2>
        ${schemas.map(schemaPart)}
      </section>
    </main>
  </body>
</html>`
}
