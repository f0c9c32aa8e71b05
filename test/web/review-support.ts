import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import * as XLSX from 'xlsx'

export const SAMPLE = 'templates/samples/security-checksheet.xlsx'
const PRODUCT = 'SuperStream-NX Cloud'

/** A sheet uploaded and drafted, ready to be reviewed; its id. */
export const draftedChecklist = async (url: string, bytes = new Uint8Array(readFileSync(SAMPLE))): Promise<string> => {
  const form = new FormData()
  form.set('sheet', new File([bytes], 'チェックシート.xlsx'))
  form.set('product', PRODUCT)
  const { id } = (await (await fetch(new URL('/api/checklists', url), { method: 'POST', body: form })).json()) as {
    id: string
  }
  for (;;) {
    const { job } = (await (await fetch(new URL(`/api/checklists/${id}`, url))).json()) as { job: { state: string } }
    if (job.state === 'done') return id
    if (job.state === 'failed') throw new Error('the sheet was not drafted')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A plain sheet of questions with a dropdown-free answer column. */
export const sheetOf = (questions: readonly string[]): Uint8Array<ArrayBuffer> => {
  const rows = [['No.', '質問', '回答'], ...questions.map((question, index) => [String(index + 1), question, ''])]
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '質問')
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

export interface SeenRow {
  readonly id: string
  readonly state: string
  readonly answer: string
  readonly text: string
  readonly band: string | null
  readonly choice: string | null
  readonly version: number
}

export const rowsOf = async (url: string, id: string): Promise<readonly SeenRow[]> =>
  ((await (await fetch(new URL(`/api/checklists/${id}/questions?limit=2000`, url))).json()) as { items: SeenRow[] })
    .items

export const list = (page: Page) => page.getByRole('listbox', { name: '質問の一覧' })
export const answer = (page: Page) => page.getByRole('textbox', { name: '回答', exact: true })
export const selectedRow = (page: Page) => list(page).getByRole('option', { selected: true })

interface SeenDetail {
  readonly evidence: readonly { readonly quote: string }[]
  readonly draft: { readonly abstained: boolean } | null
}

/** The first question still open of which that holds. */
export const firstWith = async (url: string, id: string, wanted: (detail: SeenDetail) => boolean): Promise<string> => {
  for (const row of await rowsOf(url, id)) {
    const response = await fetch(new URL(`/api/checklists/${id}/questions/${row.id}`, url))
    if (row.state === 'draft' && wanted((await response.json()) as SeenDetail)) return row.id
  }
  throw new RangeError('the sheet holds one')
}
