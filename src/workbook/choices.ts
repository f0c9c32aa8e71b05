import type { Choices } from './grid.ts'
import { ListResolver, type ListSources, type ResolvedList } from './list-resolver.ts'
import { RangeIndex } from './range-index.ts'
import type { ListValidation } from './sheet-reader.ts'

interface Dropdown extends Pick<ResolvedList, 'moves'> {
  readonly choices: Choices
}

/** The dropdowns of a sheet. Where a list differs from cell to cell, it is resolved when somebody asks for the cell. */
export class Dropdowns {
  readonly all: readonly Choices[]
  private readonly sheet: string
  private readonly resolver: ListResolver
  private readonly index: RangeIndex<Dropdown>

  constructor(validations: readonly ListValidation[], sheet: string, sources: ListSources) {
    this.sheet = sheet
    this.resolver = new ListResolver(sources)
    const dropdowns = validations.map((validation) => this.open(validation))
    this.all = dropdowns.map((dropdown) => dropdown.choices)
    this.index = new RangeIndex(
      dropdowns.flatMap((dropdown) => dropdown.choices.ranges.map((range) => ({ range, value: dropdown }))),
    )
  }

  at(row: number, column: number): Choices | undefined {
    const found = this.index.at(row, column)
    if (!found?.moves) return found?.choices
    const base = baseOf(found.choices)
    if (!base) return found.choices
    const here = { sheet: this.sheet, row, column, down: row - base.row, right: column - base.column }
    const { values } = this.resolver.resolve(found.choices.source, here)
    const ranges = [{ top: row, left: column, bottom: row, right: column }]
    return values === undefined ? found.choices : { ranges, values, source: found.choices.source }
  }

  private open({ ranges, source }: ListValidation): Dropdown {
    const { top: row, left: column } = ranges[0] ?? { top: 1, left: 1 }
    const { values, moves } = this.resolver.resolve(source, { sheet: this.sheet, row, column, down: 0, right: 0 })
    return { moves, choices: values === undefined || moves ? { ranges, source } : { ranges, values, source } }
  }
}

/** The cell that references are seen from; programs differ where the first range is not the top left one. */
function baseOf({ ranges }: Choices): { readonly row: number; readonly column: number } | undefined {
  const [first] = ranges
  const leading = first && ranges.every((range) => range.top >= first.top && range.left >= first.left)
  return leading ? { row: first.top, column: first.left } : undefined
}
