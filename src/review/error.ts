import { KotaeError } from '../error.ts'

export type ReviewErrorCode = 'no-questions' | 'not-only-answers'

export class ReviewError extends KotaeError<ReviewErrorCode> {}

export const noQuestions = (): ReviewError =>
  new ReviewError('no-questions', {
    ja: '質問の列が見つかりません。チェックシートのファイルかどうかを確かめ、kotae layout で読み取り結果を確認してください。',
    en: 'No column of questions was found. Check that the file is a check sheet, and see with kotae layout how it was read.',
  })

export const notOnlyAnswers = (where: string): ReviewError =>
  new ReviewError('not-only-answers', {
    ja: `回答欄のほかにも変わるところがあるため、書き出しを中止しました（${where}）。元のファイルは変わっていません。このファイルを添えてお知らせください。`,
    en: `Something besides the answers would change, so nothing was written (${where}). The original is untouched. Please report this file.`,
  })
