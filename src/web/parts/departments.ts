import type { Department } from '../../topics/topic.ts'
import { usePreferences } from './preferences.ts'

/** Those that Kotae names by itself. People may write down any other, which is shown as they wrote it. */
const ENGLISH: Readonly<Record<Department, string>> = {
  情報セキュリティ: 'Information security',
  インフラ運用: 'Infrastructure',
  開発: 'Development',
  サポート: 'Support',
  法務: 'Legal',
  人事: 'Human resources',
  総務: 'General affairs',
  営業: 'Sales',
  経営企画: 'Corporate planning',
  経理: 'Accounting',
  個人情報保護: 'Privacy',
  調達: 'Procurement',
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(ENGLISH))
const KEPT: ReadonlyMap<string, string> = new Map(Object.entries(ENGLISH).map(([kept, name]) => [name, kept]))

/** A department is kept in Japanese, for everybody, and shown and typed in the reader's language. */
export const useDepartments = () => {
  const { tongue } = usePreferences()
  return {
    nameOf: (kept: string): string => (tongue === 'en' ? (NAMES.get(kept) ?? kept) : kept),
    keptOf: (name: string): string => KEPT.get(name) ?? name,
  }
}
