/**
 * Controls of ISO/IEC 27001 and 27002 (2013, 2022) and 27017 (CLD): their names, their numbers in any spelling, and which of them
 * treat the same subject.
 * @module
 */
export {
  CONTROLS,
  type Control,
  controlById,
  controlsUnder,
  controlTitle,
  type Edition,
  type Entry,
  entriesNamed,
  headingsOf,
} from './catalogue.ts'
export { type RelatedControl, relatedControls } from './crosswalk.ts'
export { type ControlMention, readControlIds } from './mention.ts'
