import { useId } from 'react'
import styles from './bars.module.css'
import { ticksUpTo } from './ticks.ts'

export type Tone = 'good' | 'accent' | 'warn' | 'plain' | 'faint' | 'hatched'

export interface Part {
  readonly name: string
  readonly value: number
  readonly tone: Tone
}

export interface Bar {
  readonly key: string
  readonly label: string
  readonly parts: readonly Part[]
  /** What stands behind the bar. */
  readonly said: string
  /** Where a line crosses the bar: what was expected. */
  readonly mark?: number
}

interface BarsProps {
  readonly bars: readonly Bar[]
  /** What the whole width stands for; the longest bar unless named. */
  readonly whole?: number
  readonly tick: (value: number) => string
}

const percent = (value: number, whole: number): string => `${(value / whole) * 100}%`

/** Horizontal bars of one or more parts, over a common axis. Everything is a share of the width, so it fits any screen. */
export const Bars = ({ bars, whole, tick }: BarsProps) => {
  const hatch = useId()
  const most = whole ?? Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const { end, ticks } = whole === undefined ? ticksUpTo(most) : { end: whole, ticks: HALVES.map((at) => at * whole) }
  return (
    <div className={styles['bars']}>
      {bars.map(({ key, label, parts, said, mark }) => (
        <div key={key} className={styles['bar']}>
          <span className={styles['label']} title={label}>
            {label}
          </span>
          <svg width="100%" height="22" aria-hidden="true">
            {ticks.map((at) => (
              <line key={at} className={styles['grid']} x1={percent(at, end)} x2={percent(at, end)} y1="0" y2="22" />
            ))}
            <PartRects parts={parts} end={end} hatch={hatch} />
            {mark === undefined ? null : (
              <line className={styles['mark']} x1={percent(mark, end)} x2={percent(mark, end)} y1="0" y2="22" />
            )}
          </svg>
          <span className={styles['said']}>{said}</span>
        </div>
      ))}
      <div className={styles['bar']}>
        <span />
        <svg width="100%" height="18" aria-hidden="true" className={styles['axis']}>
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className={styles['hatchGround']} />
              <rect width="2.5" height="6" className={styles['hatchLine']} />
            </pattern>
          </defs>
          {ticks.map((at) => (
            <text key={at} x={percent(at, end)} y="13" textAnchor={anchorOf(at, end)}>
              {tick(at)}
            </text>
          ))}
        </svg>
        <span />
      </div>
    </div>
  )
}

const HALVES = [0, 0.5, 1]

const anchorOf = (at: number, end: number): 'start' | 'middle' | 'end' =>
  at === 0 ? 'start' : at === end ? 'end' : 'middle'

const PartRects = ({ parts, end, hatch }: { readonly end: number; readonly hatch: string } & Pick<Bar, 'parts'>) => {
  let before = 0
  return parts.map(({ name, value, tone }) => {
    const x = before
    before += value
    if (value === 0) return null
    const fill = tone === 'hatched' ? { fill: `url(#${hatch})` } : {}
    return (
      <rect
        key={name}
        className={styles['part']}
        data-tone={tone}
        x={percent(x, end)}
        width={percent(value, end)}
        y="3"
        height="16"
        {...fill}
      >
        <title>{`${name} ${value}`}</title>
      </rect>
    )
  })
}

/** What the colours stand for. */
export const Legend = ({
  parts,
}: {
  readonly parts: readonly { readonly name: string; readonly tone: Tone | 'mark' }[]
}) => (
  <ul className={styles['legend']}>
    {parts.map(({ name, tone }) => (
      <li key={name}>
        <span className={styles['swatch']} data-tone={tone} aria-hidden="true" />
        {name}
      </li>
    ))}
  </ul>
)
