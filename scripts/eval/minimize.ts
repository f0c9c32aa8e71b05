/** What is to be made small at some weights, and its slope in every direction there. */
export interface Point {
  readonly weights: readonly number[]
  readonly value: number
  readonly slopes: readonly number[]
}
export type Valley = (weights: readonly number[]) => Omit<Point, 'weights'>

const ROUNDS = 200
/** So many past steps tell how the ground is curved. */
const REMEMBERED = 10
const FLAT = 1e-6
const ENOUGH = 1e-4
const SHORTEST = 1e-8

/** L-BFGS: goes down a smooth, convex valley in few steps, however differently its directions are scaled. */
export const minimize = (start: readonly number[], valley: Valley): readonly number[] => {
  let point: Point = { weights: start, ...valley(start) }
  let past: readonly Step[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    if (Math.max(0, ...point.slopes.map(Math.abs)) < FLAT) break
    const next = downhill(point, directionFrom(point.slopes, past), valley)
    if (!next) break
    const step = stepBetween(point, next)
    if (step.bend > 0) past = [...past, step].slice(-REMEMBERED)
    point = next
  }
  return point.weights
}

interface Step {
  readonly move: readonly number[]
  readonly change: readonly number[]
  /** How far the slopes changed along the move: above 0 where the ground is curved upwards. */
  readonly bend: number
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)
const plus = (a: readonly number[], by: number, b: readonly number[]): readonly number[] =>
  a.map((value, at) => value + by * (b[at] as number))

const stepBetween = (from: Point, to: Point): Step => {
  const move = plus(to.weights, -1, from.weights)
  const change = plus(to.slopes, -1, from.slopes)
  return { move, change, bend: dot(move, change) }
}

const directionFrom = (slopes: readonly number[], past: readonly Step[]): readonly number[] => {
  let direction = slopes
  const parts = past.toReversed().map((step) => {
    const part = dot(step.move, direction) / step.bend
    direction = plus(direction, -part, step.change)
    return { step, part }
  })
  const last = past.at(-1)
  if (last) direction = direction.map((value) => (value * last.bend) / dot(last.change, last.change))
  for (const { step, part } of parts.toReversed()) {
    direction = plus(direction, part - dot(step.change, direction) / step.bend, step.move)
  }
  return direction.map((value) => -value)
}

/** The first point on the way, halving it each time, that lies low enough. */
const downhill = (point: Point, direction: readonly number[], valley: Valley): Point | undefined => {
  const slope = dot(point.slopes, direction)
  for (let length = 1; length > SHORTEST; length /= 2) {
    const weights = plus(point.weights, length, direction)
    const there = valley(weights)
    if (there.value <= point.value + ENOUGH * length * slope) return { weights, ...there }
  }
  return undefined
}
