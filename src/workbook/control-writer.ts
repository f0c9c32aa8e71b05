import type { FoundControl } from './controls.ts'
import { encodePart } from './encoding.ts'
import type { Package } from './package.ts'
import type { Splice } from './splice.ts'
import { setAttribute } from './style-writer.ts'
import type { XmlScanner } from './xml.ts'

/** A check box or an option button, and the state that it is to have. */
export interface Tick {
  readonly found: FoundControl
  readonly checked: boolean
}

/** The parts that keep the boxes' states, with the new ones: programs show a control by these, not by its linked cell. */
export function tickedParts(pack: Package, ticks: readonly Tick[]): ReadonlyMap<string, Uint8Array> {
  const splices = new Map<string, Splice[]>()
  const add = (part: string, own: Splice) => splices.set(part, [...(splices.get(part) ?? []), own])
  const byDrawing = new Map<string, Map<string, boolean>>()
  for (const { found, checked } of ticks) {
    const { propertiesPart, drawing } = found
    if (propertiesPart !== undefined) add(propertiesPart, propertySplice(pack.scanWhole(propertiesPart), checked))
    if (!drawing) continue
    const shapes = byDrawing.get(drawing.part) ?? new Map<string, boolean>()
    byDrawing.set(drawing.part, shapes.set(drawing.shapeId, checked))
  }
  for (const [part, shapes] of byDrawing) {
    for (const own of drawingSplices(pack, part, shapes)) add(part, own)
  }
  return new Map(
    [...splices].map(([part, own]) => {
      const text = pack.read(part)
      return [part, encodePart(text, own)]
    }),
  )
}

function propertySplice(scanner: XmlScanner, checked: boolean): Splice {
  scanner.next()
  return setAttribute(scanner, 'checked', checked ? 'Checked' : 'Unchecked')
}

/** `<x:Checked>` stands among what the drawing's client data says; it is left out for a clear box. */
function drawingSplices(pack: Package, part: string, shapes: ReadonlyMap<string, boolean>): Splice[] {
  const scanner = pack.scanWhole(part, { loose: true })
  const splices: Splice[] = []
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'shape') continue
    const checked = shapes.get(scanner.attribute('o:spid') ?? scanner.attribute('id') ?? '')
    if (checked !== undefined) splices.push(...shapeSplices(scanner, checked))
  }
  return splices
}

function shapeSplices(scanner: XmlScanner, checked: boolean): Splice[] {
  const splices: Splice[] = []
  const outside = scanner.depth - 1
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.kind === 'open' && scanner.name === 'Checked') {
      const { start } = scanner
      scanner.skip()
      splices.push({ start, end: scanner.end, text: '' })
    } else if (scanner.kind === 'close' && scanner.name === 'ClientData' && checked) {
      const { start, prefix } = scanner
      splices.push({ start, end: start, text: `<${prefix}Checked>1</${prefix}Checked>` })
    }
  }
  return splices
}
