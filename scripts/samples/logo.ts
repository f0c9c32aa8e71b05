/** The invented customer's logo: a ring and a dot on a rounded square, drawn here so that no picture has to be kept. */
import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const CLEAR: Colour = [255, 255, 255, 0]
const NAVY: Colour = [31, 56, 100, 255]
const WHITE: Colour = [255, 255, 255, 255]
const ORANGE: Colour = [237, 125, 49, 255]

/** Samples per pixel and direction: smooth edges. */
const SAMPLES = 4

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const RGBA_8_BIT = [8, 6, 0, 0, 0]

export function drawLogo(size = 96): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, size)
  view.setUint32(4, size)
  header.set(RGBA_8_BIT, 8)
  return join([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels(size), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** x and y run from 0 to 1. */
function colourAt(x: number, y: number): Colour {
  const fromCentre = Math.hypot(x - 0.5, y - 0.5)
  if (Math.hypot(x - 0.69, y - 0.31) < 0.1) return ORANGE
  if (fromCentre > 0.2 && fromCentre < 0.32) return WHITE
  const corner = Math.hypot(Math.max(Math.abs(x - 0.5) - 0.3, 0), Math.max(Math.abs(y - 0.5) - 0.3, 0))
  return corner <= 0.18 ? NAVY : CLEAR
}

function pixels(size: number): Uint8Array {
  const stride = 1 + size * 4
  const bytes = new Uint8Array(stride * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      bytes.set(blend(row, column, size), row * stride + 1 + column * 4)
    }
  }
  return bytes
}

function blend(row: number, column: number, size: number): number[] {
  const sum = [0, 0, 0, 0]
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size
    colourAt(x, y).forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value
    })
  }
  return sum.map((value) => Math.round(value / (SAMPLES * SAMPLES)))
}

/** A PNG chunk: length, name, data, checksum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = join([new TextEncoder().encode(name), data])
  return join([uint32(data.length), named, uint32(crc32(named))])
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
