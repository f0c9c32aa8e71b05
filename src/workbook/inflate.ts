import { WorkbookError } from './error.ts'
import { Inflater } from './inflater.ts'
import type { ZipEntry } from './zip.ts'

/** No deflated byte stands for more. */
const HIGHEST_RATIO = 1032

/** A stream that lies about its size is found out before anything is set aside for it. */
export function refuseImpossibleSize(data: Uint8Array, entry: ZipEntry): void {
  if (entry.size > data.length * HIGHEST_RATIO) throw new WorkbookError('damaged', entry.name)
}

/** All that the entry's deflated data unfold to, which must be as long as the entry says. */
export function inflate(data: Uint8Array, entry: ZipEntry): Uint8Array {
  refuseImpossibleSize(data, entry)
  const content = new Uint8Array(entry.size)
  const inflater = new Inflater(data, entry.name)
  const length = inflater.into(content, 0, content.length)
  if (length !== entry.size || !inflater.ended()) throw new WorkbookError('damaged', entry.name)
  return content
}

/** The first bytes that the data unfold to: at most `count`, perhaps fewer. */
export function inflateStart(data: Uint8Array, entry: ZipEntry, count: number): Uint8Array {
  const content = new Uint8Array(Math.min(entry.size, count))
  return content.subarray(0, new Inflater(data, entry.name).into(content, 0, content.length))
}
