/** What judging an answer knows of its field, as it stands in the files: too large to lie among the code everywhere. */
export interface AnswerKnowledge {
  readonly particulars: Readonly<Record<string, ParticularsFile>>
  readonly contraries: Readonly<Record<string, ContrariesFile>>
}

export interface ParticularsFile {
  readonly particulars: readonly {
    readonly 名前: string
    readonly 問い: readonly string[]
    /** What holds words of 問い and asks for something else. */
    readonly 除く?: readonly string[]
    readonly 根拠?: readonly string[]
  }[]
}

export interface ContrariesFile {
  readonly pairs: readonly PairInFile[]
}

/** Either 一方 and 他方, which exclude each other, or 問い and 根拠, of which only the latter excludes the former. */
export interface PairInFile {
  readonly 名前: string
  readonly 話題?: readonly string[]
  readonly 一方?: readonly string[]
  readonly 他方?: readonly string[]
  readonly 問い?: readonly string[]
  readonly 根拠?: readonly string[]
  readonly 両立?: readonly string[]
}
