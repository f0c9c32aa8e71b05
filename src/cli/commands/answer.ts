import { z } from 'zod'
import { STYLES, toAnswerLine } from '../../answer/index.ts'
import { command, oneOf } from '../command.ts'
import { CORPUS_DESCRIBED, CORPUS_OPTIONS, openAnswerer } from '../corpus.ts'
import { badQuestion, usage } from '../error.ts'
import { readBytes } from '../files.ts'

const questionSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  category: z.union([z.string(), z.array(z.string())]).optional(),
})

export const answer = command({
  name: 'answer',
  usage: '--corpus PATH --questions Q.jsonl [--style polite|plain]',
  summary: { ja: '質問のファイル（JSON Lines）にまとめて答える', en: 'answer a file of questions (JSON Lines)' },
  options: { ...CORPUS_OPTIONS, questions: { type: 'string' }, style: { type: 'string' }, json: { type: 'boolean' } },
  describe: {
    ...CORPUS_DESCRIBED,
    questions: {
      ja: '質問のファイル。1 行に {"id","question","category"?}',
      en: 'the questions, one {"id","question","category"?} a line',
    },
    style: {
      ja: '回答の文体: polite 敬体（です・ます。省くとこれ）、plain 常体（である）',
      en: 'the style of Japanese answers: polite (です・ます; the default) or plain (である)',
    },
    json: { ja: '出力は常に JSON Lines', en: 'the output is JSON Lines in any case' },
  },
  run: async ({ values }, terminal) => {
    if (values.questions === undefined) {
      throw usage('質問のファイルを --questions で指定してください。', 'Name the file of questions with --questions.')
    }
    const style = oneOf(values.style, STYLES, '--style')
    const manner = style === undefined ? {} : { style }
    const questions = readQuestions(new TextDecoder().decode(readBytes(values.questions)))
    const answerer = await openAnswerer(values, terminal)
    questions.forEach(({ id, question, category }, at) => {
      const context = category === undefined ? [] : [category].flat()
      terminal.out(JSON.stringify(toAnswerLine({ id }, answerer.answer({ question, context }, manner))))
      terminal.progress(at + 1, questions.length, { ja: '回答', en: 'answering' })
    })
  },
})

const readQuestions = (text: string): readonly z.infer<typeof questionSchema>[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readQuestion(line, at + 1)]))

const readQuestion = (line: string, number: number): z.infer<typeof questionSchema> => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw badQuestion(number, 'JSON')
  }
  const checked = questionSchema.safeParse(value)
  if (!checked.success) throw badQuestion(number, checked.error.issues[0]?.path.join('.') ?? '')
  return checked.data
}
