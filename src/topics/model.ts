import { numberOf, type StringTable, tableOf } from '../string-table.ts'
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

/** What was learned, unpacked: plain data in arrays, so that a program can keep it and open it again. */
export interface OpenLists {
  readonly features: StringTable
  /** By feature: where its list begins in `bytes`, which lies there as it is packed. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

export const openLists = ({ features, lists }: TopicModel): OpenLists => {
  const bytes = decoded(lists)
  const names = features === '' ? [] : features.split('\n')
  const starts = new Uint32Array(names.length)
  let at = 0
  for (let which = 0; which < starts.length; which += 1) {
    starts[which] = at
    at += 1 + ENTRY_BYTES * (bytes[at] as number)
  }
  return { features: tableOf(names), starts, bytes }
}

/** Where a feature's list begins; undefined for one that nothing was learned of. */
export const listOf = ({ features, starts }: OpenLists, feature: string): number | undefined => {
  const number = numberOf(features, feature)
  return number === undefined ? undefined : starts[number]
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
