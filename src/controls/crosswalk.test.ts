import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTROLS, controlById, type Edition } from './catalogue.ts'
import crosswalk from './crosswalk.json' with { type: 'json' }
import { relatedControls } from './crosswalk.ts'

const related = (id: string, edition?: Edition) => relatedControls(id, edition).map((control) => control.id)

const numbersOf = (edition: Edition) => CONTROLS.filter((control) => control.edition === edition).map(({ id }) => id)

const NEW_IN_2022 = ['5.7', '5.23', '5.30', '7.4', '8.9', '8.10', '8.11', '8.12', '8.16', '8.23', '8.28']

describe('the crosswalk', () => {
  const table: Readonly<Record<string, readonly string[]>> = crosswalk['2022年版と2013年版']

  it('is laid out as a person is told to write it', () => {
    const numbers = z.array(z.string())
    z.strictObject({
      説明: z.string(),
      '2022年版と2013年版': z.record(z.string(), numbers),
      クラウド: z.record(z.string(), z.strictObject({ '2013年版': numbers.min(1), '2022年版': numbers.min(1) })),
    }).parse(crosswalk)
  })

  it('has a line for every control of 2022, and only the eleven new ones are empty', () => {
    expect(Object.keys(table)).toEqual(numbersOf('2022'))
    expect(Object.keys(table).filter((id) => table[id]?.length === 0)).toEqual(NEW_IN_2022)
  })

  it('reaches every control of 2013, and no number dangles', () => {
    const reached = new Set(Object.values(table).flat())
    expect([...reached].toSorted()).toEqual(numbersOf('2013').toSorted())
  })

  it('places every CLD control', () => {
    expect(Object.keys(crosswalk.クラウド)).toEqual(numbersOf('cld'))
    for (const near of Object.values(crosswalk.クラウド)) {
      for (const id of near['2013年版']) expect(controlById('2013', id), id).toBeDefined()
      for (const id of near['2022年版']) expect(controlById('2022', id), id).toBeDefined()
    }
  })
})

describe('relatedControls', () => {
  it('finds the same subject in the other edition, itself first', () => {
    expect(relatedControls('8.13')).toEqual([
      { edition: '2022', id: '8.13', weight: 1 },
      { edition: '2013', id: '12.3.1', weight: 1 },
    ])
    expect(related('12.3.1')).toEqual(['12.3.1', '8.13'])
  })

  it('weighs less what is spread over several', () => {
    expect(related('8.15')).toEqual(['8.15', 'CLD.12.4.5', '12.4.1', '12.4.2', '12.4.3'])
    const [own, ...others] = relatedControls('8.15')
    expect(own?.weight).toBe(1)
    for (const other of others) expect(other.weight).toBeLessThan(1)
  })

  it('finds what the cloud adds', () => {
    expect(related('CLD.9.5.1')).toEqual(['CLD.9.5.1', '13.1.3', '8.22'])
    expect(related('8.22')).toContain('CLD.9.5.1')
    expect(related('13.1.3')).toContain('CLD.9.5.1')
  })

  it('takes a clause for all of its controls', () => {
    expect(new Set(related('12.4', '2013'))).toEqual(
      new Set(['12.4.1', '12.4.2', '12.4.3', '12.4.4', '8.15', '8.17', 'CLD.12.4.5']),
    )
    for (const { weight } of relatedControls('12.4', '2013')) expect(weight).toBeLessThan(1)
  })

  it('reads a number of several editions as each of them, unless told which', () => {
    expect(related('8.2', '2022')).toEqual(['8.2', '9.2.3'])
    expect(related('8.2')).toEqual(expect.arrayContaining(['8.2', '9.2.3', '8.2.1', '5.12']))
  })

  it('is empty for what is no control', () => {
    expect(related('4.1')).toEqual([])
    expect(related('8.13', '2013')).toEqual([])
  })

  it('leads back from wherever it leads, with the same weight', () => {
    for (const { id, edition } of CONTROLS) {
      for (const there of relatedControls(id, edition)) {
        const back = relatedControls(there.id, there.edition).find(
          (control) => control.id === id && control.edition === edition,
        )
        expect(back?.weight, `${id} -> ${there.id}`).toBe(there.weight)
        expect(there.weight).toBeGreaterThan(0)
        expect(there.weight).toBeLessThanOrEqual(1)
      }
    }
  })

  it('leads from every control of 2013 to 2022, and from all but the new ones back', () => {
    const leadsTo = (from: Edition, to: Edition) =>
      numbersOf(from).filter((id) => relatedControls(id, from).some((control) => control.edition === to))
    expect(leadsTo('2013', '2022')).toEqual(numbersOf('2013'))
    expect(leadsTo('2022', '2013')).toEqual(numbersOf('2022').filter((id) => !NEW_IN_2022.includes(id)))
  })
})
