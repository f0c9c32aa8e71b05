/** Signals, each by its name, and what each is worth: small enough to be read and argued about. */
export type Numbers<Name extends string> = Readonly<Record<Name, number>>

/** A sum of weighted signals and what it starts from. */
export interface Linear<Name extends string> {
  readonly bias: number
  readonly weights: Numbers<Name>
}

export const weighed = <Name extends string>(
  names: readonly Name[],
  { bias, weights }: Linear<Name>,
  signals: Numbers<Name>,
): number => names.reduce((sum, name) => sum + weights[name] * signals[name], bias)

/** Scores as shares of 1. */
export const odds = (scores: readonly number[]): readonly number[] => {
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

/** A score as a probability; rounded, so that every machine says the same. */
export const probability = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000
