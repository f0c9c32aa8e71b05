import { useQuery } from '@tanstack/react-query'
import { useWords } from '../parts/preferences.ts'
import { useTopicName } from '../parts/topic-names.ts'
import styles from './discussion.module.css'
import { explanationQuery } from './requests.ts'

const WORDS = {
  ja: {
    loading: '調べています…',
    topics: '質問の話題',
    inquiry: '質問の読み取り',
    open: '「はい・いいえ」では答えない質問',
    closed: '「はい・いいえ」で答える質問',
    badState: '「しない」ほうがよいことを尋ねている',
    aspects: (what: string) => `尋ねている値：${what}`,
    named: (what: string) => `名指しされたもの：${what}`,
    asked: (what: string) => `誰のこと：${what}`,
    demands: (what: string) => `求められた条件：${what}`,
    sections: '候補になった節と、その点数の内訳',
    points: '点',
    signals: '判断の手がかり（0〜1）',
    names: {
      statementCovers: '文が質問の語を含む度合い',
      statementsCover: '引用全体が質問の語を含む度合い',
      headingAsked: '見出しが尋ねられている度合い',
      sectionOdds: 'この節が答えである見込み',
      statementTopic: '文と質問の話題の一致',
      topicSure: '話題の確かさ',
      verdictOdds: '判定の確かさ',
      namedMissing: '名指しされたものが節にない',
      namedNowhere: '名指しされたものが資料にない',
      valueMissing: '尋ねられた値が見当たらない',
      demandMet: '求められた条件を満たす',
      demandUnsaid: '求められた条件への言及がない',
      unknownWords: '資料にない語の割合',
    },
  },
  en: {
    loading: 'Looking into it…',
    topics: 'What the question is about',
    inquiry: 'How the question was read',
    open: 'Not to be answered with yes or no',
    closed: 'To be answered with yes or no',
    badState: 'Asks for something that had better not be',
    aspects: (what: string) => `Value asked for: ${what}`,
    named: (what: string) => `Asked for by name: ${what}`,
    asked: (what: string) => `Whose doing: ${what}`,
    demands: (what: string) => `Demanded: ${what}`,
    sections: 'Sections that came up, and what made their scores',
    points: 'points',
    signals: 'What the judgement rests on (0 to 1)',
    names: {
      statementCovers: 'The sentence covers the question',
      statementsCover: 'The quotation covers the question',
      headingAsked: 'The heading is asked for',
      sectionOdds: 'This section answers',
      statementTopic: 'Sentence and question share topics',
      topicSure: 'The topic is sure',
      verdictOdds: 'The verdict is sure',
      namedMissing: 'What is named is not in the section',
      namedNowhere: 'What is named is nowhere',
      valueMissing: 'The value asked for is missing',
      demandMet: 'The demand is met',
      demandUnsaid: 'Nothing is said of the demand',
      unknownWords: 'Words that the papers do not know',
    },
  },
}

interface WhyProps {
  readonly checklistId: string
  readonly questionId: string
}

/** Asked for only when somebody looks. */
export const Why = ({ checklistId, questionId }: WhyProps) => {
  const words = useWords(WORDS)
  const nameOf = useTopicName()
  const { data, error } = useQuery(explanationQuery(checklistId, questionId))
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p className={styles['none']}>{words.loading}</p>
  const { inquiry, signals, sections } = data
  const highest = Math.max(1, ...sections.map(({ score }) => score))
  const reading = [
    inquiry.open ? words.open : words.closed,
    ...(inquiry.badState ? [words.badState] : []),
    ...(['aspects', 'named', 'asked', 'demands'] as const).flatMap((name) =>
      inquiry[name].length === 0 ? [] : [words[name](inquiry[name].join('、'))],
    ),
  ]
  return (
    <div className={styles['why']}>
      <h3>{words.topics}</h3>
      <ul>
        {inquiry.topics.map(({ topic, share }) => (
          <li key={topic}>
            <Meter label={nameOf(topic)} share={share} value={`${Math.round(100 * share)}%`} />
          </li>
        ))}
      </ul>
      <h3>{words.inquiry}</h3>
      <ul>
        {reading.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{words.sections}</h3>
      <ol>
        {sections.map(({ section, title, score, contributions }) => (
          <li key={`${section} ${title}`}>
            <details>
              <summary>
                <Meter
                  label={section === title ? title : `${section} ${title}`}
                  share={score / highest}
                  value={`${score.toFixed(1)} ${words.points}`}
                />
              </summary>
              <ul>
                {contributions.slice(0, 8).map((part) => (
                  <li key={part.label}>
                    {part.label} <span>{part.score.toFixed(1)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.signals}</summary>
        <ul>
          {Object.entries(words.names).map(([name, said]) => (
            <li key={name}>
              <Meter label={said} share={signals[name] ?? 0} value={(signals[name] ?? 0).toFixed(2)} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

interface MeterProps {
  readonly label: string
  readonly share: number
  readonly value: string
}

const Meter = ({ label, share, value }: MeterProps) => (
  <span className={styles['meter']}>
    <span>{label}</span>
    <span className={styles['track']} aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(100 * Math.min(1, Math.max(0, share)))}%` }} />
    </span>
    <span className={styles['value']}>{value}</span>
  </span>
)
