import type { Checklist } from '../parts/queries.ts'

export const EDITABLE = ['name', 'customer', 'product', 'edition', 'dueOn', 'owner', 'style', 'needsSecond'] as const
export type EditableName = (typeof EDITABLE)[number]
export type Details = Pick<Checklist, EditableName>

export const detailsOf = (checklist: Checklist): Details => {
  const { name, customer, product, edition, dueOn, owner, style, needsSecond } = checklist
  return { name, customer, product, edition, dueOn, owner, style, needsSecond }
}

/** What differs, and nothing else: two who change different things do not stand in each other's way. */
export const changedIn = (before: Details, after: Details): Partial<Details> =>
  Object.fromEntries(EDITABLE.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]))

/** What others saved meanwhile, with what was typed here on top of it. */
export const rebased = (before: Details, mine: Details, theirs: Details): Details => ({
  ...theirs,
  ...changedIn(before, mine),
})

/** Drafts follow from these; those that nobody has touched are made anew. */
export const needsNewDrafts = ({ product, edition, style }: Partial<Details>): boolean =>
  product !== undefined || edition !== undefined || style !== undefined
