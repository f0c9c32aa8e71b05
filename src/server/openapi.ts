/** The API as a document: OpenAPI 3.1, made from the schemas that the routes check against. */
import type { OpenAPIHono } from '@hono/zod-openapi'

type Documented = Pick<OpenAPIHono, 'getOpenAPI31Document'>
export type OpenApi = ReturnType<OpenAPIHono['getOpenAPI31Document']>

export const openApiOf = (app: Documented): OpenApi => app.getOpenAPI31Document(ABOUT)

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Kotae API',
    version: '1',
    description: [
      'セキュリティチェックシートを読み取り、回答案を作り、見直し、お客様のファイルに書き込むまでを、画面と同じ手順で行えます。',
      'だれの操作かは Kotae-Person ヘッダーに、名前を URL エンコードして入れます。記録に残る名前で、認証ではありません。',
      '変更には、読み込んだときの ETag を If-Match に入れて送ります。ほかの人が先に変更していれば 412 が返り、何も変わりません。',
      'エラーは RFC 9457（application/problem+json）で返ります。detail は、何が起きたかと次にすることの文です。',
      '確認していないことを承認済みとして書き出さないよう、書き出しは承認済の回答だけを入れるのが既定です。',
    ].join('\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'at once', description: '保存せずに答える' },
    { name: 'checklists', description: 'チェックシート' },
    { name: 'reading', description: '読み取り' },
    { name: 'questions', description: '質問と見直し' },
    { name: 'export', description: '書き出し' },
    { name: 'library', description: 'ライブラリー' },
    { name: 'overview', description: '全体の様子' },
  ],
}
