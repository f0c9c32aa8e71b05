const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
])

const KANJI = '〇一二三四五六七八九'

/** "Ⅳ", "iv", "XII"; undefined where the letters make no number. */
export function romanValue(text: string): number | undefined {
  const digits = [...text.normalize('NFKC').toUpperCase()].map((letter) => ROMAN.get(letter))
  let total = 0
  for (const [index, digit] of digits.entries()) {
    if (digit === undefined) return undefined
    total += digit < (digits[index + 1] ?? 0) ? -digit : digit
  }
  return total > 0 ? total : undefined
}

/** "12", "１２", "十二", "二十", "Ⅳ". */
export function ordinalValue(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[〇一二三四五六七八九十]+$/.test(plain)) return kanjiValue(plain)
  return romanValue(plain)
}

function kanjiValue(text: string): number {
  const [tens, ones] = text.split('十', 2)
  if (ones === undefined) return Number([...text].map((digit) => KANJI.indexOf(digit)).join(''))
  return (tens ? KANJI.indexOf(tens) : 1) * 10 + (ones ? KANJI.indexOf(ones) : 0)
}
