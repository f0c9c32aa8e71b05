import { z } from 'zod'
import type { Archive, ArchiveSource, Table } from '../storage/index.ts'
import { CliError } from './error.ts'

/** An installation that is reached over the network. */
const pageSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())), next: z.int().nullable() })
const ROWS_AT_ONCE = 100

/** Where Cloudflare Access stands before it: a service token, named by two variables of the environment. */
const credentials = (): Readonly<Record<string, string>> => {
  const { KOTAE_ACCESS_ID: id, KOTAE_ACCESS_SECRET: secret } = process.env
  return id && secret ? { 'cf-access-client-id': id, 'cf-access-client-secret': secret } : {}
}

const send = async (base: URL, path: string, init: RequestInit = {}): Promise<Response> => {
  const url = new URL(`/api/archive/${path}`, base)
  const headers = { ...credentials(), ...(init.headers as Record<string, string> | undefined) }
  const response = await fetch(url, { ...init, headers, redirect: 'error' }).catch((cause: unknown) => {
    throw unreachable(base, cause instanceof Error ? cause.message : String(cause))
  })
  if (response.ok) return response
  throw unreachable(base, `${response.status} ${(await response.text()).slice(0, 200)}`)
}

export const sourceAt = (base: URL): ArchiveSource => ({
  page: async (table, after) => pageSchema.parse(await (await send(base, `tables/${table}?after=${after}`)).json()),
  file: async (hash) => new Uint8Array(await (await send(base, `files/${hash}`)).arrayBuffer()),
})

/** Files first, then records in the order in which they refer to one another: whoever looks meanwhile meets no gap. */
export const sendArchive = async (
  { tables, files }: Archive,
  base: URL,
  hashOf: (bytes: Uint8Array) => Promise<string>,
  onStep: (table: Table, done: number, total: number) => void,
): Promise<void> => {
  for (const bytes of files) {
    const headers = { 'content-type': 'application/octet-stream' }
    await send(base, `files/${await hashOf(bytes)}`, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  }
  for (const { table, rows } of tables) {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const body = JSON.stringify({ rows: rows.slice(at, at + ROWS_AT_ONCE) })
      await send(base, `tables/${table}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      onStep(table, Math.min(rows.length, at + ROWS_AT_ONCE), rows.length)
    }
  }
}

export const urlFrom = (text: string): URL => {
  try {
    return new URL(text)
  } catch {
    throw new CliError('usage', {
      ja: `「${text}」は URL ではありません。https://kotae.example.com のように指定してください。`,
      en: `"${text}" is no URL. It looks like https://kotae.example.com.`,
    })
  }
}

const unreachable = (base: URL, why: string): CliError =>
  new CliError('unreachable', {
    ja: `${base.href} とやり取りできません（${why}）。URL と、必要なら KOTAE_ACCESS_ID と KOTAE_ACCESS_SECRET を確かめてください。`,
    en: `${base.href} cannot be talked to (${why}). Check the URL, and KOTAE_ACCESS_ID and KOTAE_ACCESS_SECRET where they are needed.`,
  })
