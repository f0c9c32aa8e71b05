/** wrangler.toml makes data modules of these. */
declare module '*.bin.gz' {
  const bytes: ArrayBuffer
  export default bytes
}
