import { z } from 'zod'
import { ASKED, DEPARTMENTS, DOERS, type TopicField } from './topic.ts'

const words = z.array(z.string().min(1))
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, '英小文字と数字を - でつないでください。')

const topic = z.strictObject({
  id,
  名前: z.string().min(1),
  name: z.string().min(1),
  問い方: words.min(10),
  文書の書き方: words.min(4),
  目印: words.min(1),
  除外: words,
  管理策: z.strictObject({
    '2013': z.array(z.string().regex(/^\d+\.\d+(\.\d+)?$/u)),
    '2022': z.array(z.string().regex(/^[5-8]\.\d+$/u)),
    CLD: z.array(z.string().regex(/^CLD\.\d+\.\d+\.\d+$/u)),
    CCM: z.array(z.string().regex(/^[A-Z&]{2,3}-\d\d$/u)),
  }),
  問うこと: z.array(z.enum(ASKED)).min(1),
  担い手: z.enum(DOERS),
  近い話題: z.array(z.strictObject({ id, 違い: z.string().min(1) })),
  部署: z.enum(DEPARTMENTS),
  人に聞く: z.boolean(),
})

/** The form of a file in data/. */
export const topicFieldSchema: z.ZodType<TopicField> = z.strictObject({
  分野: z.string().min(1),
  topics: z.array(topic).min(1),
})
