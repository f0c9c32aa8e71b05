/** No script, style or picture but our own: what a customer wrote into a cell can never run. */
export const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
} as const

/** As the header's text, for pages that no program of ours sends. */
export const policyText = (): string =>
  Object.entries(POLICY)
    .map(([name, sources]) => `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`)
    .join('; ')
