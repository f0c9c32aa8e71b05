import type { Department, Topic } from './topic.ts'

/** What is known of a topic while questions are answered: its phrases are in the weights by then. */
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

/** How strongly one feature speaks for some topics and against others. */
export interface FeatureWeights {
  readonly topics: readonly number[]
  readonly weights: readonly number[]
}

/** What was learned from the topics' phrases, as it is kept in model.json. */
export interface TopicModel {
  readonly 説明: string
  /** A digest of what it was learned from: whether it is out of date. */
  readonly source: string
  readonly topics: readonly TopicFacts[]
  /** In the order of their UTF-16 units, joined by line feeds; a feature's list stands in the same place in `lists`. */
  readonly features: string
  /** What one step of a weight is worth. */
  readonly step: number
  /** Base64: by feature how many (one byte), then for each a topic (two bytes, low first) and a weight (one byte, signed). */
  readonly lists: string
}

const ENTRY_BYTES = 3

export const packLists = (lists: readonly FeatureWeights[], step: number): string => {
  const bytes: number[] = []
  for (const { topics, weights } of lists) {
    bytes.push(topics.length)
    topics.forEach((topic, at) => {
      bytes.push(topic & 0xff, topic >> 8, Math.round((weights[at] as number) / step) & 0xff)
    })
  }
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** The lists as they lie packed, and where a feature's begins. */
export interface OpenLists {
  readonly bytes: Uint8Array
  /** undefined for a feature that nothing was learned of. */
  start(feature: string): number | undefined
}

/**
 * Opened without a string or an entry for each of the many features: most are never asked for. They stand in order, so that
 * one is found by halving; what was looked up is remembered.
 */
export const openLists = ({ features, lists }: TopicModel): OpenLists => {
  const bytes = decoded(lists)
  const names = placesOf(features)
  const starts = new Uint32Array(names.length - 1)
  let at = 0
  for (let which = 0; which < starts.length; which += 1) {
    starts[which] = at
    at += 1 + ENTRY_BYTES * (bytes[at] as number)
  }
  const known = new Map<string, number | undefined>()
  const find = (feature: string): number | undefined => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const name = features.slice(names[middle], (names[middle + 1] as number) - 1)
      if (name === feature) return starts[middle]
      if (name < feature) low = middle + 1
      else high = middle
    }
    return undefined
  }
  return {
    bytes,
    start: (feature) => {
      if (known.has(feature)) return known.get(feature)
      if (known.size >= MOST_REMEMBERED) known.clear()
      const start = find(feature)
      known.set(feature, start)
      return start
    },
  }
}

const MOST_REMEMBERED = 50_000

/** Where each line begins, and one past the end. */
const placesOf = (lines: string): Uint32Array => {
  if (lines === '') return new Uint32Array(1)
  const places: number[] = [0]
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) places.push(at + 1)
  places.push(lines.length + 1)
  return Uint32Array.from(places)
}

const decoded = (base64: string): Uint8Array => {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Adds `by` times a feature's weights, in steps, to the topics' scores. */
export const addFeature = ({ bytes }: OpenLists, start: number, by: number, scores: Float64Array): void => {
  const end = start + 1 + ENTRY_BYTES * (bytes[start] as number)
  for (let at = start + 1; at < end; at += ENTRY_BYTES) {
    const topic = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    const weight = ((bytes[at + 2] as number) << 24) >> 24
    scores[topic] = (scores[topic] as number) + by * weight
  }
}
