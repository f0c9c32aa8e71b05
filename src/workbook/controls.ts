import type { FormControl, Range } from './grid.ts'
import { oncePerPart, type Package } from './package.ts'
import type { ControlReference } from './sheet-reader.ts'
import type { XmlScanner } from './xml.ts'

/** A control, and where its state is kept. */
export interface FoundControl {
  readonly control: FormControl
  /** The cells that it lies over, where the file says it. */
  readonly area: Range | undefined
  /** The first of some option buttons of which one can be chosen. */
  readonly firstOption: boolean
  readonly propertiesPart: string | undefined
  readonly drawing: { readonly part: string; readonly shapeId: string } | undefined
}

/** What the drawing of a control says about it. */
interface Shape {
  readonly part: string
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly area: Range | undefined
  readonly linkedCell: string
  readonly checked: boolean
  readonly firstOption: boolean
}

/** What the properties part of a control says about it. */
interface Properties {
  readonly part: string
  readonly kind: string
  readonly linkedCell: string
  readonly checked: boolean
  readonly firstOption: boolean
}

/** Drawn in the same way as controls, but none. */
const NOT_CONTROLS: ReadonlySet<string> = new Set(['note', 'pict', 'shape', 'group'])

/**
 * The form controls of a sheet. Newer files name them in the sheet and keep their properties in a part of their own; the
 * drawing (VML) is there in any case, holds the label, and in older files it is all there is.
 */
export function findControls(
  pack: Package,
  sheetPart: string,
  references: readonly ControlReference[],
): readonly FoundControl[] {
  const shapes = pack.related(sheetPart, 'vmlDrawing').flatMap((part) => readShapes(pack, part))
  if (references.length === 0) return shapes.filter(isControl).map(controlOfShape)
  const properties = new Map(
    pack
      .relationships(sheetPart)
      .filter((relation) => relation.type === 'ctrlProp' && pack.has(relation.target))
      .map((relation) => [relation.id, readProperties(pack, relation.target)]),
  )
  const byId = new Map(shapes.map((shape) => [shape.id.replace(/^.*_s/, ''), shape]))
  return references.map((reference) =>
    controlOf(reference, properties.get(reference.relationship), byId.get(reference.shapeId)),
  )
}

function isControl(shape: Shape): boolean {
  return shape.kind !== '' && !NOT_CONTROLS.has(shape.kind)
}

function controlOfShape(shape: Shape): FoundControl {
  const { part, id, kind, label, area, linkedCell, checked, firstOption } = shape
  const control = { name: id, kind, label, ...corner(area), ...(linkedCell === '' ? {} : { linkedCell }), checked }
  return { control, area, firstOption, propertiesPart: undefined, drawing: { part, shapeId: id } }
}

function controlOf(
  reference: ControlReference,
  properties: Properties | undefined,
  shape: Shape | undefined,
): FoundControl {
  const linkedCell = properties?.linkedCell || shape?.linkedCell || ''
  const area = reference.area ?? shape?.area
  const control = {
    name: reference.name,
    kind: properties?.kind || shape?.kind || '',
    label: shape?.label ?? '',
    ...corner(area),
    ...(linkedCell === '' ? {} : { linkedCell }),
    checked: properties?.checked ?? shape?.checked ?? false,
  }
  const firstOption = properties?.firstOption || shape?.firstOption || false
  const drawing = shape && { part: shape.part, shapeId: shape.id }
  return { control, area, firstOption, propertiesPart: properties?.part, drawing }
}

function corner(area: Range | undefined): { readonly row: number; readonly column: number } {
  return { row: area?.top ?? 1, column: area?.left ?? 1 }
}

/** Undefined for a part that holds something else: nothing may be written into it. */
const readProperties = oncePerPart((pack, part): Properties | undefined => {
  const scanner = pack.scan(part)
  if (!scanner.next() || scanner.name !== 'formControlPr') return undefined
  return {
    part,
    kind: (scanner.attribute('objectType') ?? '').toLowerCase(),
    linkedCell: scanner.attribute('fmlaLink') ?? '',
    checked: scanner.attribute('checked') === 'Checked',
    firstOption: scanner.flag('firstButton'),
  }
})

const readShapes = oncePerPart((pack, part): readonly Shape[] => {
  const scanner = pack.scan(part, { loose: true })
  const shapes: Shape[] = []
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'shape') continue
    scanner.keep()
    shapes.push(readShape(scanner))
  }
  return shapes
})

function readShape(scanner: XmlScanner): Shape {
  const id = scanner.attribute('o:spid') ?? scanner.attribute('id') ?? ''
  const client = new Map<string, string>()
  let label = ''
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind !== 'open') continue
    if (scanner.name === 'textbox') label = scanner.textContent().replace(/\s+/g, ' ').trim()
    else if (scanner.name === 'ClientData') client.set('ObjectType', scanner.attribute('ObjectType') ?? '')
    else if (client.has('ObjectType')) client.set(scanner.name, scanner.textContent().trim())
  }
  return {
    part: scanner.part,
    id,
    kind: (client.get('ObjectType') ?? '').toLowerCase(),
    label,
    area: anchorArea(client.get('Anchor') ?? ''),
    linkedCell: client.get('FmlaLink') ?? '',
    checked: client.get('Checked') === '1',
    firstOption: client.has('FirstButton'),
  }
}

/** "left column, offset, top row, offset, right column, offset, bottom row, offset", counted from 0. */
function anchorArea(anchor: string): Range | undefined {
  const [left = Number.NaN, , top = Number.NaN, , right = left, , bottom = top] = anchor.split(',').map(Number)
  if (![left, top, right, bottom].every(Number.isInteger)) return undefined
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 }
}
