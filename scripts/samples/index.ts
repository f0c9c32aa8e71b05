import type { Workbook } from 'exceljs'
import { buildFreeText } from './free-text.ts'
import { buildIaasChecksheet } from './iaas-checksheet.ts'
import { buildSecurityChecksheet } from './security-checksheet.ts'

/** The samples by the names of their files in templates/samples. */
export const SAMPLES: Readonly<Record<string, () => Workbook>> = {
  'security-checksheet.xlsx': buildSecurityChecksheet,
  'iaas-checksheet.xlsx': buildIaasChecksheet,
  'free-text.xlsx': buildFreeText,
}
