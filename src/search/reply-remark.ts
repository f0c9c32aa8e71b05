/** What a sheet offers for a reply, in the question's own cell: it tells nothing of what is asked. */
const REPLIES =
  'はい|いいえ|有り?|無し?|あり|なし|[○◯〇×✕✗△]|可|否|不可|要|不要|済み?|未|実施(?:済み?|中|予定)?|未実施|一部(?:実施|対応|該当)?|対応(?:済み?|予定)?|未対応|非対応|適合|不適合|準拠|該当|非該当|該当(?:なし|無し?)|対象|対象外|y(?:es)?|no?|n/?a|partial(?:ly)?'
const JOINED = String.raw`\s*(?:[/／・|｜、,]|又は|または|か|or)\s*`
const REMARK = new RegExp(
  `[（(【［\\[](?:${REPLIES})(?:${JOINED}(?:${REPLIES}))+(?:\\s*(?:で|を|から)[^（()）】］\\]]{0,12})?[）)】］\\]]`,
  'giu',
)

/** 「アクセス制御の方針（有／無）」 → 「アクセス制御の方針」 */
export const withoutReplies = (question: string): string => question.replace(REMARK, ' ')
