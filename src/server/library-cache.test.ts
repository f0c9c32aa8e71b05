import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { language } from '../../test/support/papers.ts'
import { openFolder } from '../storage/node/index.ts'
import { libraryConformance, type Place } from './library-conformance.ts'

let place: Place | undefined
afterAll(() => place?.storage.database.close())

describe('in a folder', () => {
  libraryConformance(async () => {
    if (place) return place
    const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
    const derived = join(folder, 'derived')
    place = {
      storage: await openFolder(folder),
      damage: async (name) => {
        const path = readdirSync(derived).find((file) => file.startsWith(name)) ?? name
        const bytes = readFileSync(join(derived, path))
        bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
        writeFileSync(join(derived, path), bytes)
      },
    }
    return place
  }, language)
})
