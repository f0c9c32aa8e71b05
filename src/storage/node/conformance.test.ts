import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { storageConformance } from '../conformance.ts'
import type { Storage } from '../index.ts'
import { openFolder } from './index.ts'

let storage: Storage | undefined
afterAll(() => storage?.database.close())

describe("Node's SQLite and a folder", () => {
  storageConformance(async () => {
    storage ??= await openFolder(mkdtempSync(join(tmpdir(), 'kotae-')))
    return storage
  })
})
