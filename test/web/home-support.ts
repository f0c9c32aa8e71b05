import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

export const PRODUCT = 'SuperStream-NX Cloud'
export const SHEET = 'templates/samples/free-text.xlsx'

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const sheetNamed = (name: string, path = SHEET): DroppedFile => ({ name, bytes: readFileSync(path) })

/** Runs in the page, whose globals are not ours. */
const TRANSFER = `(files) => {
  const transfer = new DataTransfer()
  for (const { name, base64 } of files) {
    transfer.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name))
  }
  return transfer
}`

const transferOf = (page: Page, files: readonly DroppedFile[]) => {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  return page.evaluateHandle(`(${TRANSFER})(${JSON.stringify(sent)})`)
}

/** Wider than the window where something sticks out. */
export const widthOf = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth')

/** As a person drags files over the page. */
export const holdOver = async (page: Page, files: readonly DroppedFile[]): Promise<void> => {
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: await transferOf(page, files) })
}

export const drop = async (page: Page, files: readonly DroppedFile[]): Promise<void> => {
  const dataTransfer = await transferOf(page, files)
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer })
}

export interface Sent {
  readonly by?: string
  readonly bytes?: Uint8Array
}

/** Puts a sheet in as a program would. */
export const send = async (url: string, fields: Readonly<Record<string, string>>, sent: Sent = {}): Promise<string> => {
  const { by = '佐藤', bytes = readFileSync(SHEET) } = sent
  const form = new FormData()
  form.set('sheet', new File([new Uint8Array(bytes)], 'sheet.xlsx'))
  for (const [name, value] of Object.entries({ product: PRODUCT, ...fields })) form.set(name, value)
  const headers = { 'kotae-person': encodeURIComponent(by) }
  const response = await fetch(new URL('/api/checklists', url), { method: 'POST', body: form, headers })
  return ((await response.json()) as { id: string }).id
}

/** The same, and waits until it is drafted. */
export const added = async (
  url: string,
  fields: Readonly<Record<string, string>>,
  sent: Sent = {},
): Promise<string> => {
  const id = await send(url, fields, sent)
  await until(url, id, ({ job }) => job.state === 'done')
  return id
}

export const until = async (url: string, id: string, reached: (checklist: Read) => boolean): Promise<Read> => {
  for (;;) {
    const checklist = await readChecklist(url, id)
    if (reached(checklist)) return checklist
    if (checklist.job.state === 'failed') throw new Error(JSON.stringify(checklist.job.error))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

interface Read {
  readonly name: string
  readonly customer: string
  readonly version: number
  readonly job: { readonly state: string; readonly done: number; readonly total: number; readonly error: unknown }
  readonly totals: { readonly questions: number; readonly drafted: number }
}

export const readChecklist = async (url: string, id: string): Promise<Read> =>
  (await (await fetch(new URL(`/api/checklists/${id}`, url))).json()) as Read

/** Of the evidence that stands behind the drafts. */
export const editionsCited = async (url: string, id: string): Promise<readonly string[]> => {
  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(new URL(`/api/checklists/${id}/questions${path}`, url))).json()) as T
  const { items } = await read<{ items: readonly { id: string }[] }>('')
  const details = await Promise.all(
    items.map((row) => read<{ evidence: readonly { edition: string }[] }>(`/${row.id}`)),
  )
  return [...new Set(details.flatMap(({ evidence }) => evidence.map(({ edition }) => edition)))]
}

export const change = async (url: string, id: string, changed: unknown): Promise<number> => {
  const { version } = await readChecklist(url, id)
  const response = await fetch(new URL(`/api/checklists/${id}`, url), {
    method: 'PATCH',
    body: JSON.stringify(changed),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
  })
  return response.status
}

/** 2026-04-30, so many days from today in Japan. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + days * 24 * 60 * 60 * 1000)
