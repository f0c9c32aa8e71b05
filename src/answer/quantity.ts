import words from './quantities.json' with { type: 'json' }

/** An amount with its unit, made comparable: times in hours, frequencies as times a year, everything else by its own unit. */
export interface Quantity {
  readonly amount: number
  readonly unit: string
}

/** What a question demands: 90日以上 is at least 90 days, 14日前までに is at least 14 days ahead. */
export interface Demand extends Quantity {
  readonly bound: 'at-least' | 'at-most'
  readonly text: string
}

const HOURS = '時間'
const AHEAD = '時間前'
const A_YEAR = '回/年'

const DURATIONS: Readonly<Record<string, number>> = words.期間の単位
const UNITS = `${Object.keys(DURATIONS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|回|世代|文字|桁|%|箇所|か所|拠点|ビット`
const AMOUNT = `(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*(${UNITS})(?!次|毎)`
/** 「90日前の分まで」 says how long it is kept, 「14日前までに」 how early it is told. */
const BACK = '(?!の(?:分|もの|記録|ログ|データ|状態|時点|履歴))'
const QUANTITY = new RegExp(`${AMOUNT}(?:間|分)?(前${BACK})?`, 'gu')
const DEMAND = new RegExp(
  `${AMOUNT}(?:間)?(?:分)?(以上|以内|以下|未満|まで|超|前(?:の(?:分|もの|記録|ログ|データ|状態|時点|履歴))?|さかのぼ|遡|後まで)`,
  'gu',
)
const PREFIXED = new RegExp(
  `(少なくとも|最低(?:でも|限)?|最短でも|遅くとも|最長でも|最大でも)[^、。\\d]{0,8}${AMOUNT}(?!\\s*前)`,
  'gu',
)
/** 「1年間保管」 and 「三日で直す」 bound an amount by what is done with it. */
const KEPT = new RegExp(`${AMOUNT}(?:間|分)?${words.およそ}(?:${words.長いほどよい.join('|')})`, 'gu')
const DONE = new RegExp(`${AMOUNT}(?:間)?${words.およそ}(?:${words.短いほどよい.join('|')})`, 'gu')
const AT_LEAST = /^(?:以上|超|さかのぼ|遡|前)/u
const ENGLISH: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
}
const ENGLISH_AMOUNT =
  /(?<bound>within|at least|more than|for|no later than)\s+(\d+)\s+(minute|hour|day|week|month|year)s?/giu
const ENGLISH_NUMBER = new RegExp(
  `\\b(?:${Object.keys(words.英語の数).join('|')})(?=[ -](?:${Object.keys(ENGLISH).join('|')}))`,
  'giu',
)
/** 十分 is no ten minutes, and 一部 no number. */
const KANJI_NUMBER =
  /[一二三四五六七八九十百]+(?=(?:か月|年(?!中)|週間|日(?!中|々)|時間|営業日|世代|文字|桁|か所|箇所|回|度(?!に))|分(?:以内|間))/gu
const KANJI_DIGITS = '〇一二三四五六七八九'
const numberOfKanji = (text: string): number => {
  const [, hundreds, tens, ones = ''] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(text) ?? []
  const digit = (one: string | undefined): number => (one === undefined ? 0 : KANJI_DIGITS.indexOf(one || '一'))
  return 100 * digit(hundreds) + 10 * digit(tens) + (ones === '' ? 0 : KANJI_DIGITS.indexOf(ones))
}
const RELATIVE = words.相対の期限.map(({ 書き方, 時間 }) => ({
  pattern: new RegExp(書き方.join('|'), 'gu'),
  hours: 時間,
}))
const FREQUENCIES = words.頻度.map((entry) => ({
  pattern: new RegExp(entry.書き方.map((way) => `(?:${way})`).join('|'), 'giu'),
  yearly: entry.年あたり,
  divides: entry.数 === '割る',
}))
const VAGUE_FREQUENCY = new RegExp(words.漠然とした頻度.join('|'), 'iu')
const VAGUE_SPEED = new RegExp(words.漠然とした早さ.join('|'), 'iu')

/** One spelling for what is written in many: か月, numbers in kanji or as English words. */
const plain = (text: string): string =>
  text
    .replace(/[ヶヵカケ箇]月/gu, 'か月')
    .replace(KANJI_NUMBER, (number) => String(numberOfKanji(number)))
    .replace(ENGLISH_NUMBER, (word) => String(words.英語の数[word.toLowerCase() as keyof typeof words.英語の数]))
    .replace(/(?<=[年月週日]) (?=\d)|(?<=\d) (?=[回度])/gu, '')

const comparable = (amount: string, unit: string, ahead: boolean): Quantity => {
  const hours = DURATIONS[unit]
  if (hours === undefined) return { amount: Number(amount), unit }
  return { amount: Number(amount) * hours, unit: ahead ? AHEAD : HOURS }
}

/** 年2回 and the like, and the text without them: their numbers are no amounts of their own. */
const frequenciesIn = (
  text: string,
): { readonly found: readonly (Quantity & { text: string })[]; readonly rest: string } => {
  const found: (Quantity & { text: string })[] = []
  let rest = text
  for (const { pattern, yearly, divides } of FREQUENCIES) {
    rest = rest.replace(pattern, (whole, ...groups: unknown[]) => {
      const number = Number(groups.find((group) => typeof group === 'string' && /^\d+$/u.test(group)) ?? 1)
      found.push({ amount: divides ? yearly / number : yearly * number, unit: A_YEAR, text: whole })
      return '＿'
    })
  }
  return { found, rest }
}

const relativeIn = (text: string): readonly (Quantity & { text: string })[] =>
  RELATIVE.flatMap(({ pattern, hours }) =>
    [...text.matchAll(pattern)].map(([whole]) => ({ amount: hours, unit: HOURS, text: whole })),
  )

const englishIn = (text: string): readonly Demand[] =>
  [...text.matchAll(ENGLISH_AMOUNT)].map(([whole, bound = '', amount = '', unit = '']) => ({
    amount: Number(amount) * (ENGLISH[unit.toLowerCase()] ?? 1),
    unit: HOURS,
    bound: /within|no later/iu.test(bound) ? 'at-most' : 'at-least',
    text: whole,
  }))

export const quantitiesIn = (given: string): readonly Quantity[] => {
  const { found, rest } = frequenciesIn(plain(given))
  const amounts = [...rest.matchAll(QUANTITY)].map(([, amount = '', unit = '', ahead]) =>
    comparable(amount, unit, ahead !== undefined),
  )
  return [...found, ...amounts, ...relativeIn(rest), ...englishIn(rest)].map(({ amount, unit }) => ({ amount, unit }))
}

export const demandsIn = (given: string): readonly Demand[] => {
  const { found, rest } = frequenciesIn(plain(given))
  const amounts = [...rest.matchAll(DEMAND)].map(
    ([text, amount = '', unit = '', bound = '']): Demand => ({
      ...comparable(amount, unit, bound === '前'),
      bound: AT_LEAST.test(bound) ? 'at-least' : 'at-most',
      text,
    }),
  )
  const prefixed = [...rest.matchAll(PREFIXED)].map(
    ([text, prefix = '', amount = '', unit = '']): Demand => ({
      ...comparable(amount, unit, false),
      bound: /少なくとも|最低|最短/u.test(prefix) ? 'at-least' : 'at-most',
      text,
    }),
  )
  const byAct = (pattern: RegExp, bound: Demand['bound']): readonly Demand[] =>
    [...rest.matchAll(pattern)].map(([text, amount = '', unit = '']) => ({
      ...comparable(amount, unit, false),
      bound,
      text,
    }))
  const frequencies = found.map((entry): Demand => ({ ...entry, bound: 'at-least' }))
  const relative = relativeIn(rest).map((entry): Demand => ({ ...entry, bound: 'at-most' }))
  const bounded = [...amounts, ...prefixed, ...relative, ...englishIn(rest)]
  // Whoever writes a bound means it; only without one does the act tell.
  return [...(bounded.length > 0 ? bounded : [...byAct(KEPT, 'at-least'), ...byAct(DONE, 'at-most')]), ...frequencies]
}

/**
 * met / missed: the evidence names a comparable amount; vague: it says 定期的に or 速やかに where a number was asked for;
 * unsaid: it says nothing of the kind, so nothing may be claimed.
 */
export const meets = (demand: Demand, said: string): 'met' | 'missed' | 'vague' | 'unsaid' => {
  const comparableOnes = quantitiesIn(said).filter(({ unit }) => unit === demand.unit)
  if (comparableOnes.length === 0) {
    const vague = demand.unit === A_YEAR ? VAGUE_FREQUENCY : demand.bound === 'at-most' ? VAGUE_SPEED : undefined
    return vague?.test(said) ? 'vague' : 'unsaid'
  }
  const good = comparableOnes.some(({ amount }) =>
    demand.bound === 'at-least' ? amount >= demand.amount * NEARLY : amount <= demand.amount / NEARLY,
  )
  return good ? 'met' : 'missed'
}

/** A month is 730 hours or 30 days, a year 365 days: near enough. */
const NEARLY = 0.97
