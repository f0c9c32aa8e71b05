import type { FoundControl } from './controls.ts'
import type { Grid, Range } from './grid.ts'
import { parseReference } from './references.ts'

/** Option buttons of which one can be chosen; their linked cell holds the number of the one that is. */
export interface OptionGroup {
  /** In the order in which they are numbered. */
  readonly buttons: readonly FoundControl[]
  readonly linkedCell: string | undefined
}

/**
 * The groups of option buttons on a sheet. The file does not name them: buttons inside one group box belong together, and so
 * do those outside all boxes. A group whose first button, linked cell or state contradicts that is left out, for choosing in
 * it could choose the wrong one.
 */
export function optionGroups(
  controls: readonly FoundControl[],
  stateOf: (linkedCell: string) => string,
): OptionGroup[] {
  const boxes = controls.filter((found) => found.control.kind === 'gbox')
  const buttons = controls.filter((found) => found.control.kind === 'radio')
  return [...Map.groupBy(buttons, (button) => innermostBox(button, boxes)).values()]
    .map((own) => groupOf(own))
    .filter((group) => group !== undefined)
    .filter((group) => agreesWithItsState(group, stateOf))
}

export function groupWith(groups: readonly OptionGroup[], name: string): OptionGroup | undefined {
  return groups.find((group) => group.buttons.some((button) => button.control.name === name))
}

/** What a linked cell shows, for `optionGroups`. */
export function linkedState(grid: (sheet: string) => Grid | undefined, sheet: string): (linkedCell: string) => string {
  return (linkedCell) => {
    const link = parseReference(linkedCell)
    return (link && grid(link.sheet || sheet)?.cell(link.range.top, link.range.left)?.text) ?? ''
  }
}

function innermostBox(button: FoundControl, boxes: readonly FoundControl[]): FoundControl | undefined {
  const around = boxes.filter((box) => covers(box.area, button.area))
  return around.sort((a, b) => size(a.area) - size(b.area))[0]
}

function covers(outer: Range | undefined, inner: Range | undefined): boolean {
  if (!outer || !inner) return false
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  )
}

function size(area: Range | undefined): number {
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0
}

function groupOf(buttons: readonly FoundControl[]): OptionGroup | undefined {
  const names = new Set(buttons.map((button) => button.control.name))
  const links = new Set(buttons.flatMap((button) => button.control.linkedCell ?? []))
  const firsts = buttons.filter((button) => button.firstOption)
  const clear = names.size === buttons.length && links.size <= 1 && firsts.length === 1 && firsts[0] === buttons[0]
  return clear ? { buttons, linkedCell: [...links][0] } : undefined
}

function agreesWithItsState({ buttons, linkedCell }: OptionGroup, stateOf: (linkedCell: string) => string): boolean {
  const checked = buttons.flatMap((button, index) => (button.control.checked ? [index + 1] : []))
  if (checked.length > 1) return false
  const state = linkedCell === undefined ? '' : stateOf(linkedCell)
  return checked.length === 0 || state === '' || Number(state) === checked[0]
}
