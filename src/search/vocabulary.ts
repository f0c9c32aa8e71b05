/**
 * All kinds of terms live in one index, each kind in a field of its own. A mark in front of the term keeps a
 * word from being looked up among pairs or concepts.
 */
export const FIELDS = ['words', 'pairs', 'grams', 'concepts', 'controls', 'topics'] as const
export type Field = (typeof FIELDS)[number]

export const wordTerm = (word: string): string => word
export const pairTerm = (pair: string): string => `+${pair}`
export const gramTerm = (gram: string): string => `~${gram}`
export const conceptTerm = (concept: number): string => `=${concept}`
export const controlTerm = (id: string): string => `#${id}`
export const topicTerm = (topic: number): string => `@${topic}`
