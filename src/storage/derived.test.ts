import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from './derived.ts'

const NAME = 'a'.repeat(64)
const bytesOf = (...bytes: readonly number[]) => new Uint8Array(bytes)

describe('what is sealed', () => {
  it('is found whole under its name only', async () => {
    const sealed = await seal(NAME, bytesOf(1, 2, 3))
    expect(await unseal(NAME, sealed)).toEqual(bytesOf(1, 2, 3))
    expect(await unseal('b'.repeat(64), sealed)).toBeUndefined()
  })

  it('is nothing once any byte of it has changed, or some are missing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (all, at, by) => {
          const sealed = await seal(NAME, all)
          const place = at % sealed.length
          expect(await unseal(NAME, sealed.slice(0, place))).toBeUndefined()
          sealed[place] = (sealed[place] ?? 0) ^ by
          expect(await unseal(NAME, sealed)).toBeUndefined()
        },
      ),
    ))

  it('takes no name of another length', async () => {
    await expect(seal('short', bytesOf())).rejects.toThrow(RangeError)
  })
})
