import { type Bilingual, KotaeError } from '../error.ts'

export type CliErrorCode =
  | 'usage'
  | 'file-missing'
  | 'is-a-folder'
  | 'unreadable'
  | 'exists-already'
  | 'bad-questions'
  | 'bad-mapping-file'
  | 'unwritable'
  | 'port-taken'
  | 'unreachable'

export class CliError extends KotaeError<CliErrorCode> {}

export const usage = (ja: string, en: string): CliError => new CliError('usage', { ja, en })

export const badFacts = (options: string): CliError =>
  usage(
    `${options} の値を読めません。製品名と版は空にせず、日付は 2026-04-01 の形で指定してください。`,
    `The value of ${options} cannot be read. Product and edition must not be empty; a date looks like 2026-04-01.`,
  )

export const fileMissing = (path: string): CliError =>
  new CliError('file-missing', {
    ja: `ファイルが見つかりません: ${path}。パスの綴りを確認してください。`,
    en: `No such file: ${path}. Check the spelling of the path.`,
  })

export const isAFolder = (path: string): CliError =>
  new CliError('is-a-folder', {
    ja: `フォルダーです: ${path}。ファイルを指定してください。`,
    en: `${path} is a folder. Name a file.`,
  })

export const unreadable = (path: string, cause: unknown): CliError =>
  new CliError(
    'unreadable',
    {
      ja: `読み取れません: ${path}。読み取りの権限を確認してください。`,
      en: `Cannot read ${path}. Check that you may read it.`,
    },
    { cause },
  )

export const existsAlready = (path: string): CliError =>
  new CliError('exists-already', {
    ja: `すでにあります: ${path}。別の名前を -o で指定するか、上書きしてよければ --force を付けてください。`,
    en: `${path} exists already. Name another file with -o, or add --force to overwrite it.`,
  })

export const unwritable = (path: string, cause: unknown): CliError =>
  new CliError(
    'unwritable',
    {
      ja: `書き込めません: ${path}。フォルダーがあること、書き込みの権限、空き容量を確認してください。`,
      en: `Cannot write ${path}. Check that its folder exists, that you may write there, and the space left.`,
    },
    { cause },
  )

export const badQuestion = (line: number, why: string): CliError =>
  new CliError('bad-questions', {
    ja: `質問ファイルの ${line} 行目を読めません（${why}）。1 行に {"id","question"} の JSON を 1 つ書いてください。`,
    en: `Line ${line} of the questions cannot be read (${why}). Each line holds one JSON object with "id" and "question".`,
  })

export const badMappingFile = (path: string, why: Bilingual, cause: unknown): CliError =>
  new CliError(
    'bad-mapping-file',
    { ja: `${path} を対応づけとして読めません: ${why.ja}`, en: `${path} is no mapping: ${why.en}` },
    { cause },
  )

export const portTaken = (port: number): CliError =>
  new CliError('port-taken', {
    ja: `ポート ${port} はほかのプログラムが使っています。--port で別の番号を指定してください。`,
    en: `Port ${port} is in use by another program. Name another one with --port.`,
  })
