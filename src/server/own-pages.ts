import type { MiddlewareHandler } from 'hono'
import { RequestError } from './schemas/common.ts'

/** What changes nothing may be asked for by anybody; whether they may read the answer is the browser's business. */
const HARMLESS = ['GET', 'HEAD', 'OPTIONS']
/** none: somebody typed the address. */
const OURS = ['same-origin', 'none']

/**
 * Any page that a browser has open can send a form to any address that the browser reaches, this machine's own included. A
 * browser says where a request comes from; only our own pages may change anything. Programs that are no browsers say nothing.
 */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  if (!HARMLESS.includes(context.req.method)) {
    const site = context.req.header('sec-fetch-site')
    const isOurs =
      site === undefined
        ? isSameHost(context.req.header('origin'), context.req.header('host') ?? new URL(context.req.url).host)
        : OURS.includes(site)
    if (!isOurs) throw new RequestError('other-site', OTHER_SITE)
  }
  await next()
}

/** By the host alone: a proxy before us may speak https where we do not. */
const isSameHost = (origin: string | undefined, host: string): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)

const OTHER_SITE = {
  ja: 'ほかのサイトのページからは変更できません。Kotae の画面から操作してください。',
  en: 'A page of another site may change nothing here. Use the pages of Kotae.',
}
