import { describe, expect, it } from 'vitest'
import { speaksOfContrary } from './contrary.ts'

describe('words that exclude one another', () => {
  it.each([
    ['データを海外に保管していますか。', 'データは国内に保管しています。', true],
    ['データを国内に保管していますか。', 'データは国内に保管しています。', false],
    ['データを海外に保管していますか。', 'データは国内と海外に保管しています。', false],
    ['ファイル単位で復元できますか。', '仮想サーバ単位で復元できます。', true],
    ['夜間も受け付けていますか。', '平日の9時から18時まで受け付けます。', true],
    ['データがいつまでも残り続けることはなく、貴社でも消してもらえるか。', '解約の後に当社が削除します。', false],
    ['バックアップを取得していますか。', 'バックアップを取得しています。', false],
  ])('%s ← %s', (asked, said, contrary) => {
    expect(speaksOfContrary(asked, said)).toBe(contrary)
  })
})
