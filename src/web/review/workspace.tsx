import { useEffect, useRef, useState } from 'react'
import { nextStates } from '../../review/decision.ts'
import { useNotice } from '../parts/notice.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import type { Checklist } from '../parts/queries.ts'
import { useShortcuts } from '../parts/use-shortcuts.ts'
import { Actions } from './actions.tsx'
import { AnswerEditor } from './answer-editor.tsx'
import { ConflictView } from './conflict.tsx'
import { Discussion } from './discussion.tsx'
import { candidatesOf, promoted } from './evidence.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { KinPanel } from './kin-panel.tsx'
import { QuestionHead } from './question-head.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import styles from './review.module.css'
import type { Change, Detail, Evidence, State } from './types.ts'
import { useChoiceKeys } from './use-choice-keys.ts'
import { useEditor } from './use-editor.ts'
import type { Review } from './use-rows.ts'
import type { Steps } from './use-steps.ts'

const WORDS = {
  ja: {
    confirmed: (label: string) => `${label} を確認済みにしました。`,
    state: (label: string, state: string) => `${label} を「${state}」にしました。`,
    done: '未確認の質問はもうありません。',
    cited: '出典を入れ替えました。',
    mine: '自分を担当にしました。',
    nameless: '右上の「名前を設定」からお名前を入れると、担当になれます。',
    states: {
      draft: '下書き',
      confirmed: '確認済',
      approved: '承認済',
      returned: '差し戻し',
      out: '対象外',
      held: '保留',
    },
  },
  en: {
    confirmed: (label: string) => `${label} confirmed.`,
    state: (label: string, state: string) => `${label}: ${state}.`,
    done: 'No open question is left.',
    cited: 'The source is another one now.',
    mine: 'Assigned to you.',
    nameless: 'Set your name at the top right to take on a question.',
    states: {
      draft: 'draft',
      confirmed: 'confirmed',
      approved: 'approved',
      returned: 'returned',
      out: 'out of scope',
      held: 'on hold',
    },
  },
}

interface WorkspaceProps {
  readonly checklist: Checklist
  readonly detail: Detail
  readonly review: Review
  readonly steps: Steps
  readonly onOpen: (id: string) => void
  /** The next open question, or undefined where none is left. */
  readonly next: () => string | undefined
  readonly onEvidence: () => void
}

/** One question with its answer, and the evidence beside it. */
export const Workspace = ({ checklist, detail, review, steps, onOpen, next, onEvidence }: WorkspaceProps) => {
  const words = useWords(WORDS)
  const notice = useNotice()
  const { name } = usePreferences()
  const field = useRef<HTMLTextAreaElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const comment = useRef<HTMLTextAreaElement>(null)
  const [returning, setReturning] = useState(false)
  const editor = useEditor(checklist.id, detail, { onKept: steps.kept, onFailure: notice.fail })
  const label = detail.number || detail.cell
  const can = (state: State) => nextStates(detail.state).includes(state)
  const candidates = candidatesOf(detail)
  /** Whoever rewrites a signed answer takes the signature away: it is to be confirmed anew. */
  const rewritten = isSigned(detail) && editor.saveState !== 'saved'

  const moveTo = (state: State) => {
    if (can(state)) void editor.submit({ state }, words.state(label, words.states[state]))
  }
  const confirm = async (): Promise<void> => {
    const following = next()
    if ((rewritten || can('confirmed')) && !(await editor.submit({ state: 'confirmed' }, words.confirmed(label))))
      return
    if (following === undefined) notice.say(words.done)
    else onOpen(following)
  }
  const cite = (chosen: Evidence) => void editor.submit({ evidence: promoted(detail.evidence, chosen) }, words.cited)
  const takeOn = (): void => {
    if (name === '') notice.say(words.nameless)
    else void editor.submit({ assignee: name }, words.mine)
  }
  const insert = (text: string): void => {
    const before = editor.text
    editor.setText(before.trim() === '' ? text : `${before.trimEnd()}\n${text}`)
    field.current?.focus()
  }
  const ready = detail.draft?.abstained && editor.text.trim() === '' ? detail.draft.answer : undefined

  useShortcuts({
    c: () => void confirm(),
    'Ctrl+Enter': () => void confirm(),
    a: () => moveTo('approved'),
    r: () => (can('returned') ? setReturning(true) : undefined),
    h: () => moveTo('held'),
    o: () => moveTo('out'),
    b: () => moveTo('draft'),
    m: takeOn,
    t: () => comment.current?.focus(),
    s: () => {
      onEvidence()
      search.current?.focus()
    },
    i: () => (ready === undefined ? undefined : insert(ready)),
    ['Enter']: () => field.current?.focus(),
    ...Object.fromEntries(
      candidates
        .slice(0, 9)
        .map((each, index) => [String(index + 1), () => (each.isElsewhere ? undefined : cite(each.evidence))]),
    ),
  })
  useChoiceKeys(detail.options, (choice) => void editor.submit({ choice, ...verdictFor(detail, choice) }))
  useEffect(() => {
    document.title = `${label} – ${checklist.name} – Kotae`
  }, [label, checklist.name])

  return (
    <div className={styles['workspace']}>
      <div className={styles['middle']}>
        <section className={styles['question']} aria-labelledby="asked">
          <QuestionHead detail={detail} />
          <KinPanel detail={detail} review={review} steps={steps} onOpen={onOpen} editor={editor} />
          {editor.conflict ? <ConflictView conflict={editor.conflict} onResolve={editor.resolve} /> : null}
          <AnswerEditor
            detail={detail}
            editor={editor}
            field={field}
            ready={ready}
            onInsert={insert}
            onChange={(wanted) => void editor.submit(wanted)}
            departments={review.rows ?? []}
          />
          <Discussion checklistId={checklist.id} detail={detail} steps={steps} commentField={comment} />
        </section>
        <Actions
          detail={detail}
          needsSecond={checklist.needsSecond}
          rewritten={rewritten}
          onConfirm={() => void confirm()}
          onMove={moveTo}
          onReturn={() => setReturning(true)}
        />
      </div>
      <EvidencePane
        checklistId={checklist.id}
        detail={detail}
        candidates={candidates}
        search={search}
        onCite={cite}
        onInsert={insert}
      />
      <ReturnDialog
        open={returning}
        checklistId={checklist.id}
        questionId={detail.id}
        onClose={() => setReturning(false)}
        onReturn={() => {
          setReturning(false)
          moveTo('returned')
        }}
      />
    </div>
  )
}

const isSigned = ({ state }: Detail): boolean => state === 'confirmed' || state === 'approved'

/** The verdict goes with the customer's word, where its meaning is known. */
export const verdictFor = (detail: Detail, choice: string): Pick<Change, 'verdict'> => {
  const verdict = detail.meanings[choice]
  return verdict === undefined ? {} : { verdict }
}
