/** An amount with its unit, made comparable: times in hours, everything else by its own unit. */
export interface Quantity {
  readonly amount: number
  readonly unit: string
}

/** What a question demands: 90日以上 is at least 90 days. */
export interface Demand extends Quantity {
  readonly bound: 'at-least' | 'at-most'
  readonly text: string
}

const HOURS: Readonly<Record<string, number>> = {
  分: 1 / 60,
  時間: 1,
  日: 24,
  営業日: 24,
  週間: 168,
  か月: 730,
  ヶ月: 730,
  カ月: 730,
  ケ月: 730,
  年: 8760,
}
const UNITS = '営業日|週間|か月|ヶ月|カ月|ケ月|時間|年|日|分|回|世代|文字|桁|%|箇所|か所|拠点'
const QUANTITY = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*(${UNITS})(?!次|毎)`, 'gu')
const DEMAND = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*(${UNITS})(?:間)?(?:分)?(以上|以内|以下|未満|まで|超)`,
  'gu',
)

const comparable = (amount: string, unit: string): Quantity => {
  const hours = HOURS[unit]
  return hours === undefined ? { amount: Number(amount), unit } : { amount: Number(amount) * hours, unit: '時間' }
}

export const quantitiesIn = (text: string): readonly Quantity[] =>
  [...text.matchAll(QUANTITY)].map(([, amount = '', unit = '']) => comparable(amount, unit))

export const demandsIn = (text: string): readonly Demand[] =>
  [...text.matchAll(DEMAND)].map(([whole, amount = '', unit = '', bound = '']) => ({
    ...comparable(amount, unit),
    bound: bound === '以上' || bound === '超' ? 'at-least' : 'at-most',
    text: whole,
  }))

/** met / missed: the evidence names a comparable amount; unsaid: it names none, so nothing may be claimed. */
export const meets = (demand: Demand, said: readonly Quantity[]): 'met' | 'missed' | 'unsaid' => {
  const comparableOnes = said.filter(({ unit }) => unit === demand.unit)
  if (comparableOnes.length === 0) return 'unsaid'
  const good = comparableOnes.some(({ amount }) =>
    demand.bound === 'at-least' ? amount >= demand.amount : amount <= demand.amount,
  )
  return good ? 'met' : 'missed'
}
