/** How many texts a remembering function keeps: a large sheet's worth, so that memory does not grow with the number of sheets. */
const KEPT = 20_000

/** The same function, remembering what it said of a text: every rule asks the same few things of the same cells again. */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const said = judge(text)
    if (known.size >= KEPT) known = new Map()
    known.set(text, said)
    return said
  }
}
