import built from '../../dist/worker/reader.json' with { type: 'json' }

/** A name for the code and the data that read documents, as scripts/build-worker.ts found them. */
export const reader: string = built.name

/** An isolate has 128 MB for everything; docs/cloudflare.md says what a section takes. */
export const ROOM = 4000
