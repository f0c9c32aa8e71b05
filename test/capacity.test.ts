import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linesOf, readPrices, totalOf } from '../scripts/capacity/bill.ts'
import { type Burst, simulate } from '../scripts/capacity/burst.ts'
import { ACTS, type Act } from '../scripts/capacity/journey.ts'
import { BILLED, monthOf, readMeasured, TEAM } from '../scripts/capacity/team.ts'
import { busyHour } from '../scripts/capacity/term-end.ts'

describe('what teams cost', () => {
  const measured = readMeasured()
  const prices = readPrices()
  const month = monthOf(TEAM, measured)

  it('is charged above what is included only', () => {
    const nothing = Object.fromEntries(BILLED.map((what) => [what, 0])) as Record<(typeof BILLED)[number], number>
    expect(totalOf(linesOf(nothing, 10, prices), prices)).toBe(5)
    const lines = linesOf({ ...nothing, requests: 12_000_000, databaseGb: 6 }, 1, prices)
    expect(totalOf(lines, prices)).toBeCloseTo(5 + 2 * 0.3 + 0.75)
    expect(totalOf(linesOf({ ...nothing, requests: 6_000_000 }, 2, prices), prices)).toBeCloseTo(5 + 2 * 0.3)
  })

  it('grows with what a team does, and reading also with what it keeps', () => {
    const twice = monthOf({ ...TEAM, sheets: 2 * TEAM.sheets }, measured)
    expect(twice.databaseGb).toBeCloseTo(2 * month.databaseGb)
    expect(twice.rowsWritten / month.rowsWritten).toBeGreaterThan(1.9)
    const forgetful = monthOf({ ...TEAM, monthsKept: 3 }, measured)
    expect(forgetful.rowsWritten).toBe(month.rowsWritten)
    expect(forgetful.rowsRead).toBeLessThan(month.rowsRead / 2)
  })
})

describe('docs/capacity.md', () => {
  it('tells what was counted', () => {
    const text = readFileSync('docs/capacity.md', 'utf8')
    for (const act of Object.keys(ACTS) as Act[]) {
      const row = text.split('\n').find((line) => line.startsWith(`| ${ACTS[act]} `)) ?? ''
      const { trips, statements, rowsRead, rowsWritten, classA, classB, cpuMs } = readMeasured().acts[act]
      const told = row
        .split('|')
        .slice(2, -1)
        .map((cell) => Number(cell.replaceAll(',', '')))
      expect([act, ...told]).toEqual([act, trips, statements, rowsRead, rowsWritten, classA, classB, cpuMs])
    }
  })
})

describe('a busy hour', () => {
  const quiet: Burst = {
    teams: 1000,
    seconds: 3600,
    sheetsPerHour: 0.1,
    editsPerHour: 1,
    batchesPerSheet: 8,
    cpuMsPerBatch: 50,
    batchMs: 20,
    editMs: 10,
    consumers: 250,
    shared: false,
  }

  it('takes as long as the work does where nobody waits', () => {
    const { sheetSeconds, editMs, sheets, edits } = simulate(quiet)
    expect(sheetSeconds[0]).toBeCloseTo((8 * 70) / 1000)
    expect(editMs[0]).toBeCloseTo(10)
    expect([sheets, edits].map((count) => Math.round(Math.log10(count)))).toEqual([2, 3])
  })

  it('is the same each time, and another one with another seed', () => {
    expect(simulate(quiet)).toEqual(simulate(quiet))
    expect(simulate(quiet, 2)).not.toEqual(simulate(quiet))
  })

  it('makes everybody wait for one database long before many of them', () => {
    const busy = { ...quiet, sheetsPerHour: 20, editsPerHour: 300 }
    const [own, shared] = [simulate(busy), simulate({ ...busy, shared: true })]
    expect(shared.busiest).toBeGreaterThan(1)
    expect(own.busiest).toBeLessThan(0.05)
    expect(shared.editMs[1]).toBeGreaterThan(100 * own.editMs[1])
    expect([shared.sheets, shared.edits]).toEqual([own.sheets, own.edits])
  })

  it('runs no more consumers than there are, and sheets then wait for one', () => {
    const busy = { ...quiet, sheetsPerHour: 7, consumers: 1 }
    const [few, enough] = [simulate({ ...busy, consumers: 1 }), simulate({ ...busy, consumers: 250 })]
    expect(few.mostConsumers).toBe(1)
    expect(enough.mostConsumers).toBeGreaterThan(1)
    expect(few.sheetSeconds[1]).toBeGreaterThan(10 * enough.sheetSeconds[1])
  })

  it('waits as a queue with one server does', () => {
    // Arrivals at random, half of the time busy: half of those who come wait, on average half a service.
    const half = { ...quiet, teams: 1, sheetsPerHour: 0.001, editsPerHour: 180_000, shared: true }
    const { editMs, busiest } = simulate(half)
    expect(busiest).toBeGreaterThan(0.48)
    expect(busiest).toBeLessThan(0.52)
    expect(editMs[0]).toBeLessThan(12)
    expect(editMs[1]).toBeGreaterThan(20)
    expect(editMs[1]).toBeLessThan(35)
  })

  it('of all teams together follows from what one team does', () => {
    const { sheetsPerHour, editsPerHour } = busyHour(TEAM, readMeasured(), 10, false)
    expect(sheetsPerHour).toBeCloseTo(0.288)
    expect(editsPerHour).toBeCloseTo(21.6)
  })
})
