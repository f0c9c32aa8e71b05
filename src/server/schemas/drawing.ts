import { z } from '@hono/zod-openapi'

const rgb = z.string().openapi({ example: 'DDEBF7' })

/** A cell as it is drawn; what is not said is as usual. */
export const cell = z
  .object({
    row: z.int(),
    column: z.int(),
    text: z.string(),
    /** In points. */
    size: z.number(),
    number: z.boolean().optional(),
    formula: z.string().optional(),
    dropdown: z.boolean().optional(),
    fill: rgb.optional(),
    color: rgb.optional(),
    bold: z.boolean().optional(),
    strike: z.boolean().optional(),
    bordered: z.boolean().optional(),
    wrap: z.boolean().optional(),
    align: z.enum(['left', 'center', 'right']).optional(),
    vertical: z.enum(['top', 'center']).optional(),
  })
  .openapi('DrawnCell')
export type CellJson = z.infer<typeof cell>

export const sheetShape = z
  .object({
    rows: z.int(),
    /** Widths in characters, from column A on; 0 where it is hidden. */
    columns: z.array(z.number()),
    /** Runs of rows that are equally high, in points; 0 where they are hidden. */
    heights: z.array(z.object({ first: z.int(), last: z.int(), height: z.number() })),
  })
  .openapi('SheetShape')
export type SheetShapeJson = z.infer<typeof sheetShape>

const range = z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() })

export const sheetStretch = z
  .object({ top: z.int(), bottom: z.int(), merges: z.array(range), cells: z.array(cell) })
  .openapi('SheetStretch')
export type SheetStretchJson = z.infer<typeof sheetStretch>
