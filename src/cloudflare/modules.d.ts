/** scripts/build-worker.ts makes it. */
declare module '*/dist/worker/reader.json' {
  const built: { readonly name: string }
  export default built
}

/** wrangler.toml makes data modules of these. */
declare module '*.bin.br' {
  const bytes: ArrayBuffer
  export default bytes
}
