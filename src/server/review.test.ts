import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { openApp, sheetForm } from '../../test/support/app.ts'
import type { AppParts } from './parts.ts'
import { checklist } from './schemas/checklist.ts'
import { type QuestionRowJson, questionDetail, questionPage, stepDone, undoDone } from './schemas/question.ts'
import {
  commentPage,
  contradictionPage,
  explanation,
  foundSections,
  kinPage,
  comment as oneComment,
  sectionText,
} from './schemas/review.ts'

const CHOICES = 'templates/samples/security-checksheet.xlsx'

const read = async <Schema extends z.ZodType>(schema: Schema, response: Response | Promise<Response>) =>
  schema.parse(await (await response).json())

const missing = (): never => {
  throw new RangeError('the sample holds it')
}

const opened = async (changed: Partial<AppParts> = {}) => {
  const { app, work } = await openApp(undefined, changed)
  const { id } = await read(checklist, app.request('/api/checklists', { method: 'POST', body: sheetForm(CHOICES) }))
  await work()
  const base = `/api/checklists/${id}`
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'kotae-person': encodeURIComponent('佐藤'), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const rows = async () => (await read(questionPage, send('GET', '/questions'))).items
  const cited = (await rows()).find(({ band, choice }) => band === 'confirm' && choice !== null) ?? missing()
  return { app, send, rows, cited }
}

const open = ({ state }: QuestionRowJson): boolean => state === 'draft'
const versioned = ({ id, version }: QuestionRowJson) => ({ id, version })

describe('reviewing', () => {
  it('shows a citation inside its whole section', async () => {
    const { app, send, cited } = await opened()
    const { evidence, meanings } = await read(questionDetail, send('GET', `/questions/${cited.id}`))
    const { quote, product, edition, document, section } = evidence[0] ?? missing()
    const query = new URLSearchParams({ product, edition, document, section })
    const whole = await read(sectionText, app.request(`/api/passages?${query}`))
    expect(whole.text).toContain(quote)
    expect(whole.passages.map(({ start, end }) => whole.text.slice(start, end)).join('\n')).toBe(whole.text)
    expect(Object.values(meanings)).toContain('yes')
    query.set('section', '999')
    expect((await app.request(`/api/passages?${query}`)).status).toBe(404)
  })

  it('finds a passage by hand that can then be cited', async () => {
    const { send, cited } = await opened()
    const { items } = await read(foundSections, send('GET', `/search?q=${encodeURIComponent('バックアップ')}`))
    const { passages, text, score, matched: _, ...place } = items[0] ?? missing()
    const { start, end } = passages[0] ?? missing()
    const evidence = [{ ...place, text: undefined, quote: text.slice(start, end), span: { start, end }, score }]
    const change = { evidence: evidence.map(({ text: __, ...rest }) => rest) }
    const changed = await send('PATCH', `/questions/${cited.id}`, change, { 'if-match': `"${cited.version}"` })
    expect((await read(questionDetail, changed)).evidence[0]).toMatchObject({ quote: text.slice(start, end) })
  })

  it('explains a draft by topics, signals and sections', async () => {
    const { send, cited } = await opened()
    const why = await read(explanation, send('GET', `/questions/${cited.id}/explanation`))
    expect(why.inquiry.topics.length).toBeGreaterThan(0)
    expect(why.sections[0]?.contributions.length).toBeGreaterThan(0)
    expect(Object.keys(why.signals)).toContain('statementCovers')
  })

  it('answers kin alike in one step, which is taken back as one', async () => {
    const { send, rows, cited } = await opened()
    const others = (await rows())
      .filter((row) => open(row) && row.id !== cited.id && row.options.length > 0)
      .slice(0, 2)
    const body = { to: others.map(versioned), state: 'confirmed' }
    const { step, items } = await read(stepDone, send('POST', `/questions/${cited.id}/spread`, body))
    expect(items).toHaveLength(2)
    for (const item of items) {
      expect(item).toMatchObject({
        state: 'confirmed',
        choice: cited.choice,
        answer: cited.answer,
        confirmedBy: '佐藤',
      })
    }
    const undone = await read(undoDone, send('POST', '/undo', { step }))
    expect(undone.items.map(({ choice, answer }) => [choice, answer])).toEqual(
      others.map(({ choice, answer }) => [choice, answer]),
    )
  })

  it('takes one step back after the other', async () => {
    const { send, rows, cited } = await opened()
    const version = async () => (await rows()).find(({ id }) => id === cited.id)?.version
    const change = async (body: unknown) =>
      (await send('PATCH', `/questions/${cited.id}`, body, { 'if-match': `"${await version()}"` })).headers.get(
        'kotae-step',
      )
    const steps = [await change({ answer: '一' }), await change({ answer: '二' }), await change({ state: 'confirmed' })]
    for (const step of steps.toReversed()) expect((await send('POST', '/undo', { step })).status).toBe(200)
    const now = (await rows()).find(({ id }) => id === cited.id)
    expect(now).toMatchObject({ state: 'draft', answer: cited.answer, writtenBy: null })
    await change({ answer: '三' })
    expect((await send('POST', '/undo', { step: steps[0] })).status).toBe(412)
  })

  it('refuses more questions at once than the runtime has room for, changes none, and says what to do', async () => {
    const { send, rows } = await opened({ stepQuestions: 2 })
    const stepOf = async (count: number) => ({
      questions: (await rows()).slice(0, count).map(({ id, version }) => ({ id, version })),
      change: { assignee: '田中' },
    })
    const refused = await send('POST', '/steps', await stepOf(3))
    expect(refused.status).toBe(413)
    expect(await refused.json()).toMatchObject({
      title: 'too-many-at-once',
      detail: expect.stringContaining('2 問まで'),
    })
    expect((await rows()).filter(({ assignee }) => assignee === '田中')).toEqual([])
    expect((await send('POST', '/steps', await stepOf(2))).status).toBe(200)
    expect((await rows()).filter(({ assignee }) => assignee === '田中')).toHaveLength(2)
  })

  it('finds no kin and no contradictory verdicts where a sheet asks everything once', async () => {
    const { send } = await opened()
    expect((await read(kinPage, send('GET', '/kin'))).groups).toEqual([])
    const { items } = await read(contradictionPage, send('GET', '/contradictions'))
    expect(items.filter(({ kind }) => kind === 'verdicts')).toEqual([])
  })
})

describe('comments', () => {
  it('are listed, counted, and taken back by their writer alone', async () => {
    const { send, rows, cited } = await opened()
    const path = `/questions/${cited.id}/comments`
    const { id } = await read(oneComment, send('POST', path, { text: '  版を確かめてください。 ' }))
    const { items } = await read(commentPage, send('GET', path))
    expect(items).toMatchObject([{ by: '佐藤', text: '版を確かめてください。' }])
    expect((await rows()).find((row) => row.id === cited.id)?.comments).toBe(1)
    const another = { 'kotae-person': encodeURIComponent('鈴木') }
    expect((await send('DELETE', `${path}/${id}`, undefined, another)).status).toBe(404)
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(204)
    expect((await rows()).find((row) => row.id === cited.id)?.comments).toBe(0)
  })

  it('say something, and of a question that is there', async () => {
    const { send, cited } = await opened()
    expect((await send('POST', `/questions/${cited.id}/comments`, { text: ' ' })).status).toBe(400)
    expect((await send('POST', '/questions/none/comments', { text: 'はい' })).status).toBe(404)
  })
})
