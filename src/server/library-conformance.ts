/** What the library's indexes must do, wherever they are kept: run against a folder in Node and against R2 in workerd. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { generationsIn, smallPaper } from '../../test/support/small-paper.ts'
import type { Language } from '../search/index.ts'
import type { Storage } from '../storage/index.ts'
import { addDocument } from './add-document.ts'
import { createLibraryCache, groupsOf, type LibraryCache, type LibraryChoice } from './library-cache.ts'
import { clearShards, makeShards } from './tending.ts'

export interface Place {
  readonly storage: Storage
  /** Changes a byte of what is kept under a name, as a broken disk might. */
  damage(name: string): Promise<void>
}

const CHOICE: LibraryChoice = { reader: 'conformance', room: 1000 }
const QUERY = { question: 'バックアップは何世代分を保持していますか。', context: ['運用'] }
const HOUR_MS = 3_600_000

export const libraryConformance = (open: () => Promise<Place>, language: Language): void => {
  let storage: Storage
  let damage: Place['damage']

  const add = (product: string, edition: string, generations: number) =>
    addDocument(storage, {
      bytes: smallPaper(product, edition, generations),
      fileName: `${product}.md`,
      facts: {},
      by: '',
      now: new Date(),
    })
  /** One of several that serve at once; it counts how often it had to read a document. */
  const isolate = (choice: Partial<LibraryChoice> = {}): { readonly library: LibraryCache; reads: number } => {
    const counted = { reads: 0 }
    const files: Storage['files'] = {
      ...storage.files,
      get: (hash) => {
        counted.reads += 1
        return storage.files.get(hash)
      },
    }
    const library = createLibraryCache({ ...storage, files }, language, { ...CHOICE, ...choice })
    return Object.assign(counted, { library })
  }
  const answer = async ({ library }: { readonly library: LibraryCache }, product = '甲', edition = '') =>
    (await (await library.current()).answererFor({ product, edition })).answer(QUERY)
  const namesOf = async ({ library }: { readonly library: LibraryCache }) => {
    const { documents, shards } = await library.current()
    return Promise.all(groupsOf(documents).map((group) => shards.nameOf(group.documents)))
  }
  const kept = async () => new Set((await storage.derived.list()).map(({ name }) => name))

  beforeEach(async () => {
    ;({ storage, damage } = await open())
    for (const { id, version } of await storage.documents.list()) {
      await storage.documents.change(id, version, { deletedAt: new Date().toISOString() })
    }
    await storage.derived.remove([...(await kept())])
    for (const name of ['here:shards-made', 'here:shards-cleared']) await storage.settings.write(name, '')
    await add('甲', '1.0', 3)
    await add('甲', '2.0', 7)
    await add('乙', '1.0', 5)
  })

  describe('an index of the library', () => {
    it('is made by one and opened by the others, who answer the same', async () => {
      const [first, second] = [isolate(), isolate()]
      const made = await answer(first)
      expect(made).toMatchObject({ evidence: [{ quote: expect.stringContaining('7 世代') }] })
      expect(await answer(second)).toEqual(made)
      expect([first.reads, second.reads]).toEqual([3, 0])
    })

    it('is looked things up in as well, by those who opened it', async () => {
      const [first, second] = [isolate(), isolate()]
      const found = async ({ library }: { readonly library: LibraryCache }) => {
        const current = await library.current()
        const inOlder = (await current.lookupFor({ product: '甲', edition: '1.0' })).find('バックアップ')
        const inNewest = await current.findInNewest('バックアップ', 10)
        return [...inOlder, ...inNewest].map(({ whitepaper, section }) => [
          whitepaper.product,
          whitepaper.edition,
          section.number,
        ])
      }
      const hits = await found(first)
      expect(hits).toEqual(
        expect.arrayContaining([
          ['甲', '1.0', '1'],
          ['甲', '2.0', '1'],
          ['乙', '1.0', '1'],
        ]),
      )
      expect(await found(second)).toEqual(hits)
      expect(second.reads).toBe(0)
    })

    it('that is damaged is made anew, and answers the same', async () => {
      const made = await answer(isolate())
      for (const name of await kept()) await damage(name)
      const [second, third] = [isolate(), isolate()]
      expect(await answer(second)).toEqual(made)
      expect(await answer(third)).toEqual(made)
      expect([second.reads, third.reads]).toEqual([3, 0])
    })

    it('made by another reader is not opened', async () => {
      await answer(isolate())
      const other = isolate({ reader: 'another' })
      await answer(other)
      expect(other.reads).toBe(3)
    })

    it('answers even where it cannot be kept, and says so', async () => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const full = { ...storage.derived, keep: () => Promise.reject(new Error('no room left')) }
      const library = createLibraryCache({ ...storage, derived: full }, language, CHOICE)
      expect(await answer({ library })).toEqual(await answer(isolate()))
      expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: 'no room left' }))
      told.mockRestore()
    })

    it('holds the documents of its own version, whatever is added meanwhile', async () => {
      const { library } = isolate()
      const before = await library.current()
      await add('甲', '3.0', 9)
      const after = await library.current()
      expect(after.version).not.toBe(before.version)
      const answers = await Promise.all(
        [before, after].map(async (each) => (await each.answererFor({ product: '甲' })).answer(QUERY)),
      )
      expect(answers.map(({ evidence }) => evidence[0]?.edition)).toEqual(['2.0', '3.0'])
      expect(answers.map(({ evidence }) => generationsIn(evidence[0]?.quote ?? ''))).toEqual([7, 9])
    })

    it('follows what the owner says of a document, though its bytes are the same', async () => {
      const one = isolate()
      await answer(one)
      const [document] = (await one.library.current()).documents.filter(({ edition }) => edition === '2.0')
      await storage.documents.change(document?.id ?? '', 1, { edition: '2.1' })
      expect((await answer(one)).evidence[0]?.edition).toBe('2.1')
      expect((await answer(isolate())).evidence[0]?.edition).toBe('2.1')
    })

    it('asks other products only where all of them have room', async () => {
      const silent = { question: '乙の専用線の帯域は何Mbpsですか。', context: [] }
      const asked = async (room: number) => {
        const one = isolate({ room })
        await (await (await one.library.current()).answererFor({ product: '甲' })).answer(silent)
        return one.reads
      }
      expect(await asked(5)).toBe(2)
      expect(await asked(6)).toBe(1)
    })
  })

  describe('tending the indexes', () => {
    it('makes everything that is usually asked before anybody waits, once', async () => {
      const [worker, server] = [isolate(), isolate()]
      expect(await makeShards({ storage, library: worker.library })).toBe(true)
      const { reads } = worker
      await makeShards({ storage, library: worker.library })
      for (const product of ['甲', '乙']) await answer(server, product)
      expect([reads > 0, worker.reads, server.reads]).toEqual([true, reads, 0])
    })

    it('goes on where it was stopped', async () => {
      const { library } = isolate()
      let turns = 0
      const one = () => {
        turns += 1
        return turns % 2 === 0
      }
      const outcomes: boolean[] = []
      while (outcomes.at(-1) !== true) outcomes.push(await makeShards({ storage, library }, one))
      expect(outcomes).toEqual([false, false, true])
      expect((await kept()).size).toBe(3)
    })

    it('removes what an older library was asked by, but not at once, and nothing that is needed', async () => {
      const one = isolate()
      await makeShards({ storage, library: one.library })
      await answer(one, '甲', '1.0')
      const old = await namesOf(one)
      await add('甲', '2.0', 8)
      await makeShards({ storage, library: one.library })
      const needed = await namesOf(one)
      await answer(one, '甲', '1.0')
      const before = await kept()
      const clear = (after: number) =>
        clearShards({ storage, library: one.library, now: () => new Date(Date.now() + after) })
      await clear(HOUR_MS / 2)
      expect(await kept()).toEqual(before)
      await clear(HOUR_MS * 2)
      const left = await kept()
      expect([...left].filter((name) => !needed.includes(name))).toEqual([])
      expect([...before].filter((name) => needed.includes(name) && !left.has(name))).toEqual([])
      expect(old.some((name) => before.has(name) && !left.has(name))).toBe(true)
    })
  })
}
