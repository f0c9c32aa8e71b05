import type { Context } from 'hono'
import { ZodError } from 'zod'
import { type Bilingual, KotaeError } from '../error.ts'
import { problemPage } from './page.ts'

interface Problem {
  readonly status: 400 | 413 | 500
  readonly code: string
  readonly text: Bilingual
}

const UNEXPECTED: Problem = {
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

const problemOf = (error: Error): Problem => {
  if (error instanceof KotaeError) return { status: 400, code: error.code, text: error.text }
  if (error instanceof ZodError || error instanceof SyntaxError) {
    const where = error instanceof ZodError ? error.issues.map(({ path }) => path.join('.')).join(', ') : 'JSON'
    return {
      status: 400,
      code: 'bad-request',
      text: { ja: `送られた内容を読めません（${where}）。`, en: `The request cannot be read (${where}).` },
    }
  }
  return UNEXPECTED
}

/** RFC 9457 for programs; a page that says the same for people who sent the form. */
const respond = (context: Context, { status, code, text }: Problem): Response | Promise<Response> => {
  const tongue = context.req.header('accept-language')?.startsWith('en') ? 'en' : 'ja'
  if (context.req.header('accept')?.includes('text/html')) return context.html(problemPage(text[tongue]), status)
  const body = JSON.stringify({ type: 'about:blank', title: code, status, detail: text[tongue] })
  return context.body(body, status, { 'content-type': 'application/problem+json' })
}

/** What nobody expected is written to the log before it is answered. */
export const answerError = (error: Error, context: Context): Response | Promise<Response> => {
  const problem = problemOf(error)
  if (problem === UNEXPECTED) console.error(error)
  return respond(context, problem)
}

export const tooLarge = (context: Context): Response | Promise<Response> => respond(context, TOO_LARGE)
