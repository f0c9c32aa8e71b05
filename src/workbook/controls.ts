import type { FormControl } from './grid.ts'
import type { Package } from './package.ts'
import type { ControlReference } from './sheet-reader.ts'
import { XmlScanner } from './xml.ts'

/** A control, and where its state is kept. */
export interface FoundControl {
  readonly control: FormControl
  readonly propertiesPart: string | undefined
  readonly drawing: { readonly part: string; readonly shapeId: string } | undefined
}

/** What the drawing of a control says about it. */
interface Shape {
  readonly part: string
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly row: number
  readonly column: number
  readonly linkedCell: string
  readonly checked: boolean
}

/** What the properties part of a control says about it. */
interface Properties {
  readonly part: string
  readonly kind: string
  readonly linkedCell: string
  readonly checked: boolean
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
      .map((relation) => [relation.id, readProperties(pack.scan(relation.target))]),
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
  const { part, id, kind, label, row, column, linkedCell, checked } = shape
  const control = { name: id, kind, label, row, column, ...(linkedCell === '' ? {} : { linkedCell }), checked }
  return { control, propertiesPart: undefined, drawing: { part, shapeId: id } }
}

function controlOf(
  reference: ControlReference,
  properties: Properties | undefined,
  shape: Shape | undefined,
): FoundControl {
  const linkedCell = properties?.linkedCell || shape?.linkedCell || ''
  const control = {
    name: reference.name,
    kind: properties?.kind || shape?.kind || '',
    label: shape?.label ?? '',
    row: reference.row ?? shape?.row ?? 1,
    column: reference.column ?? shape?.column ?? 1,
    ...(linkedCell === '' ? {} : { linkedCell }),
    checked: properties?.checked ?? shape?.checked ?? false,
  }
  const drawing = shape && { part: shape.part, shapeId: shape.id }
  return { control, propertiesPart: properties?.part, drawing }
}

function readProperties(scanner: XmlScanner): Properties {
  let found: Properties = { part: scanner.part, kind: '', linkedCell: '', checked: false }
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'formControlPr') continue
    found = {
      part: scanner.part,
      kind: (scanner.attribute('objectType') ?? '').toLowerCase(),
      linkedCell: scanner.attribute('fmlaLink') ?? '',
      checked: scanner.attribute('checked') === 'Checked',
    }
  }
  return found
}

function readShapes(pack: Package, part: string): Shape[] {
  const scanner = new XmlScanner(pack.read(part).text, part, { loose: true })
  const shapes: Shape[] = []
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.name === 'shape') shapes.push(readShape(scanner))
  }
  return shapes
}

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
  const [left = 0, , top = 0] = (client.get('Anchor') ?? '').split(',').map(Number)
  return {
    part: scanner.part,
    id,
    kind: (client.get('ObjectType') ?? '').toLowerCase(),
    label,
    row: top + 1,
    column: left + 1,
    linkedCell: client.get('FmlaLink') ?? '',
    checked: client.get('Checked') === '1',
  }
}
