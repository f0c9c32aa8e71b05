import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One entry of IPADIC, without its reading. */
export interface Entry {
  readonly id: number
  readonly cost: number
  readonly base: string
}

export interface SourceClass {
  readonly name: string
  readonly always: boolean
  readonly group: boolean
  readonly length: number
  readonly words: readonly Entry[]
}

/** IPADIC as the npm package kuromoji carries it. */
export interface Source {
  /** The entries of each surface, in the dictionary's order. */
  readonly words: ReadonlyMap<string, readonly Entry[]>
  readonly classes: readonly SourceClass[]
  /** By UTF-16 unit. kuromoji confuses DEFAULT with SPACE: what it calls SPACE is either. */
  readonly mainClass: Uint8Array
  readonly otherClasses: Uint32Array
  /** By connection id: part of speech and conjugation. */
  readonly features: readonly string[]
  readonly ids: number
  /** Cost of `left` before `right`: connections[left * ids + right]. */
  readonly connections: Int16Array
}

/** Bytes of one entry in tid.dat: left id, right id, cost, and where its features stand in tid_pos.dat. */
const FEATURES_AT = 6
const FEATURE_COLUMNS = 6

export function readKuromoji(): Source {
  const ids = new Int16Array(arrayBuffer('cc'))
  const features: string[] = []
  const entryAt = entryReader(buffer('tid'), buffer('tid_pos'), features)
  const words = new Map<string, Entry[]>()
  for (const targets of readTargets(buffer('tid_map')).values()) {
    const entries = targets.map(entryAt)
    const [surface = ''] = entries.map((entry) => entry.surface)
    words.set(surface, entries)
  }
  return {
    words,
    classes: readClasses(features),
    mainClass: new Uint8Array(arrayBuffer('unk_char')),
    otherClasses: new Uint32Array(arrayBuffer('unk_compat')),
    features,
    ids: ids[0] ?? 0,
    connections: ids.slice(2),
  }
}

function readClasses(features: string[]): SourceClass[] {
  const entryAt = entryReader(buffer('unk'), buffer('unk_pos'), features)
  const targets = readTargets(buffer('unk_map'))
  const invoke = buffer('unk_invoke')
  const classes: SourceClass[] = []
  // Zeros fill the rest of the file: they would read as a class without a name.
  for (let at = 0; invoke[at + 6] !== 0; ) {
    const nameEnd = invoke.indexOf(0, at + 6)
    classes.push({
      name: invoke.toString('utf8', at + 6, nameEnd),
      always: invoke[at] === 1,
      group: invoke[at + 1] === 1,
      length: invoke.readInt32LE(at + 2),
      words: (targets.get(classes.length) ?? []).map(entryAt),
    })
    at = nameEnd + 1
  }
  return classes
}

/** Reads entries, and notes the part of speech of every connection id that it meets. */
function entryReader(table: Buffer, strings: Buffer, features: string[]): (at: number) => Entry & { surface: string } {
  return (at) => {
    const id = table.readInt16LE(at)
    const from = table.readInt32LE(at + FEATURES_AT)
    const [surface = '', ...columns] = strings.toString('utf8', from, strings.indexOf(0, from)).split(',')
    const feature = columns.slice(0, FEATURE_COLUMNS).join(',')
    if (id !== table.readInt16LE(at + 2)) throw new Error(`${surface}: left and right id differ`)
    features[id] ??= feature
    if (features[id] !== feature) throw new Error(`${surface}: id ${id} has two parts of speech`)
    return { surface, id, cost: table.readInt16LE(at + 4), base: columns[FEATURE_COLUMNS] ?? surface }
  }
}

/** Lists of entries by key: [key, length, entries ...] after the number of keys; zeros fill the rest. */
function readTargets(map: Buffer): Map<number, number[]> {
  const targets = new Map<number, number[]>()
  for (let at = 4; at + 8 <= map.length; ) {
    const length = map.readInt32LE(at + 4)
    const list = Array.from({ length }, (_, n) => map.readInt32LE(at + 8 + n * 4))
    if (length > 0) targets.set(map.readInt32LE(at), list)
    at += 8 + length * 4
  }
  return targets
}

function buffer(name: string): Buffer {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  return gunzipSync(readFileSync(join(folder, `${name}.dat.gz`)))
}

function arrayBuffer(name: string): ArrayBuffer {
  return new Uint8Array(buffer(name)).buffer
}
