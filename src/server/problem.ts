import type { Context } from 'hono'
import { ZodError } from 'zod'
import { type Bilingual, KotaeError } from '../error.ts'
import { saidInTheApp } from './where.ts'

type Status = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 428 | 500 | 503

interface Problem {
  readonly status: Status
  readonly code: string
  readonly text: Bilingual
}

export const UNEXPECTED: Problem = {
  status: 500,
  code: 'unexpected',
  text: {
    ja: '思いがけない不具合が起きました。もう一度お試しになり、続くようなら同じファイルを添えてお知らせください。',
    en: 'Something unexpected went wrong. Try again; if it stays, report it together with the file.',
  },
}

const TOO_LARGE: Problem = {
  status: 413,
  code: 'too-large',
  text: {
    ja: 'ファイルが大きすぎます（上限 20 MB）。画像などを減らしてから、もう一度お試しください。',
    en: 'The file is too large (20 MB at most). Take out pictures and the like, then try again.',
  },
}

const OTHER_MEDIA_TYPE: Problem = {
  status: 415,
  code: 'other-media-type',
  text: {
    ja: '送られた内容の種類（Content-Type）が違います。/api/reference の説明と照らし合わせてください。',
    en: 'The Content-Type is not one that is taken here. Compare it with /api/reference.',
  },
}

const NO_SUCH_ROUTE: Problem = {
  status: 404,
  code: 'no-such-route',
  text: {
    ja: 'その URL の API はありません。/api/reference で一覧を見られます。',
    en: 'The API has no such URL. See /api/reference for those that there are.',
  },
}

/** Every other error of ours is about what was sent. */
const STATUSES: Readonly<Record<string, Status>> = {
  'not-found': 404,
  'not-signed-in': 401,
  'other-site': 403,
  'key-used-already': 409,
  'not-protected': 503,
  'no-such-sheet': 404,
  'not-only-answers': 409,
  'changed-meanwhile': 412,
  'if-match-missing': 428,
  'not-from-here': 409,
  'second-person-needed': 409,
  'choice-missing': 409,
  'answer-missing': 409,
  'nothing-to-undo': 409,
  'not-now': 409,
  'too-many-at-once': 413,
  'document-there': 409,
  'file-missing': 500,
  'file-damaged': 500,
}

const problemOf = (error: Error): Problem => {
  if (error instanceof KotaeError) {
    return { status: STATUSES[error.code] ?? 400, code: error.code, text: saidInTheApp(error) }
  }
  if (error instanceof ZodError || error instanceof SyntaxError || hasStatus(error, 400)) {
    const where = error instanceof ZodError ? error.issues.map(({ path }) => path.join('.')).join(', ') : 'JSON'
    return {
      status: 400,
      code: 'bad-request',
      text: {
        ja: `送られた内容を読めません（${where}）。/api/reference の説明と照らし合わせてください。`,
        en: `The request cannot be read (${where}). Compare it with /api/reference.`,
      },
    }
  }
  return hasStatus(error, 415) ? OTHER_MEDIA_TYPE : UNEXPECTED
}

/** Hono's own word for a body that is no JSON or no form, or says so. */
const hasStatus = (error: Error, status: Status): boolean => 'status' in error && error.status === status

/** RFC 9457. */
const respond = (context: Context, { status, code, text }: Problem): Response => {
  const tongue = context.req.header('accept-language')?.startsWith('en') ? 'en' : 'ja'
  const body = JSON.stringify({ type: 'about:blank', title: code, status, detail: text[tongue] })
  return context.body(body, status, { 'content-type': 'application/problem+json' })
}

/** What nobody expected is written to the log before it is answered. */
export const answerError = (error: Error, context: Context): Response => {
  const problem = problemOf(error)
  if (problem.status === 500) console.error(error)
  return respond(context, problem)
}

export const tooLarge = (context: Context): Response => respond(context, TOO_LARGE)
export const noSuchRoute = (context: Context): Response => respond(context, NO_SUCH_ROUTE)
