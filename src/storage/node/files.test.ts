import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFiles } from './files.ts'

it('a file that was damaged on the disk is whole again once it is uploaded again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kotae-files-'))
  const files = openFiles(folder)
  const bytes = new Uint8Array([1, 2, 3])
  const hash = await files.put(bytes)
  writeFileSync(join(folder, hash.slice(0, 2), hash), new Uint8Array([1, 2, 4]))
  await expect(files.get(hash)).rejects.toMatchObject({ code: 'file-damaged' })
  expect(await files.put(bytes)).toBe(hash)
  expect([...(await files.get(hash))]).toEqual([1, 2, 3])
  expect(readdirSync(join(folder, hash.slice(0, 2)))).toEqual([hash])
})
