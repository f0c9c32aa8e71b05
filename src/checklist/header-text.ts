/** What a header's wording says of its column. */
import { markIfSo } from './marks.ts'
import { remembered } from './remembered.ts'
import { asking } from './wording.ts'
import { HEADER_WORDS, type HeaderRole, OWNER_WORDS, squash, type WordList, wordIn } from './words.ts'

export interface HeaderReading {
  /** 0..1 for each role that the wording speaks for. */
  readonly strengths: ReadonlyMap<HeaderRole, number>
  readonly best: HeaderRole | undefined
  readonly strength: number
}

const SILENT: HeaderReading = { strengths: new Map(), best: undefined, strength: 0 }

const PARENTHESES = /[（(【［[〔][^（()）】］\]〕]*[)）】］\]〕]/g
const EDGES = /^[\s■□●○◆◇▼▶★☆・<＜〈《【「『[［(（]+|[\s:：>＞〉》】」』\]］)）※*＊0-9０-９.．]+$/g
const POLITE = /^(?:貴社|御社|貴行|貴団体|貴学|ご|御|お)(?=.{2})|(?<=.{2})(?:欄|等)$/g

const EXACT = 1
/** Japanese compounds end with their head: 回答の根拠 is a 根拠, no 回答. */
const AS_HEAD = { base: 0.6, coverage: 0.35 }
const INSIDE = { base: 0.25, coverage: 0.35 }
const PART_DISCOUNT = 0.95
/** 「評価基準」 is known as a whole: that it ends like the name of a topic says little beside. */
const BESIDE_EXACT = 0.5
const MAX_HEADER_LENGTH = 48

/** 「いいえの場合、その理由」, 「守れないときの代わりの手段」: a place for words beside the answer. */
const CONDITIONAL =
  /(?:場合|とき|際).*(?:理由|条件|名前?|名称|相手|国|事由|内容|説明|詳細|手段|方法|代替|対応|対策|時期|状況|根拠|記入|記載|計画|予定|措置|方針|補足)/
const CONDITIONAL_ENGLISH = /^if\s+["'“‘]?(?:no?|not|y(?:es)?|partial\w*|n\/?a|other)\b/iu
const REASON = /[」』]?の理由[)）：:\s]*$/u
/** 「Date implemented」 */
const DATE = /^date\b/iu
/** 「Describe the control」, over the place for it. */
const TO_DESCRIBE = /^(?:please\s+)?(?:describe|explain|(?:give|provide)\s+details)\b/iu
const CONDITION = 0.85

/** 「補足 Comment」 says it twice, in two languages. */
const BETWEEN_PARTS =
  /[\n/／・|｜]+|(?<=[\u3040-\u30ff\u3400-\u9fff])\s+(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[\u3040-\u30ff\u3400-\u9fff])/u

/** What stands there is no answer by itself. */
export function isOnCondition(header: string): boolean {
  return CONDITIONAL.test(header) || CONDITIONAL_ENGLISH.test(header)
}

/** 「はい」の場合、その内容： */
export function isConditional(text: string): boolean {
  return (
    text.length <= MAX_HEADER_LENGTH &&
    /[：:]\s*$|^[（(].*[)）]$/.test(text) &&
    (isOnCondition(text) || REASON.test(text))
  )
}

export const readHeader = remembered(readHeaderOf)

function readHeaderOf(text: string): HeaderReading {
  const core = headerCore(text)
  if (core === '' || core.length > MAX_HEADER_LENGTH) return SILENT
  const parts = core.split(BETWEEN_PARTS).filter((part) => part.trim() !== '')
  const [whole, ...ofParts] = [core, ...(parts.length > 1 ? parts : [])].map(spellingOf)
  const strengths = new Map<HeaderRole, number>()
  const asWritten = squash(text)
  if (TO_DESCRIBE.test(core)) strengths.set('explanation', CONDITION)
  if (isOnCondition(core)) strengths.set('remarks', CONDITION)
  for (const [role, list] of HEADER_WORDS) {
    const ofWhole = list.exact.has(asWritten) ? EXACT : whole ? strengthOf(list, whole) : 0
    const strength = Math.max(ofWhole, ...ofParts.map((part) => strengthOf(list, part) * PART_DISCOUNT))
    if (strength > (strengths.get(role) ?? 0)) strengths.set(role, strength)
  }
  if ([...strengths.values()].includes(EXACT)) {
    for (const [role, strength] of strengths)
      if (strength < EXACT) strengths.set(role, Math.min(strength, BESIDE_EXACT))
  }
  correct(strengths, core, text)
  const [best] = [...strengths].sort((a, b) => b[1] - a[1])
  return { strengths, best: best?.[0], strength: best?.[1] ?? 0 }
}

/** What the whole of a header says, against what single words in it do. */
function correct(strengths: Map<HeaderRole, number>, core: string, text: string): void {
  if (markIfSo([text]) !== undefined) strengths.set('answer', EXACT)
  if (DATE.test(core) || asksWhetherThereIs(core)) strengths.set('auxiliary', EXACT).delete('answer')
  if (OUR_LEVEL.test(squash(text))) strengths.set('answer', EXACT).delete('guidance')
}

/** 「レベル」 and 「得点」 are to be read, 「貴社レベル」 is to be told. */
const OUR_LEVEL = /^(?:貴社|御社|自社|自己|委託先|回答者|ベンダー).*(?:レベル|スコア|得点|点数|評点|採点|ランク)$/u

const BESIDE = HEADER_WORDS.filter(([role]) => role === 'remarks' || role === 'evidence' || role === 'auxiliary')

/** 「代替策の有無」 is no answer to the question, but says whether there is something else to say. */
function asksWhetherThereIs(core: string): boolean {
  const [, thing] = /^(.{2,}?)の?(?:有無|要否)$/.exec(core) ?? []
  return thing !== undefined && BESIDE.some(([, list]) => strengthOf(list, spellingOf(thing)) === EXACT)
}

/** With all that may stand in brackets behind a header. */
const LONGEST = 400

function headerCore(text: string): string {
  if (text.length > LONGEST) return text
  const bare = text.replace(PARENTHESES, '').trim()
  return (bare.length > 0 ? bare : text).replace(EDGES, '')
}

/** 「実施の内容」 is 「実施内容」. */
const OF = /(?<=[\u3400-\u9fff])の(?=[\u3400-\u9fff])/gu

interface Spelling {
  /** Squashed: as written, without what frames it, without polite words. */
  readonly forms: readonly string[]
  readonly plain: string
}

function spellingOf(text: string): Spelling {
  const plain = text.trim().replace(POLITE, '')
  return { forms: [text, text.replace(EDGES, ''), plain, plain.replace(OF, '')].map(squash), plain }
}

function strengthOf(list: WordList, { forms, plain }: Spelling): number {
  if (forms.some((form) => list.exact.has(form))) return EXACT
  const found = wordIn(list, plain)
  if (!found) return 0
  const coverage = found.word.length / plain.length
  const kind = found.last ? AS_HEAD : INSIDE
  return Math.min(0.97, kind.base + kind.coverage * coverage)
}

/** Short and without a sentence: could stand over a column. */
export function couldBeHeader(text: string): boolean {
  const core = headerCore(text)
  return (
    core.length > 0 &&
    core.length <= MAX_HEADER_LENGTH &&
    !/[。]/.test(core) &&
    !/^[0-9０-９.,%]+$/.test(core) &&
    asking(core) < 1
  )
}

/** 「港湾局記入」: an office that is none of ours fills it in. */
const OFFICE = /.(?:局|部|部門|課|室|庁|省|市|県|町|村|区|行|協会|組合|センター)(?:記入|使用|確認|記載|処理)欄?$/u

export type Owner = 'theirs' | 'ours' | undefined

/** Whose column it is, told by 当社 or 貴社 in the header; the words nearest to the cells decide. */
export function ownerOf(path: readonly string[]): Owner {
  for (const text of path.toReversed()) {
    const ours = wordIn(OWNER_WORDS.ours, text)
    const theirs = wordIn(OWNER_WORDS.theirs, text)
    if (ours && (!theirs || ours.word.length >= theirs.word.length)) return 'ours'
    if (theirs || OFFICE.test(squash(text))) return 'theirs'
  }
  return undefined
}
