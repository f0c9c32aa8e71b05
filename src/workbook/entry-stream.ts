import { crc32 } from './crc32.ts'
import { WorkbookError } from './error.ts'
import { refuseImpossibleSize } from './inflate.ts'
import { Inflater } from './inflater.ts'
import type { ZipEntry } from './zip.ts'

/** How far back deflated data may point. */
const WINDOW = 2 ** 15
const PIECE = 2 ** 16

/** An entry's content piece by piece: a part of 30 MB takes up no more than one of 100 kB. It is checked as its end is reached. */
export class EntryStream {
  private readonly entry: ZipEntry
  private readonly inflater: Inflater | undefined
  private readonly buffer: Uint8Array
  private at = 0
  private given = 0
  private crc = 0

  constructor(data: Uint8Array, entry: ZipEntry, isStored: boolean) {
    if (!isStored) refuseImpossibleSize(data, entry)
    else if (data.length !== entry.size) throw new WorkbookError('damaged', entry.name)
    this.entry = entry
    this.inflater = isStored ? undefined : new Inflater(data, entry.name)
    this.buffer = isStored ? data : new Uint8Array(Math.min(entry.size, 2 * WINDOW + PIECE))
  }

  /** The next bytes, with `left` bytes of those before in front: nothing further at the end. They hold until the next call. */
  pull(left: number): Uint8Array {
    const count = Math.min(PIECE, this.entry.size - this.given)
    if (count > 0) this.unfold(count)
    return this.buffer.subarray(this.at - count - left, this.at)
  }

  private unfold(count: number): void {
    if (this.at + count > this.buffer.length) {
      this.buffer.copyWithin(0, this.at - WINDOW, this.at)
      this.at = WINDOW
    }
    const end = this.inflater?.into(this.buffer, this.at, this.at + count) ?? this.at + count
    if (end < this.at + count) throw this.damaged()
    this.crc = crc32(this.buffer.subarray(this.at, end), this.crc)
    this.at = end
    this.given += count
    const isWhole = this.given < this.entry.size || (this.crc === this.entry.crc && (this.inflater?.ended() ?? true))
    if (!isWhole) throw this.damaged()
  }

  private damaged(): WorkbookError {
    return new WorkbookError('damaged', this.entry.name)
  }
}
