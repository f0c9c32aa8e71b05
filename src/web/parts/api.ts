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
  const headers = new Headers(init?.headers)
  for (const [header, value] of Object.entries(signature())) headers.set(header, value)
  const response = await fetch(input, { ...init, headers }).catch(() => {
    throw noConnection()
  })
  if (response.ok) return response
  throw problemFrom(response.status, response.statusText, await response.json().catch(() => undefined))
}

export const problemFrom = (status: number, statusText: string, body: unknown): Problem => {
  const { title, detail } =
    typeof body === 'object' && body !== null ? (body as { title?: string; detail?: string }) : {}
  return new Problem(status, title ?? 'unexpected', detail ?? `${status} ${statusText}`)
}

/** What every request is signed with. */
export const signature = (): Readonly<Record<string, string>> => {
  const { name, tongue } = loadPreferences()
  return { 'accept-language': tongue, ...(name === '' ? {} : { 'kotae-person': encodeURIComponent(name) }) }
}

export const noConnection = (): Problem => new Problem(0, 'no-connection', NO_CONNECTION[loadPreferences().tongue])

/** @example const list = await (await api.checklists.$get({ query: {} })).json() */
export const api = hc<Api>('/', { fetch: send }).api

export const etagOf = ({ version }: { readonly version: number }): { 'if-match': string } => ({
  'if-match': `"${version}"`,
})
