/** What use costs in a month. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BILLED, type Billed, type Use } from './team.ts'

const item = z.object({
  単位: z.string(),
  一単位: z.number().positive(),
  含まれる: z.number().min(0),
  単価: z.number().min(0),
  出どころ: z.url(),
})
const pricesSchema = z.object({
  確かめた日: z.iso.date(),
  基本料金: z.object({ ドル: z.number(), 出どころ: z.url() }),
  項目: z.object(Object.fromEntries(BILLED.map((name) => [name, item])) as Record<Billed, typeof item>),
})
export type Prices = z.infer<typeof pricesSchema>

export const readPrices = (): Prices =>
  pricesSchema.parse(JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8')))

export interface Line {
  readonly what: Billed
  readonly used: number
  readonly dollars: number
}

export const linesOf = (use: Use, teams: number, { 項目 }: Prices): readonly Line[] =>
  BILLED.map((what) => {
    const { 一単位, 含まれる, 単価 } = 項目[what]
    const used = use[what] * teams
    return { what, used, dollars: (Math.max(0, used - 含まれる) / 一単位) * 単価 }
  })

export const totalOf = (lines: readonly Line[], { 基本料金 }: Prices): number =>
  lines.reduce((sum, { dollars }) => sum + dollars, 基本料金.ドル)
