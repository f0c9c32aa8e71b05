import { type Bilingual, KotaeError } from '../error.ts'

export type StorageErrorCode =
  | 'file-missing'
  | 'file-damaged'
  | 'not-found'
  | 'changed-meanwhile'
  | 'not-an-archive'
  | 'newer-archive'
  | 'document-there'

const TEXTS: Readonly<Record<StorageErrorCode, Bilingual>> = {
  'file-missing': {
    ja: '保存したファイルが見つかりません。バックアップから戻すか、もう一度アップロードしてください。',
    en: 'A kept file is missing. Restore it from a backup, or upload it again.',
  },
  'file-damaged': {
    ja: '保存したファイルが壊れています。バックアップから戻すか、もう一度アップロードしてください。',
    en: 'A kept file is damaged. Restore it from a backup, or upload it again.',
  },
  'not-an-archive': {
    ja: 'バックアップのファイルではないか、壊れています。kotae backup で作ったファイルを指定してください。',
    en: 'This is no backup, or it is damaged. Name a file that kotae backup made.',
  },
  'newer-archive': {
    ja: '新しい版の Kotae で作られたバックアップです。Kotae を新しくしてから戻してください。',
    en: 'A newer Kotae made this backup. Update Kotae, then restore it.',
  },
  'not-found': {
    ja: '見つかりません。削除されたか、URL が違います。一覧から開き直してください。',
    en: 'There is no such thing (any more). Open it again from the list.',
  },
  'changed-meanwhile': {
    ja: 'ほかの人が先に変更しました。最新の内容を確かめてから、もう一度変更してください。',
    en: 'Somebody else changed it first. Look at what it is now, then change it again.',
  },
  'document-there': {
    ja: '同じ製品・版・題名の資料がもう登録されています。先にそちらを外すか、題名を変えてください。',
    en: 'A document of the same product, edition and title is registered. Take that one out first, or change the title.',
  },
}

export class StorageError extends KotaeError<StorageErrorCode> {
  constructor(code: StorageErrorCode, options?: ErrorOptions) {
    super(code, TEXTS[code], options)
  }
}
