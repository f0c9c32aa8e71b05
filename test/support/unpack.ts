/** Decompresses as browsers and Workers do. */
export const unpack = async (packed: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream ?? null).arrayBuffer())
}
