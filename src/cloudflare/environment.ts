import type { D1Binding } from '../storage/cloudflare/d1.ts'
import type { R2Binding } from '../storage/cloudflare/r2.ts'
import type { AccessSettings } from './access.ts'

/** What wrangler.toml binds. */
export interface Environment extends AccessSettings {
  readonly DB: D1Binding
  readonly FILES: R2Binding
  /** Messages say nothing: what is to be done stands in the database. */
  readonly JOBS: { send(message: object): Promise<unknown> }
  readonly ASSETS: { fetch(request: Request | string): Promise<Response> }
}
