import { Inflate } from 'fflate'
import { WorkbookError } from './error.ts'
import type { ZipEntry } from './zip.ts'

/** Small steps keep a stream that lies about its size from filling memory before it is found out. */
const STEP = 4 * 1024
/** No deflated byte stands for more. */
const HIGHEST_RATIO = 1032

/** All that the entry's deflated data unfold to, which must be as long as the entry says. */
export function inflate(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > data.length * HIGHEST_RATIO) throw new WorkbookError('damaged', entry.name)
  const content = new Uint8Array(entry.size)
  const length = inflateInto(content, data, entry, 'whole')
  if (length !== entry.size) throw new WorkbookError('damaged', entry.name)
  return content
}

/** The first bytes that the data unfold to: at most `count`, perhaps fewer. */
export function inflateStart(data: Uint8Array, entry: ZipEntry, count: number): Uint8Array {
  const content = new Uint8Array(Math.min(entry.size, count))
  return content.subarray(0, inflateInto(content, data.subarray(0, STEP), entry, 'start'))
}

function inflateInto(content: Uint8Array, data: Uint8Array, entry: ZipEntry, wanted: 'whole' | 'start'): number {
  let length = 0
  const stream = new Inflate((chunk) => {
    const room = content.length - length
    if (chunk.length > room && wanted === 'whole') throw new WorkbookError('damaged', entry.name)
    content.set(chunk.length > room ? chunk.subarray(0, room) : chunk, length)
    length += Math.min(chunk.length, room)
  })
  const step = wanted === 'whole' ? STEP : content.length
  try {
    for (let at = 0; at < data.length && (wanted === 'whole' || length < content.length); at += step) {
      stream.push(data.subarray(at, at + step), wanted === 'whole' && at + step >= data.length)
    }
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : new WorkbookError('damaged', entry.name, { cause })
  }
  return length
}
