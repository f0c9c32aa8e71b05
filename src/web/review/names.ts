/** What the screens call states, bands and verdicts. */
export const NAMES = {
  ja: {
    states: {
      draft: '下書き',
      confirmed: '確認済',
      approved: '承認済',
      returned: '差し戻し',
      out: '対象外',
      held: '保留',
    },
    bands: { confirm: '確認のみ', check: '要確認', none: '回答なし' },
    verdicts: { yes: 'はい', no: 'いいえ', partial: '一部', na: '該当なし' },
    contradictions: {
      verdicts: '同じ質問に違う回答があります',
      passage: '同じ引用から「はい」と「いいえ」の回答が出ています',
      numbers: '同じ質問の回答で数値が違います',
    },
    kinds: {
      edited: '編集',
      confirmed: '確認',
      approved: '承認',
      returned: '差し戻し',
      out: '対象外',
      held: '保留',
      draft: '下書きに戻す',
      assigned: '担当を変更',
      undone: '取り消し',
    },
    kotae: 'Kotae',
    nameless: '名前なし',
  },
  en: {
    states: {
      draft: 'Draft',
      confirmed: 'Confirmed',
      approved: 'Approved',
      returned: 'Returned',
      out: 'Out of scope',
      held: 'On hold',
    },
    bands: { confirm: 'Glance', check: 'Check', none: 'No answer' },
    verdicts: { yes: 'Yes', no: 'No', partial: 'Partly', na: 'Not applicable' },
    contradictions: {
      verdicts: 'The same question is answered differently',
      passage: 'One quotation stands for a yes and for a no',
      numbers: 'Answers to the same question give different figures',
    },
    kinds: {
      edited: 'edited',
      confirmed: 'confirmed',
      approved: 'approved',
      returned: 'returned',
      out: 'out of scope',
      held: 'on hold',
      draft: 'back to draft',
      assigned: 'assigned',
      undone: 'undone',
    },
    kotae: 'Kotae',
    nameless: 'No name',
  },
}

export type Names = (typeof NAMES)['ja']

/** Null is Kotae's own work. */
export const personName = (names: Names, name: string | null): string =>
  name === null ? names.kotae : name || names.nameless
