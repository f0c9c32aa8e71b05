import { useDepartments } from '../parts/departments.ts'
import { useWords } from '../parts/preferences.ts'
import { Bars, Legend } from './bars.tsx'
import { Chart, NoChart } from './chart.tsx'
import type { Overview } from './query.ts'
import { WORDS } from './words.ts'

export const Departments = ({ departments }: Pick<Overview, 'departments'>) => {
  const words = useWords(WORDS)
  const open = { name: words.openRows, tone: 'accent' } as const
  const held = { name: words.heldShare, tone: 'warn' } as const
  const departmentNames = useDepartments()
  const nameOf = (department: string): string => departmentNames.nameOf(department) || words.noDepartment
  if (departments.length === 0) return <NoChart title={words.departments}>{words.departmentsNothing}</NoChart>
  return (
    <Chart
      title={words.departments}
      note={words.departmentsNote}
      legend={<Legend parts={[open, held]} />}
      head={[words.department, words.openRows, words.heldShare, words.sheets, words.nextDue]}
      rows={departments.map((each) => ({
        key: each.department,
        cells: [nameOf(each.department), each.open, each.held, each.checklists, each.nextDue ?? words.none],
      }))}
    >
      <Bars
        tick={words.count}
        bars={departments.map((each) => ({
          key: each.department,
          label: nameOf(each.department),
          parts: [
            { ...open, value: each.open - each.held },
            { ...held, value: each.held },
          ],
          said: words.count(each.open),
        }))}
      />
    </Chart>
  )
}

const MINUTE_S = 60

export const Times = ({ times: { longestPauseSeconds, sheets } }: Pick<Overview, 'times'>) => {
  const words = useWords(WORDS)
  if (sheets.length === 0) return <NoChart title={words.times}>{words.timesNothing}</NoChart>
  return (
    <Chart
      title={words.times}
      note={words.timesNote(longestPauseSeconds / MINUTE_S)}
      head={[words.sheet, words.questions, words.active, words.elapsed]}
      rows={sheets.map(({ id, name, questions, activeSeconds, elapsedSeconds }) => ({
        key: id,
        cells: [name, questions, words.duration(activeSeconds), words.duration(elapsedSeconds)],
      }))}
    >
      <Bars
        tick={(minutes) => words.duration(minutes * MINUTE_S)}
        bars={sheets.map(({ id, name, activeSeconds }) => ({
          key: id,
          label: name,
          parts: [{ name: words.active, value: activeSeconds / MINUTE_S, tone: 'accent' }],
          said: words.duration(activeSeconds),
        }))}
      />
    </Chart>
  )
}
