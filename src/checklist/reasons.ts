/** Why a sheet or a column was read as it was, in words for the person who checks it. */
import type { Bilingual } from '../error.ts'

const say = (ja: string, en: string): Bilingual => ({ ja, en })

/** What a column is called: by its header, where it has one. */
const named = (title: string): Bilingual =>
  title === '' ? say('見出しのない列', 'A column without a header') : say(`見出し「${title}」`, `The header "${title}"`)

export const REASONS = {
  given: say('対応づけの指定', 'Said by the mapping'),

  hiddenSheet: say('非表示のシート', 'A hidden sheet'),
  nothingAsked: say('設問と回答欄の並びが見つからない', 'No questions with places for answers were found'),
  nowhereToAnswer: say('設問はあるが、回答を書く欄がない', 'There are questions, but no place to answer them'),
  unclearColumn: say(
    '見出し行がなく、回答欄がどの列か決められない（対応づけで列を指定してください）',
    'There is no header row to tell which column takes the answers (say it in the mapping)',
  ),
  specimen: (name: string) => say(`シート名「${name}」は記入例を表す`, `The name "${name}" says that it is an example`),
  copyOf: (name: string) => say(`シート「${name}」の古い写し`, `An old copy of "${name}"`),
  otherSheet: (name: string) =>
    say(`シート名「${name}」はチェックシートを表さない`, `The name "${name}" is not that of a check sheet`),
  checklist: (count: number) =>
    say(`設問が${count}件あり、回答欄が見つかった`, `${count} questions with places for answers were found`),

  question: (title: string | undefined, share: number) =>
    title === undefined
      ? say(
          `見出しからは分からないが、文の${share}%が設問らしい結び`,
          `The header does not tell; ${share}% of the texts end as questions do`,
        )
      : say(
          `見出し「${title}」が設問を表す。文の${share}%が設問らしい結び`,
          `The header "${title}" means questions; ${share}% of the texts end as questions do`,
        ),
  theirs: (title: string) =>
    say(`見出し「${title}」は依頼元の列`, `The header "${title}" means a column for the customer's own use`),
  empty: say('空の列', 'An empty column'),
  numbers: (title: string) => say(`${named(title).ja}が番号を表す`, `${named(title).en} means numbers`),
  numbered: (title: string) => say(`${named(title).ja}に番号が並ぶ`, `${named(title).en} holds numbers`),
  category: (title: string) => say(`${named(title).ja}が分類を表す`, `${named(title).en} means a category`),
  subject: (title: string) =>
    say(`${named(title).ja}が設問の対象を表す`, `${named(title).en} means what the question is about`),
  unused: (title: string) => say(`${named(title).ja}は回答に使わない`, `${named(title).en} takes no part in answering`),
  twin: (title: string) =>
    say(
      `「${title}」も設問の一部（対訳や条件）`,
      `"${title}" is part of the question too (a translation, a condition)`,
    ),
  parent: (title: string) =>
    say(`「${title}」は複数の行にまたがる親の設問`, `"${title}" is the question above those of several rows`),
  categoryTexts: (title: string) => say(`「${title}」が分類を表す`, `"${title}" means a category`),
  unusedTexts: (title: string) => say(`「${title}」は回答に使わない`, `"${title}" takes no part in answering`),

  choice: (title: string) => say(`選択肢「${title}」に印を付ける列`, `A column to mark the choice "${title}"`),
  boxes: (title: string) => say(`「${title}」の□に印を付ける列`, `A column of boxes to tick for "${title}"`),
  answerHeader: (title: string) => say(`見出し「${title}」が回答を表す`, `The header "${title}" means answers`),
  dropdown: say('ドロップダウンがある', 'It has dropdowns'),
  boxesToTick: say('□の選択肢がある', 'It has boxes to tick'),
  checkBoxes: say('チェックボックスがある', 'It has check boxes'),
  blanks: say('空欄が並ぶ', 'Its cells are blank'),
  rightOfQuestion: say('設問の右の空欄', 'Blanks to the right of the questions'),
  besideAnswer: (title: string) => say(`「${title}」を回答の右に書く`, `"${title}" is written beside the answer`),
  secondPlace: (title: string) => say(`「${title}」の二つ目の欄`, `The second column of "${title}"`),
  explanation: (title: string) =>
    say(`見出し「${title}」が回答の説明を表す`, `The header "${title}" means an explanation of the answer`),
  remarks: (title: string) => say(`見出し「${title}」が備考を表す`, `The header "${title}" means remarks`),
  evidence: (title: string) => say(`見出し「${title}」が証跡を表す`, `The header "${title}" means evidence`),
  standIn: (reason: Bilingual) =>
    say(`${reason.ja}。ほかに回答の列がない`, `${reason.en}; no other column takes answers`),
} as const

export const joined = (reasons: readonly Bilingual[]): Bilingual =>
  say(reasons.map(({ ja }) => ja).join('、'), reasons.map(({ en }) => en).join('; '))
