/** wrangler.toml makes data modules of these. */
declare module '*.bin.gz' {
  const bytes: ArrayBuffer
  export default bytes
}

/** What wrangler.toml binds; its types are told where it is used. */
declare module 'cloudflare:workers' {
  export const env: object
}
