import { hashOf } from './files.ts'

/**
 * Bytes that are made of what is kept and can be made again, so no backup holds them. Each stands under a name that says what
 * it was made of: whoever finds something under a name finds what belongs there, whole, or nothing.
 */
export interface Derived {
  /** undefined where there is nothing, or where it is damaged: then it is made anew. */
  find(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  keep(name: string, bytes: Uint8Array): Promise<void>
  list(): Promise<readonly DerivedEntry[]>
  /** Gone already is gone. */
  remove(names: readonly string[]): Promise<void>
}

export interface DerivedEntry {
  readonly name: string
  readonly keptAt: Date
}

/**
 * What is kept beside the bytes, so that a damaged or misplaced file is no file:
 *
 *   SHA-256 of all that follows (64 hexadecimal digits) | name (64 characters) | bytes
 *
 * The bytes begin at a multiple of eight, as `unpack` wants them.
 */
const DIGEST = 64
const NAME = 64
const HEAD = DIGEST + NAME

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A name is a digest itself. */
export const seal = async (name: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const label = encode(name)
  if (label.length !== NAME) throw new RangeError(`a name has ${NAME} characters: ${name}`)
  const sealed = new Uint8Array(HEAD + bytes.length)
  sealed.set(label, DIGEST)
  sealed.set(bytes, HEAD)
  sealed.set(encode(await hashOf(sealed.subarray(DIGEST))))
  return sealed
}

/** undefined where the bytes are not those that were sealed under this name. */
export const unseal = async (
  name: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const text = new TextDecoder().decode(sealed.subarray(0, HEAD))
  const isWhole = text.slice(DIGEST) === name && (await hashOf(sealed.subarray(DIGEST))) === text.slice(0, DIGEST)
  return isWhole ? sealed.subarray(HEAD) : undefined
}
