/** wrangler.toml makes data modules of these. */
declare module '*.bin.br' {
  const bytes: ArrayBuffer
  export default bytes
}
