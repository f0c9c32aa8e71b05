import { type Bilingual, type KotaeError, withWhere } from '../error.ts'

/** Where in the app to do what an error asks for. */
const IN_THE_APP: Readonly<Record<string, Bilingual>> = {
  'library-empty': { ja: '「ライブラリー」で登録できます。', en: '"Library" is the place.' },
  'product-not-chosen': { ja: '「製品」の欄で選べます。', en: 'The field "Product" chooses it.' },
  'product-unknown': {
    ja: '「製品」の欄で選べます。新しい製品の資料は「ライブラリー」で登録できます。',
    en: 'The field "Product" chooses it; "Library" takes documents of a new one.',
  },
  'edition-unknown': {
    ja: '「版」の欄で選べます。新しい版の資料は「ライブラリー」で登録できます。',
    en: 'The field "Edition" chooses it; "Library" takes documents of a new one.',
  },
  'no-questions': { ja: '「読み取りの確認」で指定できます。', en: '"Check the reading" is the place.' },
  'bad-mapping': {
    ja: '「読み取りの確認」で訂正し直すか、/api/reference の「対応づけ」の説明と照らし合わせてください。',
    en: 'Correct the reading under "Check the reading", or compare it with what /api/reference says of mappings.',
  },
}

/** What an error says to whoever uses the app. */
export const saidInTheApp = (error: KotaeError): Bilingual => withWhere(error, IN_THE_APP)
