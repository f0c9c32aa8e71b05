/** Takes a compound and where it stands. */
type CompoundVisitor = (compound: string, start: number, end: number) => void

/** Gathers nouns that stand side by side, and gives them as one compound when the run ends. */
export class NounRun {
  readonly #text: string
  readonly #visit: CompoundVisitor
  #start = 0
  #end = 0
  #words = 0
  #hasNoun = false

  constructor(text: string, visit: CompoundVisitor) {
    this.#text = text
    this.#visit = visit
  }

  /** A word of the run; one that is no noun of its own (者, 的, 非) makes no compound without a noun beside it. */
  add(start: number, end: number, isNoun: boolean): void {
    if (start !== this.#end) this.finish()
    if (this.#words === 0) this.#start = start
    this.#end = end
    this.#words += 1
    this.#hasNoun ||= isNoun
  }

  finish(): void {
    if (this.#words > 1 && this.#hasNoun) {
      this.#visit(this.#text.slice(this.#start, this.#end).toLowerCase(), this.#start, this.#end)
    }
    this.#words = 0
    this.#hasNoun = false
  }
}
