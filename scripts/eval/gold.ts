import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { type Answerer, createAnswerer } from '../../src/answer/index.ts'
import { loadTokenizer } from '../../src/cli/dictionary.ts'
import { shippedLanguage } from '../../src/search/shipped.ts'
import { type LibrarySection, readWhitepaper, sectionsOf } from '../../src/whitepaper/index.ts'

/** One labelled question. test/gold/README.md says what each field means. */
export const goldSchema = z.looseObject({
  id: z.string(),
  doc: z.string(),
  category: z.string(),
  question: z.string(),
  gold_sections: z.array(z.string()),
  answerable: z.boolean(),
  verdict: z.enum(['yes', 'no', 'partial', 'na', 'text']),
  verdict_alt: z.array(z.string()).optional(),
  must_include: z.array(z.array(z.string())),
  must_not: z.array(z.string()),
  tags: z.array(z.string()),
})
export type Gold = z.infer<typeof goldSchema>

/** A document and the questions asked of it alone. */
export interface GoldSet {
  readonly name: string
  readonly whitepaper: string
  readonly questions: string
  /** Whoever wrote the patterns and particulars had not seen them: only they tell how sure an answer to a new author is. */
  readonly unseen: boolean
}

const UNSEEN = ['third/', 'fourth/', 'fifth/', 'sixth/', 'papers/hr-saas', 'papers/file-sharing', 'papers/school-saas']

/** The project's own questions: a folder for each author or aim, a file for each document. */
const OWN_FOLDERS = {
  own: 'test/gold',
  second: 'test/gold/second',
  verdicts: 'test/gold/verdicts',
  third: 'test/gold/third',
  fourth: 'test/gold/fourth',
  fifth: 'test/gold/fifth',
  sixth: 'test/gold/sixth',
  papers: 'test/gold/papers',
} as const
/** A larger set that lies beside the project on its authors' machines; the published documents are not ours to give. */
const BESIDE = {
  'superstream-1.2': 'superstream-nx-cloud-1.2.txt',
  'superstream-1.1': 'superstream-nx-cloud-1.1.txt',
  'superstream-1.0': 'superstream-nx-cloud-1.0.txt',
  'step-private-cloud': 'step-private-cloud.txt',
  'idcf-cloud': 'idcf-cloud-4.1.md',
} as const
const BESIDE_FOLDER = '../shared'

const isQuestions = (name: string): boolean => name.endsWith('.jsonl')

/** The invented whitepapers lie beside their questions, the sample ones in corpus/. */
const paperOf = (folder: string, document: string): string =>
  existsSync(`${folder}/${document}.md`) ? `${folder}/${document}.md` : `corpus/${document}.md`

export const ownSets: readonly GoldSet[] = Object.entries(OWN_FOLDERS).flatMap(([group, folder]) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter(isQuestions)
    .sort()
    .map((name) => ({
      name: `${group} ${name.replace('.jsonl', '')}`,
      whitepaper: paperOf(folder, name.replace('.jsonl', '')),
      questions: `${folder}/${name}`,
      unseen: UNSEEN.some((part) => `${folder}/${name}`.includes(part)),
    })),
)

export const sharedSets = (): readonly GoldSet[] =>
  existsSync(`${BESIDE_FOLDER}/eval/gold`)
    ? Object.entries(BESIDE).map(([name, file]) => ({
        name: `shared ${name}`,
        unseen: false,
        whitepaper: `${BESIDE_FOLDER}/whitepapers/${file}`,
        questions: `${BESIDE_FOLDER}/eval/gold/${name}.jsonl`,
      }))
    : []

export const readGold = ({ questions }: GoldSet): readonly Gold[] =>
  readFileSync(questions, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldSchema.parse(JSON.parse(line)))

export const sectionsFor = ({ whitepaper: path }: GoldSet): readonly LibrarySection[] =>
  sectionsOf([readWhitepaper(readFileSync(path), { fileName: basename(path) }).whitepaper])

export const answererFor = (set: GoldSet): Answerer =>
  createAnswerer(sectionsFor(set), shippedLanguage(loadTokenizer()))
