import rules from './plain-style.json' with { type: 'json' }

interface Rule {
  readonly from: RegExp
  readonly to: string
}

const atEnd = (pattern: string): RegExp => new RegExp(`(?:${pattern})$`, 'u')

const LEFT_ALONE = rules.そのまま.map(atEnd)

const RULES: readonly Rule[] = [
  ...rules.文末.map(({ から, へ }) => ({ from: atEnd(から), to: へ })),
  ...rules.動詞.flatMap(({ 語, ます, ません, ました }) => [
    { from: atEnd(`${語}ます`), to: ます },
    { from: atEnd(`${語}ません`), to: ません },
    { from: atEnd(`${語}ました`), to: ました },
    { from: atEnd(`${語}ませんでした`), to: ません.replace(/ない$/u, 'なかった') },
  ]),
]

/** Where a polite ending stands: at the end, and before what joins two sentences into one. */
const JOINS = /(?<=ます|ません|ました|です|でした)(?=(?:が|ので|けれども?|し|から)、)/u
const POLITE = /ます|ません|ました|です|でした|でしょう|ましょう|くださ|下さ/u
const END = /[。．.!！]*$/u

/**
 * A polite sentence (です・ます) in the plain style (である), or as it is where no rule is sure of every one of its endings.
 * @example inPlainStyle('ログを取得しますが、公開していません。') // 'ログを取得するが、公開していない。'
 */
export const inPlainStyle = (sentence: string): string => {
  const end = END.exec(sentence)?.[0] ?? ''
  const pieces = sentence
    .slice(0, sentence.length - end.length)
    .split(JOINS)
    .map(plainEnding)
  const plain = pieces.join('')
  return POLITE.test(plain.replace(/「[^」]*」/gu, '')) ? sentence : plain + end
}

const plainEnding = (piece: string): string => {
  if (LEFT_ALONE.some((pattern) => pattern.test(piece))) return piece
  const rule = RULES.find(({ from }) => from.test(piece))
  return rule ? piece.replace(rule.from, rule.to) : piece
}
