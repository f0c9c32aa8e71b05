import { loadTokenizer } from '../../src/cli/dictionary.ts'
import { shippedLanguage } from '../../src/search/shipped.ts'
import { type LibrarySection, readWhitepaper, sectionsOf } from '../../src/whitepaper/index.ts'

export const language = shippedLanguage(loadTokenizer())

/** A whitepaper written as Markdown in the test itself. */
export const paper = (markdown: string, product = '見本サービス', edition = '1.0'): readonly LibrarySection[] => {
  const source = `---\ntitle: ${product} ホワイトペーパー\nproduct: ${product}\nedition: "${edition}"\ndate: 2025-04-01\n---\n\n# ${product} ホワイトペーパー\n\n${markdown}\n`
  return sectionsOf([readWhitepaper(new TextEncoder().encode(source)).whitepaper])
}

/** A small but whole document: enough subjects that a question has something to be confused with. */
export const SAMPLE = `
## 1. データの保管場所（A.6.1.3）

お預かりしたデータは、日本国内にある 2 か所のデータセンターに保管しています。

## 2. 資産の除去（CLD.8.1.5）

ご解約のお申し出をいただいた日から 45 日以内に、お客様のデータをすべて消去します。消去証明書の発行は行っておりません。

## 3. 情報のバックアップ（A.12.3.1）

データベースのバックアップを毎日取得し、7 世代分を保持しています。お客様ご自身でバックアップを取得する機能は提供しておりません。

## 4. イベントログ取得（A.12.4.1）

管理画面へのログインとデータの更新をログに記録しています。ログの保管期間は 1 年間です。

## 5. 利用者の秘密認証情報の管理（A.9.2.4）

パスワードはハッシュ化して保存しています。多要素認証は、オプション契約のお客様に限り一部の機能でご利用いただけます。

## 6. 責任及び手順（A.16.1.1）

重大な情報漏えいが判明したときは、2 営業日以内にお客様の管理者へ電子メールで通知します。

## 7. 仮想マシンの要塞化（CLD.9.5.2）

仮想マシンの OS の更新は、お客様ご自身で実施いただく必要があります。
`
