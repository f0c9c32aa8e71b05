import { fileURLToPath } from 'node:url'

/** What a newcomer may try at once. */
export const SAMPLE = {
  name: 'セキュリティチェックシート（見本）.xlsx',
  path: fileURLToPath(new URL('../../templates/samples/security-checksheet.xlsx', import.meta.url)),
  product: 'SuperStream-NX Cloud',
} as const
