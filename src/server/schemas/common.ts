import { z } from '@hono/zod-openapi'
import { type Bilingual, KotaeError } from '../../error.ts'

export const bilingual = z.object({ ja: z.string(), en: z.string() }).openapi('Bilingual')

/** RFC 9457, with our sentence in the reader's language. */
export const problem = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .openapi('Problem')

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** What every route may answer besides what it is for. */
export const PROBLEMS = {
  400: problemResponse('送られた内容に問題がある'),
  403: problemResponse('ほかのサイトのページから送られた'),
  404: problemResponse('見つからない'),
  409: problemResponse('いまの状態ではできない'),
  412: problemResponse('ほかの人が先に変更した'),
  413: problemResponse('大きすぎる'),
  415: problemResponse('Content-Type が違う'),
  428: problemResponse('If-Match がない'),
} as const

export const timestamp = z.iso.datetime().openapi({ example: '2026-04-01T00:30:00.000Z' })
export const day = z.iso.date().openapi({ example: '2026-04-30' })

/** The version that an editor saw, as the ETag that it came with. */
export const ifMatch = z.object({ 'if-match': z.string().optional().openapi({ example: '"3"' }) })

export const etagOf = (version: number): string => `"${version}"`

export const versionFrom = (etag: string | undefined): number => {
  const version = /^(?:W\/)?"(\d+)"$/u.exec(etag ?? '')?.[1]
  if (version === undefined) throw new RequestError('if-match-missing', IF_MATCH_MISSING)
  return Number(version)
}

export type RequestErrorCode =
  | 'if-match-missing'
  | 'nothing-to-undo'
  | 'not-now'
  | 'quote-not-in-library'
  | 'product-missing'
  | 'file-differs'
  | 'other-site'
  | 'key-used-already'
  | 'too-many-at-once'
export class RequestError extends KotaeError<RequestErrorCode> {}

const IF_MATCH_MISSING: Bilingual = {
  ja: '変更するものの版が分かりません。読み込んだときの ETag を If-Match に入れて送ってください。',
  en: 'Which version is to be changed? Send the ETag that it came with as If-Match.',
}
