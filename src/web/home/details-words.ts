const JA = {
  title: 'シートの詳細',
  name: 'シートの名前',
  customer: 'お客様',
  product: '製品',
  edition: '根拠にする資料の版',
  dueOn: '回答の期限',
  owner: '担当',
  mine: '自分にする',
  style: '文体',
  styles: { polite: '敬体（です・ます）', plain: '常体（だ・である）' },
  needsSecond: '二人で承認する',
  needsSecondHint: '一人だけで書いて確認した回答は、ほかの人が承認します。',
  redrafted: '保存すると、まだ手を付けていない回答案を作り直します。直した回答や確認済の回答はそのまま残ります。',
  conflict:
    'ほかの人が先に変更していました。次の変更を取り込み、あなたの入力を重ねてあります。確かめてから、もう一度保存してください。',
  empty: '（なし）',
  on: 'する',
  off: 'しない',
  save: '保存',
  cancel: 'やめる',
  saved: '保存しました',
}

const EN: typeof JA = {
  title: 'Details of the sheet',
  name: 'Name',
  customer: 'Customer',
  product: 'Product',
  edition: 'Edition to answer from',
  dueOn: 'Answers are due on',
  owner: 'Owner',
  mine: 'Make it mine',
  style: 'Style',
  styles: { polite: 'Polite (です・ます)', plain: 'Plain (だ・である)' },
  needsSecond: 'A second person approves',
  needsSecondHint: 'Nobody approves what only they have written or confirmed.',
  redrafted: 'Saving makes new drafts where nobody has touched them. What was edited or confirmed stays.',
  conflict: 'Somebody else changed it first. Their changes are taken over, with yours on top. Look, then save again.',
  empty: '(none)',
  on: 'yes',
  off: 'no',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved',
}

export const DETAIL_WORDS = { ja: JA, en: EN }
export type DetailWords = typeof JA

export const valueIn = (words: DetailWords, value: string | boolean | null | undefined): string => {
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (value === 'polite' || value === 'plain') return words.styles[value]
  return value || words.empty
}
