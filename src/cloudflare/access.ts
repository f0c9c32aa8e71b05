import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { verifyWithJwks } from 'hono/jwt'
import { z } from 'zod'
import { KotaeError } from '../error.ts'

export interface AccessSettings {
  /** The team's name at Cloudflare Access: TEAM.cloudflareaccess.com. */
  readonly ACCESS_TEAM?: string
  /** The audience tag of the application that stands before this Worker. */
  readonly ACCESS_AUD?: string
  /** 'yes' where everybody who reaches it may do everything: on one's own machine. */
  readonly OPEN_TO_ALL?: string
}

export class AccessError extends KotaeError<'not-protected' | 'not-signed-in'> {}

/**
 * Kotae has no sign-in of its own, and customers' files are in here: deployed, it answers only whom Cloudflare Access has let
 * through, and while nothing is set up it answers nobody.
 */
export const accessGuard = (
  { ACCESS_TEAM, ACCESS_AUD, OPEN_TO_ALL }: AccessSettings,
  fetchKeys: (issuer: string) => Promise<Keys> = keysOf,
): MiddlewareHandler =>
  createMiddleware(async (context, next) => {
    if (OPEN_TO_ALL === 'yes') return next()
    if (!ACCESS_TEAM || !ACCESS_AUD) throw new AccessError('not-protected', NOT_PROTECTED)
    await checkToken(context, `https://${ACCESS_TEAM}.cloudflareaccess.com`, ACCESS_AUD, fetchKeys)
    return next()
  })

type Keys = z.infer<typeof certsSchema>['keys']

const certsSchema = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) })

/** Access changes its keys every few weeks, and the old ones stay good for a while. */
const KEPT_MS = 10 * 60_000
const kept = new Map<string, { readonly keys: Keys; readonly until: number }>()

const keysOf = async (issuer: string): Promise<Keys> => {
  const known = kept.get(issuer)
  if (known && known.until > Date.now()) return known.keys
  const { keys } = certsSchema.parse(await (await fetch(`${issuer}/cdn-cgi/access/certs`)).json())
  kept.set(issuer, { keys, until: Date.now() + KEPT_MS })
  return keys
}

const checkToken = async (
  context: Context,
  issuer: string,
  audience: string,
  fetchKeys: (issuer: string) => Promise<Keys>,
): Promise<void> => {
  const token = context.req.header('cf-access-jwt-assertion') ?? ''
  try {
    await verifyWithJwks(token, {
      keys: await fetchKeys(issuer),
      allowedAlgorithms: ['RS256'],
      verification: { iss: issuer, aud: audience },
    })
  } catch (cause) {
    throw new AccessError('not-signed-in', NOT_SIGNED_IN, { cause })
  }
}

const NOT_PROTECTED = {
  ja: 'この Kotae はまだ守られていないため、応答しません。docs/cloudflare.md の手順で Cloudflare Access を設定してください。',
  en: 'This Kotae is not protected yet and answers nobody. Set up Cloudflare Access as docs/cloudflare.md says.',
}
const NOT_SIGNED_IN = {
  ja: 'サインインが確認できません。ページを開き直して、サインインしてください。',
  en: 'You are not signed in. Open the page again and sign in.',
}
