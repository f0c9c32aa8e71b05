import { createContext, use } from 'react'

/** What a person sets for themselves, kept in their browser. */
export interface Preferences {
  /** How they sign what they do. */
  readonly name: string
  readonly tongue: Tongue
  readonly theme: Theme
  /** Whether a letter alone acts: whoever speaks to the computer would set off one with every word. */
  readonly letterKeys: boolean
}

export const TONGUES = ['ja', 'en'] as const
export type Tongue = (typeof TONGUES)[number]
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'kotae'
const FIRST: Preferences = { name: '', tongue: 'ja', theme: 'system', letterKeys: true }

export const loadPreferences = (): Preferences => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const { name, tongue, theme, letterKeys } =
      typeof kept === 'object' && kept !== null ? (kept as Partial<Preferences>) : {}
    return {
      name: typeof name === 'string' ? name : FIRST.name,
      tongue: TONGUES.find((each) => each === tongue) ?? FIRST.tongue,
      theme: THEMES.find((each) => each === theme) ?? FIRST.theme,
      letterKeys: letterKeys ?? FIRST.letterKeys,
    }
  } catch {
    // Browsers may forbid keeping anything; everything works without.
    return FIRST
  }
}

export const keepPreferences = (preferences: Preferences): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // The choice then holds until the page is closed.
  }
}

export interface PreferencesInUse extends Preferences {
  change(preferences: Partial<Preferences>): void
}

export const PreferencesContext = createContext<PreferencesInUse>({ ...FIRST, change: () => undefined })
export const usePreferences = (): PreferencesInUse => use(PreferencesContext)

/** The words of one screen in the reader's language. */
export const useWords = <Words>(words: Readonly<Record<Tongue, Words>>): Words => words[usePreferences().tongue]
