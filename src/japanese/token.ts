/** One word of a text, as the dictionary cuts it. */
export interface Token {
  readonly surface: string
  /** Dictionary form (行っ -> 行う); the surface itself for words the dictionary does not know. */
  readonly base: string
  /** Part of speech (品詞): 名詞, 動詞, 助詞 ... */
  readonly pos: string
  /** Its first subdivision (品詞細分類1): 一般, サ変接続, 数, 非自立 ..., or '*'. */
  readonly detail: string
  /** Where it stands, in UTF-16 units of the text that was given. */
  readonly start: number
  readonly end: number
}

/** Cuts text into words. How its dictionary gets into memory is the runtime's business. */
export interface Tokenizer {
  tokenize(text: string): Token[]
}
