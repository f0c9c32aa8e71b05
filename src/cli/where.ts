import type { Bilingual } from '../error.ts'

/** Where on the command line to do what an error asks for. */
export const ON_THE_COMMAND_LINE: Readonly<Record<string, Bilingual>> = {
  'library-empty': {
    ja: '登録には kotae import を使います。登録せずに使うときは --corpus にファイルかフォルダーを指定します。',
    en: 'kotae import registers one; to use one without registering it, name its file or folder with --corpus.',
  },
  'product-not-chosen': { ja: '--product で選べます。', en: '--product chooses it.' },
  'product-unknown': { ja: '--product で選べます。', en: '--product chooses it.' },
  'edition-unknown': { ja: '--edition で選べます。', en: '--edition chooses it.' },
  'no-questions': {
    ja: 'kotae layout --write-mapping で対応づけのファイルを作り、質問の列を書いて、--mapping で渡します。',
    en: 'kotae layout --write-mapping makes a mapping to name it in; hand that over with --mapping.',
  },
  'bad-mapping': {
    ja: 'kotae layout --write-mapping で作ったものが手本になります。',
    en: 'What kotae layout --write-mapping makes is a model.',
  },
}
