import { type Bilingual, KotaeError } from '../error.ts'

export type DecisionErrorCode =
  | 'choice-not-offered'
  | 'not-from-here'
  | 'second-person-needed'
  | 'choice-missing'
  | 'answer-missing'
export type ReviewErrorCode = 'no-questions' | 'not-only-answers' | DecisionErrorCode

export class ReviewError extends KotaeError<ReviewErrorCode> {}

export const noQuestions = (): ReviewError =>
  new ReviewError('no-questions', {
    ja: '質問の列が見つかりません。チェックシートのファイルかどうかを確かめ、そうであれば質問の列を指定してください。',
    en: 'No column of questions was found. Check that the file is a check sheet; if it is, name the column.',
  })

export const notOnlyAnswers = (where: string): ReviewError =>
  new ReviewError('not-only-answers', {
    ja: `回答欄のほかにも変わるところがあるため、書き出しを中止しました（${where}）。元のファイルは変わっていません。このファイルを添えてお知らせください。`,
    en: `Something besides the answers would change, so nothing was written (${where}). The original is untouched. Please report this file.`,
  })

const REFUSALS: Readonly<Record<DecisionErrorCode, Bilingual>> = {
  'choice-not-offered': {
    ja: 'その選択肢はこのシートにありません。シートの選択肢から選んでください。',
    en: 'The sheet does not offer that choice. Pick one of those that it offers.',
  },
  'not-from-here': {
    ja: 'いまの状態からは変えられません。画面を読み直して、状態を確かめてください。',
    en: 'The answer cannot go there from its present state. Reload and look at its state.',
  },
  'second-person-needed': {
    ja: '回答を書いた人や確認した人だけでは承認できません。別の人に承認を頼んでください。',
    en: 'Whoever alone wrote or confirmed an answer cannot approve it. Ask somebody else to.',
  },
  'choice-missing': {
    ja: '選択肢がまだ選ばれていません。選択肢を選んでから確認済みにしてください。',
    en: 'No choice is made yet. Pick one, then confirm.',
  },
  'answer-missing': {
    ja: '回答がまだありません。回答を書いてから確認済みにしてください。',
    en: 'There is no answer yet. Write one, then confirm.',
  },
}

export const decisionError = (code: DecisionErrorCode): ReviewError => new ReviewError(code, REFUSALS[code])
