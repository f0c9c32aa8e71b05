/** A sentence in both of our languages. */
export interface Bilingual {
  readonly ja: string
  readonly en: string
}

/**
 * What every error of ours carries: a code that callers can tell apart, and one sentence in Japanese and in English that
 * names the cause and says what to do next. Each folder derives its own class with its own closed list of codes.
 */
export class KotaeError<Code extends string = string> extends Error {
  readonly code: Code
  readonly text: Bilingual

  constructor(code: Code, text: Bilingual, options?: ErrorOptions) {
    super(text.en, options)
    this.name = new.target.name
    this.code = code
    this.text = text
  }
}

/**
 * The same, and where to do it: what is a screen to one is a command to another, so each shell knows that of the codes
 * that it can help with.
 */
export const withWhere = (
  { code, text }: Pick<KotaeError, 'code' | 'text'>,
  where: Readonly<Record<string, Bilingual>>,
): Bilingual => {
  const more = where[code]
  return more ? { ja: text.ja + more.ja, en: `${text.en} ${more.en}` } : text
}
