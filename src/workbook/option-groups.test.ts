import { describe, expect, it } from 'vitest'
import type { Specimen } from './specimen.ts'
import { fill, rowsOf } from './specimen-fill.ts'

interface Button {
  readonly kind?: 'Radio' | 'GBox'
  /** "left,top,right,bottom", counted from 0. */
  readonly at?: string
  readonly first?: boolean
  readonly link?: string
  readonly checked?: boolean
}

/** A sheet with controls named 1, 2, 3 ... as Excel 2010 and later save them. */
function controls(buttons: readonly Button[], rows = ''): Specimen {
  const related = [
    { id: 'rIdD', type: 'vmlDrawing', target: '../drawings/vml1.vml' },
    ...buttons.map((_, index) => ({
      id: `rId${index + 1}`,
      type: 'ctrlProp',
      target: `../ctrlProps/c${index + 1}.xml`,
    })),
  ]
  const mentions = buttons.map(
    (_, index) => `<control shapeId="${index + 1}" r:id="rId${index + 1}" name="${index + 1}"/>`,
  )
  const properties = buttons.map(({ kind = 'Radio', first, link, checked }, index) => [
    `xl/ctrlProps/c${index + 1}.xml`,
    `<formControlPr objectType="${kind}"${first ? ' firstButton="1"' : ''}${link ? ` fmlaLink="${link}"` : ''}${checked ? ' checked="Checked"' : ''}/>`,
  ])
  const shapes = buttons.map(({ kind = 'Radio', at = '0,0,0,0', first, link, checked }, index) => {
    const [left, top, right, bottom] = at.split(',')
    const state = `${link ? `<x:FmlaLink>${link}</x:FmlaLink>` : ''}${checked ? '<x:Checked>1</x:Checked>' : ''}${first ? '<x:FirstButton/>' : ''}`
    return `<v:shape id="_x0000_s${index + 1}"><x:ClientData ObjectType="${kind}"><x:Anchor>${left},0,${top},0,${right},0,${bottom},0</x:Anchor>${state}</x:ClientData></v:shape>`
  })
  return {
    sheets: [{ related, rows, tail: `<controls>${mentions.join('')}</controls>` }],
    parts: { ...Object.fromEntries(properties), 'xl/drawings/vml1.vml': `<xml>${shapes.join('')}</xml>` },
  }
}

const choose = (formControl: string, more: object = {}) => ({ formControl, address: 'D9', value: true, ...more })
const states = (filled: ReturnType<typeof fill>) =>
  filled.grid.controls.map((control) => (control.kind === 'radio' ? control.checked : 'box'))

describe('option buttons', () => {
  const linked: Button[] = [{ first: true, link: '$K$9' }, {}, {}]

  it('are chosen: their linked cell gets the number, and the others are cleared', () => {
    const filled = fill(controls(linked), [choose('2')])
    expect(filled.outcomes).toMatchObject([{ address: 'K9', written: true }])
    expect(rowsOf(filled)).toBe('<row r="9"><c r="K9"><v>2</v></c></row>')
    expect(states(filled)).toEqual([false, true, false])
    expect(filled.part('xl/drawings/vml1.vml').match(/<x:Checked>/g)).toHaveLength(1)
  })

  it('are chosen by their linked cell as well', () => {
    expect(states(fill(controls(linked), [{ address: 'K9', value: 3 }]))).toEqual([false, false, true])
  })

  it('may be linked to no cell', () => {
    const filled = fill(controls([{ first: true }, {}]), [choose('2')])
    expect(filled.outcomes).toMatchObject([{ address: 'D9', written: true }])
    expect(states(filled)).toEqual([false, true])
    expect(filled.difference.cells).toEqual([])
  })

  it('keep what was chosen before, unless overwriting is asked for', () => {
    const contents = controls(
      [{ first: true, link: '$K$9', checked: true }, {}],
      '<row r="9"><c r="K9"><v>1</v></c></row>',
    )
    expect(fill(contents, [choose('2')]).outcomes).toMatchObject([{ refusal: 'not-empty' }])
    expect(fill(contents, [choose('1')]).outcomes).toMatchObject([{ written: true }])
    expect(states(fill(contents, [choose('2', { overwrite: true })]))).toEqual([false, true])
  })

  it('take one choice, not two that differ', () => {
    for (const link of [{ link: '$K$9' }, {}]) {
      const contents = controls([{ first: true, ...link }, {}])
      expect(fill(contents, [choose('1'), choose('2')]).outcomes.map((own) => own.refusal)).toEqual([
        undefined,
        'conflict',
      ])
    }
  })

  it('belong to the innermost box around them', () => {
    const contents = controls([
      { kind: 'GBox', at: '0,0,9,9' },
      { kind: 'GBox', at: '1,1,4,4' },
      { at: '1,2,2,2', first: true, link: '$K$1' },
      { at: '5,6,6,6', first: true, link: '$K$2' },
      { at: '1,3,2,3' },
      { at: '5,7,6,7' },
      { at: '20,20,21,20', first: true, link: '$K$3' },
    ])
    const filled = fill(contents, [choose('5'), choose('4'), choose('7')])
    expect(filled.outcomes.map((own) => own.address)).toEqual(['K1', 'K2', 'K3'])
    expect(states(filled)).toEqual(['box', 'box', false, true, true, false, true])
    expect(['K1', 'K2', 'K3'].map((_, row) => filled.grid.cell(row + 1, 11)?.text)).toEqual(['2', '1', '1'])
  })

  it.each<[string, Button[], string?]>([
    ['none says that it is the first', [{ link: '$K$9' }, {}]],
    ['two say that they are the first', [{ first: true, link: '$K$9' }, { first: true }]],
    ['the first stands behind another', [{}, { first: true, link: '$K$9' }]],
    ['they are linked to two cells', [{ first: true, link: '$K$9' }, { link: '$K$10' }]],
    ['two are chosen', [{ first: true, checked: true }, { checked: true }]],
    [
      'the linked cell says another number',
      [{ first: true, link: '$K$9', checked: true }, {}],
      '<row r="9"><c r="K9"><v>2</v></c></row>',
    ],
  ])('are refused where %s', (_, buttons, rows) => {
    expect(fill(controls(buttons, rows), [choose('1', { overwrite: true })]).outcomes).toMatchObject([
      { refusal: 'unclear-options' },
    ])
  })

  it('are refused where they are to be cleared, or to hold a text', () => {
    for (const value of [false, '○']) {
      expect(fill(controls(linked), [choose('1', { value })]).outcomes).toMatchObject([{ refusal: 'no-such-control' }])
    }
  })
})
