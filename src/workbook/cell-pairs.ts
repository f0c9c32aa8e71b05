import { SheetOutline, type SpelledCell } from './sheet-outline.ts'

type Visit = (was: SpelledCell | undefined, is: SpelledCell | undefined) => void

/**
 * Walks through two editions of a sheet together, and brings each cell together with its other self. Files keep their cells
 * in order, so the two lie side by side; those of a file that does not are kept until the end.
 */
export class CellPairs {
  private readonly old: SheetOutline
  private readonly young: SheetOutline
  private readonly visit: Visit
  private readonly mayLeap: boolean
  private readonly lonelyOld = new Map<string, SpelledCell>()
  private readonly lonelyYoung = new Map<string, SpelledCell>()

  /** @param mayLeap cells that are spelt alike need no visit */
  constructor(old: SheetOutline, young: SheetOutline, mayLeap: boolean, visit: Visit) {
    this.mayLeap = mayLeap
    this.old = old
    this.young = young
    this.visit = visit
  }

  walk(): void {
    let was = this.old.next()
    let is = this.young.next()
    while (was || is) {
      const order = orderOf(was, is)
      if (order === 0) this.meet(was, is)
      else if (order < 0) keep(this.lonelyOld, was)
      else keep(this.lonelyYoung, is)
      if (order <= 0) was = this.old.next()
      if (order >= 0) is = this.young.next()
    }
    for (const [place, cell] of this.lonelyOld) this.visit(cell, this.lonelyYoung.get(place))
    for (const [place, cell] of this.lonelyYoung) if (!this.lonelyOld.has(place)) this.visit(undefined, cell)
  }

  private meet(was: SpelledCell | undefined, is: SpelledCell | undefined): void {
    if (was?.column !== 0) this.visit(was, is)
    else if (this.mayLeap) SheetOutline.leapAlike(this.old, this.young)
  }
}

function orderOf(was: SpelledCell | undefined, is: SpelledCell | undefined): number {
  if (!was || !is) return was ? -1 : 1
  return was.row - is.row || was.column - is.column
}

function keep(cells: Map<string, SpelledCell>, cell: SpelledCell | undefined): void {
  if (cell && cell.column > 0) cells.set(`${cell.row},${cell.column}`, cell)
}
