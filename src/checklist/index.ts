/**
 * A customer's check sheet: what it asks, where each answer goes, and which words the customer allows.
 *
 * @module
 */
export { type BoxedOption, boxedOptions, tick } from './boxes.ts'
export { type ChoiceMeaning, choiceFor, meaningOf } from './choices.ts'
export { ChecklistError, type ChecklistErrorCode } from './error.ts'
export type * from './layout.ts'
export { type LayoutJson, toLayoutJson } from './layout-json.ts'
export { readChecklist } from './read.ts'
