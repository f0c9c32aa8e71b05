import { beforeEach, expect, it } from 'vitest'
import { counting } from '../../scripts/capacity/counting.ts'
import { openD1 } from '../../src/storage/cloudflare/d1.ts'
import { openR2 } from '../../src/storage/cloudflare/r2.ts'
import { sql } from '../../src/storage/index.ts'
import { DB, FILES, openWorkerd } from '../support/workerd-storage.ts'

beforeEach(async () => {
  await openWorkerd()
})

it('counts statements, trips, and rows as D1 bills them', async () => {
  const { database, take } = counting({ DB, FILES })
  const d1 = openD1(database)
  const names = [crypto.randomUUID(), crypto.randomUUID()]
  await d1.batch(names.map((name) => sql.insertInto('setting').values({ name, value: '1' }).compile()))
  // A text for its key makes a table with an index, and each row is written to both.
  expect(take()).toMatchObject({ trips: 1, statements: 2, rowsWritten: 4 })
  await d1.all(sql.selectFrom('setting').selectAll().where('name', 'in', names).compile())
  // Each is looked up in the index, then read.
  expect(take()).toMatchObject({ trips: 1, statements: 1, rowsRead: 4, rowsWritten: 0 })
  expect(take()).toMatchObject({ trips: 0 })
})

it('counts what a bucket bills', async () => {
  const { bucket, take } = counting({ DB, FILES })
  const files = openR2(bucket)
  const hash = await files.put(crypto.getRandomValues(new Uint8Array(9)))
  expect(take()).toMatchObject({ classA: 1, classB: 1 })
  await files.get(hash)
  await files.remove(hash)
  expect(take()).toMatchObject({ classA: 0, classB: 1 })
})
