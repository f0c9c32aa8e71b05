import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { language } from '../../test/support/papers.ts'
import type { Storage } from '../storage/index.ts'
import { openFolder } from '../storage/node/index.ts'
import { severalConformance } from './several-conformance.ts'

let opened: readonly [Storage, Storage] | undefined
afterAll(() => Promise.all((opened ?? []).map(({ database }) => database.close())))

describe('over one SQLite file', () => {
  severalConformance(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kotae-'))
    opened ??= [await openFolder(folder), await openFolder(folder)]
    return opened
  }, language)
})
