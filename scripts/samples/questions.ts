/** The questions of the samples, as the JSON files beside this one hold them. */
import { z } from 'zod'
import freeText from './free-text.json' with { type: 'json' }
import iaas from './iaas-checksheet.json' with { type: 'json' }
import security from './security-checksheet.json' with { type: 'json' }

const text = z.string().trim().min(1)

const topicSchema = z.strictObject({ 中項目: text, 確認内容: z.array(text).min(1) })
const fieldSchema = z.strictObject({ 大項目: text, 中項目: z.array(topicSchema).min(1) })
const partSchema = z.strictObject({ 部: text, 大項目: z.array(fieldSchema).min(1) })

export type Part = z.infer<typeof partSchema>

export const securityParts = z.strictObject({ 部: z.array(partSchema).min(1) }).parse(security).部
export const iaasQuestions = z.array(z.strictObject({ 分類: text, 質問: text })).parse(iaas)
export const freeTextQuestions = z.array(text).parse(freeText)
