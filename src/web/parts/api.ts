import { hc } from 'hono/client'
import type { Api } from '../../server/app.ts'
import { loadPreferences } from './preferences.ts'

/** What the server says of a failure: RFC 9457, its sentence in the reader's language. */
export class Problem extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, detail: string) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = code
  }
}

const NO_CONNECTION = {
  ja: 'サーバーにつながりません。ネットワークと、Kotae が動いているかを確かめてください。入力した内容はこの画面に残っています。',
  en: 'The server cannot be reached. Check the network, and that Kotae is running. What you typed is still here.',
} as const

/** Signs every request and turns whatever is no success into a Problem. */
export const send = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const { name, tongue } = loadPreferences()
  const headers = new Headers(init?.headers)
  headers.set('accept-language', tongue)
  if (name !== '') headers.set('kotae-person', encodeURIComponent(name))
  const response = await fetch(input, { ...init, headers }).catch(() => {
    throw new Problem(0, 'no-connection', NO_CONNECTION[tongue])
  })
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => undefined)
  const { title, detail } =
    typeof body === 'object' && body !== null ? (body as { title?: string; detail?: string }) : {}
  throw new Problem(response.status, title ?? 'unexpected', detail ?? `${response.status} ${response.statusText}`)
}

/** @example const list = await (await api.checklists.$get({ query: {} })).json() */
export const api = hc<Api>('/', { fetch: send }).api

export const etagOf = ({ version }: { readonly version: number }): { 'if-match': string } => ({
  'if-match': `"${version}"`,
})
