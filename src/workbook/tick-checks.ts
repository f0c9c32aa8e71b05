import { addressOf } from './address.ts'
import type { SheetEntry } from './book.ts'
import type { FoundControl } from './controls.ts'
import type { CellWrite, FormControl } from './grid.ts'
import { groupWith } from './option-groups.ts'
import { parseReference } from './references.ts'
import type { Workbook } from './workbook.ts'
import type { Decision, Refused } from './write-checks.ts'

/** Hands a write on to a cell, with what to do there. */
export type DecideCell = (entry: SheetEntry, write: CellWrite, wanted: CellWrite) => Decision

/** Decides about writes that name a form control: a check box is ticked or cleared, an option button is chosen. */
export class TickGuard {
  private readonly workbook: Workbook
  private readonly decideCell: DecideCell
  /** What was chosen among option buttons that no cell is linked to. */
  private readonly chosen = new Map<FoundControl, string>()

  constructor(workbook: Workbook, decideCell: DecideCell) {
    this.workbook = workbook
    this.decideCell = decideCell
  }

  decide(entry: SheetEntry, write: CellWrite, name: string): Decision {
    const named = this.workbook.controls(entry).filter(({ control }) => control.name === name)
    const [control] = named.map((found) => found.control)
    if (!control || named.length > 1) return refused(write, 'no-such-control')
    if (control.kind === 'checkbox') return this.tick(entry, write, control)
    if (control.kind === 'radio') return this.choose(entry, write, control)
    return refused(write, 'no-such-control')
  }

  private tick(entry: SheetEntry, write: CellWrite, control: FormControl): Decision {
    if (typeof write.value !== 'boolean') return refused(write, 'no-such-control')
    if (control.checked && !write.value && !write.overwrite) return refused(write, 'not-empty')
    if (control.linkedCell === undefined) return { write, entry, control: control.name }
    return this.writeLinked(entry, write, control.linkedCell, write.value)
  }

  /** A group of option buttons has no state in which none is chosen that a person could bring about. */
  private choose(entry: SheetEntry, write: CellWrite, control: FormControl): Decision {
    if (write.value !== true) return refused(write, 'no-such-control')
    const group = groupWith(this.workbook.optionGroups(entry), control.name)
    const [first] = group?.buttons ?? []
    if (!group || !first) return refused(write, 'unclear-options')
    const other = group.buttons.some((button) => button.control.checked && button.control.name !== control.name)
    if (other && !write.overwrite) return refused(write, 'not-empty')
    if (group.linkedCell !== undefined) {
      const number = group.buttons.findIndex((button) => button.control.name === control.name) + 1
      return this.writeLinked(entry, write, group.linkedCell, number)
    }
    if ((this.chosen.get(first) ?? control.name) !== control.name) return refused(write, 'conflict')
    this.chosen.set(first, control.name)
    return { write, entry, control: control.name }
  }

  private writeLinked(entry: SheetEntry, write: CellWrite, linkedCell: string, value: CellWrite['value']): Decision {
    const link = parseReference(linkedCell)
    const linkedEntry = link?.sheet ? this.workbook.sheetEntry(link.sheet) : entry
    if (!link || !linkedEntry) return refused(write, 'no-such-control')
    const address = addressOf(link.range.top, link.range.left)
    // The cell holds nothing but the state of the control, which was looked at before.
    return this.decideCell(linkedEntry, write, { ...write, address, value, overwrite: true })
  }
}

function refused(write: CellWrite, refusal: Refused['refusal']): Refused {
  return { write, address: write.address, refusal }
}
