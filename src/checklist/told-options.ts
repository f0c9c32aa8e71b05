/** Finds the words to answer with in a sentence that says what is to be written. */
import {
  BETWEEN,
  BETWEEN_OR_BLANK,
  isOption,
  LONGEST_LIST,
  type OptionSet,
  optionSet,
  splitOptions,
} from './options.ts'

const QUOTED = /[「『"“]([^「」『』"“”]{1,16})[」』"”]/gu
/** What is said behind the words: of those that follow 「いいえ」の場合, nothing is to be chosen. */
const TO_CHOOSE = /^(?!の?(?:場合|とき|際))[^。]{0,12}(?:選択|選んで|選び|いずれか|どちらか|記入|回答)|^\s*[.。]?$/u
const BEFORE_CHOICE = /(?:select|choose|answer|選択肢は|回答は)[^.。]*$/iu

/** 「回答は「適合」「不適合」からお選びください。」 */
export function toldOptions(text: string): OptionSet | undefined {
  if (text.length > LONGEST_LIST) return undefined
  const quoted = [...text.matchAll(QUOTED)]
  const [first] = quoted
  const last = quoted.at(-1)
  if (!first || !last) return signsToldOf(text) ?? wordsToldOf(text)
  const isChosen =
    TO_CHOOSE.test(text.slice(last.index + last[0].length)) &&
    (/選|いずれか|どちらか/.test(text) || BEFORE_CHOICE.test(text.slice(0, first.index)))
  const words = quoted.flatMap((match) => splitOptions(match[1] ?? '', BETWEEN_OR_BLANK))
  return isChosen && words.every(isOption) ? optionSet(words, {}) : undefined
}

/** 「適合する場合は「適」、適合しない場合は「不適」と記入」 */
const ON_CASE =
  /([^、。「」『』：:※＊*]{1,24}?)(?:の?(?:場合|とき|際)(?:に?は|、)?|は)[、\s]?[「『]([^「」『』]{1,16})[」』]/gu
const WRITTEN_BEHIND = /^[^。「『]{0,8}(?:記入|記載|入力|選択|回答)/u

export function toldByCase(text: string): OptionSet | undefined {
  const cases = [...text.matchAll(ON_CASE)].map(([, meaning = '', word = '']) => [word, meaning.trim()] as const)
  const quoted = [...text.matchAll(QUOTED)]
  const last = quoted.at(-1)
  const isAll = cases.length >= 2 && quoted.length === cases.length && cases.every(([word]) => isOption(word))
  if (!last || !isAll || !WRITTEN_BEHIND.test(text.slice(last.index + last[0].length))) return undefined
  return optionSet(
    cases.map(([word]) => word),
    Object.fromEntries(cases),
  )
}

/** 「※ ○・×で記入してください。」 */
const TOLD_SIGNS =
  /(?:^|[\s※、。])((?:[○〇◯◎△▲×✕－](?:\s*(?:[・、,，／/]|か|または|又は)\s*)?){2,6})(?:のいずれか)?(?:で|を|から).{0,8}(?:記入|選択|選んで|選び|回答|付け|つけ)/u

function signsToldOf(text: string): OptionSet | undefined {
  const signs = TOLD_SIGNS.exec(text)?.[1]?.match(/[○〇◯◎△▲×✕－]/gu)
  return signs ? optionSet(signs, {}) : undefined
}

/** 「結果は、できている／できていない のいずれかを記入」 */
const TOLD_WORDS =
  /(?:^|[はを：:、。※\s])、?\s*([^、。：:※]{3,60}?)\s*(?:のいずれか|のどれか|のうち|の中から|から(?:一つ)?選)/u

function wordsToldOf(text: string): OptionSet | undefined {
  const words = splitOptions(TOLD_WORDS.exec(text)?.[1] ?? '', BETWEEN)
  return words.length >= 2 && words.every(isOption) ? optionSet(words, {}) : undefined
}
