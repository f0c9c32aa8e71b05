import { Link } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { useTopicName } from '../parts/topic-names.ts'
import { Bars, Legend } from './bars.tsx'
import { Chart, NoChart } from './chart.tsx'
import styles from './overview.module.css'
import type { Overview } from './query.ts'
import { WORDS } from './words.ts'

export const Topics = ({ topics }: Pick<Overview, 'topics'>) => {
  const words = useWords(WORDS)
  const nameOf = useTopicName()
  const stated = { name: words.stated, tone: 'accent' } as const
  const silent = { name: words.silent, tone: 'hatched' } as const
  return (
    <Chart
      title={words.topics}
      note={words.topicsNote}
      legend={<Legend parts={[stated, silent]} />}
      head={[words.topic, words.asked, words.silent, words.sheets]}
      rows={topics.map((each) => ({
        key: each.topic,
        cells: [nameOf(each.topic), each.asked, each.silent, each.checklists],
      }))}
    >
      <Bars
        tick={words.count}
        bars={topics.map((each) => ({
          key: each.topic,
          label: nameOf(each.topic),
          parts: [
            { ...stated, value: each.asked - each.silent },
            { ...silent, value: each.silent },
          ],
          said: words.count(each.asked),
        }))}
      />
    </Chart>
  )
}

const CAUSES = ['nothing-on-topic', 'attribute-not-stated', 'named-thing-not-stated', 'other-edition-only'] as const

/** What the documents lack, with the questions that asked for it. */
export const Gaps = ({ gaps }: Pick<Overview, 'gaps'>) => {
  const words = useWords(WORDS)
  const nameOf = useTopicName()
  if (gaps.length === 0) return <NoChart title={words.gaps}>{words.gapsNothing}</NoChart>
  return (
    <section className={styles['card']} aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      <p className={styles['note']}>{words.gapsNote}</p>
      <ol className={styles['gaps']}>
        {gaps.map(({ topic, total, causes, samples }) => (
          <li key={topic}>
            <h3>
              {nameOf(topic) || words.noTopic} <span className={styles['count']}>{words.sheetCount(total)}</span>
            </h3>
            <p className={styles['soft']}>
              {CAUSES.filter((cause) => causes[cause] > 0)
                .map((cause) => `${words.causes[cause]} ${causes[cause]}`)
                .join(words.comma)}
            </p>
            <ul>
              {samples.map(({ text, checklistId, questionId }) => (
                <li key={questionId}>
                  <Link to="/checklists/$id/review" params={{ id: checklistId }} search={{ question: questionId }}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
