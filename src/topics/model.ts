import { type StringTable, tableOf } from '../string-table.ts'
import type { Department, Topic } from './topic.ts'

/** What is known of a topic while questions are answered: its phrases are in the directions by then. */
export interface TopicFacts {
  readonly id: string
  readonly 名前: string
  readonly name: string
  readonly 管理策: readonly string[]
  readonly 目印: readonly string[]
  readonly 除外: readonly string[]
  readonly 担い手: Topic['担い手']
  readonly 部署: Department
  readonly 人に聞く: boolean
}

/**
 * What was learned from the topics' phrases, as it is kept in model.json: where each feature points, and each topic, in a space
 * of so many dimensions. A text points where its features together do.
 */
export interface TopicModel {
  readonly 説明: string
  /** A digest of what it was learned from: whether it is out of date. */
  readonly source: string
  readonly topics: readonly TopicFacts[]
  /** In the order of their UTF-16 units, joined by line feeds. */
  readonly features: string
  /** Even: two stand in one byte. */
  readonly dimensions: number
  /** How sharply a cosine tells one topic from another. */
  readonly sharpness: number
  /** Base64, in the order of `features` and of `topics`: `packDirections`. */
  readonly featureDirections: string
  readonly topicDirections: string
}

/** Of a direction, its length in one byte, and every dimension in half a byte: measured, more tell no topic better. */
const HALF = 7
const ZERO = 8
const LENGTH_STEPS = 16
const LENGTH_ZERO = 128
const lengthOf = (byte: number): number => 2 ** ((byte - LENGTH_ZERO) / LENGTH_STEPS)

const rowBytes = (dimensions: number): number => 1 + dimensions / 2

export const packDirections = (table: Float32Array, dimensions: number): string => {
  const bytes = new Uint8Array((table.length / dimensions) * rowBytes(dimensions))
  for (let row = 0; row < table.length / dimensions; row += 1) {
    const direction = table.subarray(row * dimensions, (row + 1) * dimensions)
    const at = row * rowBytes(dimensions)
    const most = direction.reduce((so, value) => Math.max(so, Math.abs(value)), 0)
    const length = Math.round(LENGTH_STEPS * Math.log2(Math.max(most, Number.MIN_VALUE))) + LENGTH_ZERO
    bytes[at] = Math.max(0, Math.min(255, length))
    const step = lengthOf(bytes[at] as number) / HALF
    direction.forEach((value, dimension) => {
      const half = Math.max(-HALF, Math.min(HALF, Math.round(value / step))) + ZERO
      const place = at + 1 + (dimension >> 1)
      bytes[place] = (bytes[place] as number) | (dimension % 2 === 0 ? half : half << 4)
    })
  }
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Directions as they lie packed: plain data in arrays, so that a program can keep it and open it again. */
export interface Directions {
  readonly dimensions: number
  readonly bytes: Uint8Array
}

export const openDirections = (base64: string, dimensions: number): Directions => {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return { dimensions, bytes }
}

/** The model with its directions as bytes: what the Worker is built with, because base64 hardly packs. */
export interface OpenModel extends Omit<TopicModel, 'featureDirections' | 'topicDirections'> {
  readonly featureDirections: Directions
  readonly topicDirections: Directions
}

export const openModel = (model: TopicModel): OpenModel => ({
  ...model,
  featureDirections: openDirections(model.featureDirections, model.dimensions),
  topicDirections: openDirections(model.topicDirections, model.dimensions),
})

/** Adds a row, `by` times, to a direction. */
export const addDirection = (
  { dimensions, bytes }: Directions,
  row: number,
  by: number,
  direction: Float64Array,
): void => {
  const from = row * rowBytes(dimensions)
  const step = (by * lengthOf(bytes[from] as number)) / HALF
  for (let at = 0; at < dimensions; at += 2) {
    const byte = bytes[from + 1 + (at >> 1)] as number
    direction[at] = (direction[at] as number) + step * ((byte & 15) - ZERO)
    direction[at + 1] = (direction[at + 1] as number) + step * ((byte >> 4) - ZERO)
  }
}

/** A feature's number here is its row; what stands not here, nothing was learned of. */
export const featureTable = ({ features }: Pick<TopicModel, 'features'>): StringTable =>
  tableOf(features === '' ? [] : features.split('\n'))
