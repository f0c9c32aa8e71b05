const STEPS = [1, 2, 5, 10]
/** More would run into one another on a phone. */
const MOST_STEPS = 3

/** A round end of the axis at or above the largest value, and round values on the way there: whole numbers only. */
export const ticksUpTo = (most: number): { readonly end: number; readonly ticks: readonly number[] } => {
  const rough = Math.max(1, most / MOST_STEPS)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power
  const count = Math.max(1, Math.ceil(most / step))
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) }
}
