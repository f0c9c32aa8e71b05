import { Hono } from 'hono'
import { sign } from 'hono/jwt'
import { describe, expect, it } from 'vitest'
import { answerError } from '../server/problem.ts'
import { type AccessSettings, accessGuard } from './access.ts'

const ISSUER = 'https://kakuu.cloudflareaccess.com'
const SETTINGS: AccessSettings = { ACCESS_TEAM: 'kakuu', ACCESS_AUD: 'tag' }
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}
const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
const exported = async (key: typeof publicKey) => ({
  kty: 'RSA',
  ...(await crypto.subtle.exportKey('jwk', key)),
  kid: 'k1',
  alg: 'RS256',
})
const [mine, theirs] = await Promise.all([exported(privateKey), exported(publicKey)])

const answer = async (settings: AccessSettings, token?: string): Promise<number> => {
  const app = new Hono()
  app.onError(answerError)
  app.use(accessGuard(settings, async () => [theirs]))
  app.get('/', (context) => context.text('中身'))
  return (await app.request('/', token === undefined ? {} : { headers: { 'cf-access-jwt-assertion': token } })).status
}

const now = Math.floor(Date.now() / 1000)
const token = (claims: object = {}) => sign({ iss: ISSUER, aud: ['tag'], exp: now + 60, ...claims }, mine, 'RS256')

describe('before the API on Cloudflare', () => {
  it('nobody is answered while nothing is set up', async () => {
    expect(await answer({})).toBe(503)
    expect(await answer({ ACCESS_TEAM: 'kakuu' }, await token())).toBe(503)
  })

  it('whom Access let through is answered', async () => {
    expect(await answer(SETTINGS, await token())).toBe(200)
  })

  it('everybody is, where that is said', async () => {
    expect(await answer({ OPEN_TO_ALL: 'yes' })).toBe(200)
  })

  it.each([
    ['no token', undefined],
    ['a token that is none', 'abc'],
    ['a token for another application', { aud: ['other'] }],
    ['a token of another team', { iss: 'https://other.cloudflareaccess.com' }],
    ['a token that has run out', { exp: now - 60 }],
  ])('%s is refused', async (_, claims) => {
    expect(await answer(SETTINGS, typeof claims === 'object' ? await token(claims) : claims)).toBe(401)
  })
})
