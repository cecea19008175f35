import { useMessages } from '../../i18n/context.ts'
import { RecordMark } from '../parts/RecordMark.tsx'
import type { RecordShape } from '../parts/recordShape.ts'
import { VerdictSign } from '../parts/VerdictSign.tsx'

const PLAIN: RecordShape = { status: 'A', bound: 'point', scope: 'park' }
const VERDICTS = ['comparable', 'with_notes', 'not_comparable'] as const

/** What the marks mean: fill, outline, underline and size; and the three verdicts. */
export function CoverageLegend() {
  const { statuses, overview, verdicts } = useMessages()
  const marks: readonly (readonly [string, RecordShape])[] = [
    [statuses.A, PLAIN],
    [statuses.E, { ...PLAIN, status: 'E' }],
    [statuses.F, { ...PLAIN, status: 'F' }],
    [overview.legendLower, { ...PLAIN, bound: 'lower' }],
    [overview.legendUpper, { ...PLAIN, bound: 'upper' }],
    [overview.legendCounty, { ...PLAIN, scope: 'county' }],
    [overview.legendPart, { ...PLAIN, scope: 'subpark' }],
  ]
  return (
    <ul className="legend">
      {marks.map(([label, shape]) => (
        <li key={label}>
          <RecordMark {...shape} />
          {label}
        </li>
      ))}
      {VERDICTS.map((verdict) => (
        <li key={verdict} aria-hidden="true">
          <VerdictSign verdict={verdict} />
          {verdicts[verdict]}
        </li>
      ))}
    </ul>
  )
}
