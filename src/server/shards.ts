import { type Answerer, openPrepared, type Prepared, prepare } from '../answer/index.ts'
import { pack, unpack } from '../packing.ts'
import { createLookup, type Language, type Lookup } from '../search/index.ts'
import { hashOf, type Storage, type StoredDocument } from '../storage/index.ts'
import { sectionsOf, type Whitepaper } from '../whitepaper/index.ts'

/** Documents that are indexed together: what a question may be asked of. */
export interface Shard {
  readonly answerer: Answerer
  /** Opened when asked for. */
  readonly lookup: Lookup
}

export interface Shards {
  /** Of the documents' very bytes, of what their owner says of them, and of who reads them: the same name, the same shard. */
  nameOf(documents: readonly StoredDocument[]): Promise<string>
  open(documents: readonly StoredDocument[]): Promise<Shard>
  /** Reads and indexes the documents and keeps what came of it. */
  make(documents: readonly StoredDocument[]): Promise<void>
}

export interface ShardParts {
  readonly storage: Pick<Storage, 'derived'>
  readonly language: Language
  /** A name for the code and the data that read documents: what another reader made is not opened. */
  readonly reader: string
  /** How many sections may be held in memory. */
  readonly room: number
  readonly read: (document: StoredDocument) => Promise<Whitepaper>
}

/**
 * An index is made once, by whoever needs it first, and kept; everybody else opens it. Since it holds its documents and is named
 * after them, nobody can come upon an index of one version of the library with the sections of another.
 */
export const createShards = ({ storage, language, reader, room, read }: ShardParts): Shards => {
  const held = heldShards(room)

  const nameOf = (documents: readonly StoredDocument[]): Promise<string> =>
    hashOf(new TextEncoder().encode(JSON.stringify([reader, ...documents.map(identityOf)])))

  const made = async (documents: readonly StoredDocument[]): Promise<Uint8Array> =>
    packShard(await Promise.all(documents.map(read)), language)

  const found = async (name: string, documents: readonly StoredDocument[]): Promise<Shard> => {
    const kept = await storage.derived.find(name)
    const bytes = kept ?? (await made(documents))
    // Whoever asks gets an answer even where there is no room to keep it: the next one makes it again.
    if (!kept) await storage.derived.keep(name, bytes).catch((error: unknown) => console.error(error))
    return openShard(bytes, language)
  }

  return {
    nameOf,
    open: async (documents) => {
      const name = await nameOf(documents)
      return held(name, sizeOf(documents), () => found(name, documents))
    },
    make: async (documents) => storage.derived.keep(await nameOf(documents), await made(documents)),
  }
}

/** How many sections they hold. */
export const sizeOf = (documents: readonly StoredDocument[]): number =>
  documents.reduce((sum, { sections }) => sum + sections, 0)

export const identityOf = ({
  fileHash,
  fileName,
  product,
  edition,
  date,
  title,
}: StoredDocument): readonly string[] => [fileHash, fileName, product, edition, date, title]

/** What is kept of a shard. */
interface Kept extends Prepared {
  readonly lookup: Uint8Array
}

/** Reads and indexes documents. */
export const packShard = (whitepapers: readonly Whitepaper[], language: Language): Uint8Array => {
  const lookup = createLookup(sectionsOf(whitepapers), language).saved
  const kept: Kept = { ...prepare(whitepapers, language), lookup }
  return pack(kept)
}

/** From bytes that are whole, and that the same reader packed. */
export const openShard = (bytes: Uint8Array, language: Language): Shard => {
  const kept = unpack(bytes) as Kept
  let lookup: Lookup | undefined
  return {
    answerer: openPrepared(kept, language),
    get lookup() {
      lookup ??= createLookup(sectionsOf(kept.whitepapers), language, kept.lookup)
      return lookup
    },
  }
}

/** Those asked for last, as far as there is room; the one at hand always. What failed is tried again. */
const heldShards = (room: number) => {
  const held = new Map<string, { readonly size: number; readonly shard: Promise<Shard> }>()
  return (name: string, size: number, open: () => Promise<Shard>): Promise<Shard> => {
    const entry = held.get(name) ?? { size, shard: open() }
    held.delete(name)
    held.set(name, entry)
    entry.shard.catch(() => held.delete(name))
    let sum = [...held.values()].reduce((all, each) => all + each.size, 0)
    for (const [oldest, each] of held) {
      if (sum <= room || oldest === name) break
      held.delete(oldest)
      sum -= each.size
    }
    return entry.shard
  }
}
