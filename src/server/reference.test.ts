import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openApp } from '../../test/support/app.ts'

/** The document and the page describe the API; they are no part of it. */
const ABOUT_ITSELF = ['/api/openapi.json', '/api/reference', '/api/reference.css']

const opened = async () => {
  const { app } = await openApp([])
  const document = z
    .looseObject({
      openapi: z.string(),
      paths: z.record(z.string(), z.record(z.string(), z.looseObject({ summary: z.string() }))),
      components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
    })
    .parse(await (await app.request('/api/openapi.json')).json())
  return { app, document }
}

/** Every node of the document, with the way to it. */
const nodesOf = (node: unknown, path = ''): readonly (readonly [string, Record<string, unknown>])[] => {
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.entries(node).flatMap(([name, value]) => nodesOf(value, `${path}/${name}`))
  return Array.isArray(node) ? inner : [[path, node as Record<string, unknown>], ...inner]
}

describe('the document of the API', () => {
  it('has every route of the app, and no other', async () => {
    const { app, document } = await opened()
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !ABOUT_ITSELF.includes(path))
      .map(({ method, path }) => `${method} ${path.replace(/:([a-z]+)(\{[^}]*\})?/gu, '{$1}')}`)
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect([...new Set(described)].toSorted()).toEqual([...new Set(served)].toSorted())
  })

  it('refers to nothing that it does not hold', async () => {
    const { document } = await opened()
    const held = new Set(Object.keys(document.components.schemas))
    const wanted = nodesOf(document).flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []))
    expect(wanted.length).toBeGreaterThan(0)
    for (const reference of wanted) expect(held).toContain(reference.replace('#/components/schemas/', ''))
  })

  it('gives no example that its own schemas refuse', async () => {
    const { app, document } = await opened()
    const bodies = app.openAPIRegistry.definitions.flatMap((definition) => {
      if (definition.type !== 'route') return []
      const content = definition.route.request?.body?.content ?? {}
      return Object.values(content).flatMap((media) =>
        media && 'schema' in media && media.example !== undefined && media.schema instanceof z.ZodType
          ? [[definition.route.path, media.schema, media.example] as const]
          : [],
      )
    })
    expect(bodies.length).toBeGreaterThan(3)
    for (const [path, schema, example] of bodies) {
      expect(schema.safeParse(example).error, path).toBeUndefined()
    }
    const small = nodesOf(document).filter(([, node]) => node['example'] !== undefined && node['type'] !== undefined)
    expect(small.length).toBeGreaterThan(3)
    for (const [path, { example, ...schema }] of small) {
      expect(z.fromJSONSchema(schema).safeParse(example).error, path).toBeUndefined()
    }
  })
})

describe('the reference page', () => {
  it('shows every operation and every schema, and runs under the strict policy', async () => {
    const { app, document } = await opened()
    const response = await app.request('/api/reference')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    const page = await response.text()
    for (const [path, item] of Object.entries(document.paths)) {
      expect(page).toContain(`<code>${path}</code>`)
      for (const { summary } of Object.values(item)) expect(page).toContain(summary)
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="schema-${name}"`)
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|undefined|\[object/u)
    const targets = new Set([...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id))
    for (const [, link] of page.matchAll(/href="#([^"]+)"/gu)) expect(targets).toContain(link)
  })

  it('brings its style as a file', async () => {
    const { app } = await opened()
    const response = await app.request('/api/reference.css')
    expect(response.headers.get('content-type')).toContain('text/css')
    expect(await response.text()).toContain(':focus-visible')
  })
})
