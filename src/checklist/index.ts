/**
 * A customer's check sheet: what it asks, where each answer goes, and which words the customer allows.
 *
 * @module
 */
export { type BoxedOption, boxedOptions, tick } from './boxes.ts'
export { type ChoiceMeaning, choiceFor, meaningOf } from './choices.ts'
export { type CorrectedSheet, type Correction, corrected, NOTHING_SAID } from './correct.ts'
export { ChecklistError, type ChecklistErrorCode } from './error.ts'
export { findMapping, fingerprintOf, type KnownMapping } from './fingerprint.ts'
export type * from './layout.ts'
export { type LayoutJson, toLayoutJson } from './layout-json.ts'
export { type Mapping, mappingSchema, type RowKind, readMapping, toMappingJson } from './mapping.ts'
export { formAmong, type NamedForm, namedFormSchema } from './named-form.ts'
export { type ReadChoice, readChecklist } from './read.ts'
export { lastingMapping, toMapping } from './to-mapping.ts'
