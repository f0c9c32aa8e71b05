/**
 * Plain data as bytes: JSON, and behind it every typed array as it lies in memory. Opened again, arrays are views of the bytes, so
 * that ten megabytes of them cost no more than reading the file.
 */
type NumberArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array

const KINDS = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array } as const
type Kind = keyof typeof KINDS

/** Where an array belongs in the data, what it is, and where it stands behind the JSON. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly kind: Kind
  readonly start: number
  readonly length: number
}

/** Every array begins at a multiple of this, whatever its elements are. */
const STEP = 8
const aligned = (length: number): number => Math.ceil(length / STEP) * STEP

/** Length of the JSON. */
const PREAMBLE = STEP

export const pack = (value: unknown): Uint8Array => {
  const places: Place[] = []
  const arrays: NumberArray[] = []
  let end = 0
  const withoutArrays = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (isNumberArray(part)) {
      places.push({ path, kind: kindOf(part), start: end, length: part.length })
      arrays.push(part)
      end += aligned(part.byteLength)
      return null
    }
    if (Array.isArray(part)) return part.map((inner, at) => withoutArrays(inner, [...path, at]))
    if (typeof part !== 'object' || part === null) return part
    if (Object.getPrototypeOf(part) !== Object.prototype) throw new TypeError(`no plain data: ${path.join('.')}`)
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, withoutArrays(inner, [...path, name])]),
    )
  }
  // In this order: the places are known once the data has been gone through.
  const data = withoutArrays(value, [])
  const json = new TextEncoder().encode(JSON.stringify({ data, places }))
  const behind = PREAMBLE + aligned(json.length)
  const bytes = new Uint8Array(behind + end)
  new Uint32Array(bytes.buffer, 0, 1)[0] = json.length
  bytes.set(json, PREAMBLE)
  arrays.forEach((array, at) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), behind + (places[at]?.start ?? 0))
  })
  return bytes
}

const isNumberArray = (part: unknown): part is NumberArray => kindsOf(part).length > 0
const kindsOf = (part: unknown): readonly Kind[] =>
  (Object.keys(KINDS) as Kind[]).filter((kind) => part instanceof KINDS[kind])
const kindOf = (array: NumberArray): Kind => kindsOf(array)[0] ?? 'Uint8Array'

/** What was packed. The bytes must begin at a multiple of eight; they are whole, or this throws what it likes. */
export const unpack = (bytes: Uint8Array): unknown => {
  const { buffer, byteOffset } = bytes
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0
  const json = new TextDecoder().decode(bytes.subarray(PREAMBLE, PREAMBLE + length))
  const { data, places }: { data: unknown; places: readonly Place[] } = JSON.parse(json)
  const behind = byteOffset + PREAMBLE + aligned(length)
  let whole = data
  for (const { path, kind, start, length: elements } of places) {
    const array = new KINDS[kind](buffer as ArrayBuffer, behind + start, elements)
    const last = path.at(-1)
    if (last === undefined) whole = array
    else Object.assign(holderOf(data, path), { [last]: array })
  }
  return whole
}

const holderOf = (data: unknown, path: readonly (string | number)[]): object =>
  path.slice(0, -1).reduce<object>((part, name) => Reflect.get(part, name), data as object)
