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
  /** Three stand in one byte. */
  readonly dimensions: number
  /** How sharply a cosine tells one topic from another. */
  readonly sharpness: number
  /** Base64, in the order of `features` and of `topics`: `packDirections`. */
  readonly featureDirections: string
  readonly topicDirections: string
}

/**
 * Of a direction, its step in one byte, and every dimension as one of five steps, three to a byte: measured, more tell no topic
 * better, and what is saved holds half as many features more.
 */
const MOST = 2
const LEVELS = 2 * MOST + 1
const IN_A_BYTE = 3
/** With this step, of the average's length, five steps come nearest to what they stand for. */
const STEP = 1.1
const STEPS_IN_OCTAVE = 16
const STEP_ZERO = 128
const stepOf = (byte: number): number => 2 ** ((byte - STEP_ZERO) / STEPS_IN_OCTAVE)

const rowBytes = (dimensions: number): number => 1 + dimensions / IN_A_BYTE

export const packDirections = (table: Float32Array, dimensions: number): string => {
  let text = ''
  for (let from = 0; from < table.length; from += dimensions) {
    const direction = table.subarray(from, from + dimensions)
    const average = direction.reduce((sum, value) => sum + Math.abs(value), 0) / dimensions
    const length = Math.round(STEPS_IN_OCTAVE * Math.log2(Math.max(STEP * average, Number.MIN_VALUE))) + STEP_ZERO
    const byte = Math.max(0, Math.min(255, length))
    text += String.fromCharCode(byte)
    const levels = [...direction].map(
      (value) => Math.max(-MOST, Math.min(MOST, Math.round(value / stepOf(byte)))) + MOST,
    )
    for (let at = 0; at < dimensions; at += IN_A_BYTE) {
      const [a = 0, b = 0, c = 0] = levels.slice(at, at + IN_A_BYTE)
      text += String.fromCharCode(a + LEVELS * (b + LEVELS * c))
    }
  }
  return btoa(text)
}

/** What stands in a byte, for every byte that there is. */
const UNPACKED = Int8Array.from({ length: IN_A_BYTE * LEVELS ** IN_A_BYTE }, (_, at) => {
  const byte = Math.floor(at / IN_A_BYTE)
  return (Math.floor(byte / LEVELS ** (at % IN_A_BYTE)) % LEVELS) - MOST
})

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
  const step = by * stepOf(bytes[from] as number)
  for (let at = 0; at < dimensions; at += 1) {
    const byte = bytes[from + 1 + Math.floor(at / IN_A_BYTE)] as number
    direction[at] = (direction[at] as number) + step * (UNPACKED[IN_A_BYTE * byte + (at % IN_A_BYTE)] as number)
  }
}

/** A feature's number here is its row; what stands not here, nothing was learned of. */
export const featureTable = ({ features }: Pick<TopicModel, 'features'>): StringTable =>
  tableOf(features === '' ? [] : features.split('\n'))
