import type { BoundShape } from '../../dataset/bounds.ts'
import type { RecordShape } from './recordShape.ts'

/** In a box of 12 × 12: a lower bound points onwards, an upper bound back. */
const OUTLINES: Readonly<Record<BoundShape, string>> = {
  point: 'M1 1H11V11H1Z',
  range: 'M1 1H11V11H1Z',
  lower: 'M1 1H7.5L12 6L7.5 11H1Z',
  upper: 'M11 1H4.5L0 6L4.5 11H11Z',
}
/** 45° means 预计 here and in the charts. */
const HATCH = 'M1 5L5 1M1 9L9 1M3 11L11 3M7 11L11 7'
const SMALL = 'translate(3 3) scale(.5)'

/** One observation: solid reported, hatched estimated, hollow planned; underlined the whole county; small a part. */
export function RecordMark({ status, bound, scope }: RecordShape) {
  const isPart = scope === 'subpark' || scope === 'group' || scope === 'org'
  const isSolid = status === 'A' || status === 'P'
  const transform = isPart ? SMALL : undefined
  return (
    <svg width="14" height="14" viewBox="-1 -1 14 15" stroke="currentColor" aria-hidden="true">
      <path
        d={OUTLINES[bound]}
        transform={transform}
        fill={isSolid ? 'currentColor' : 'none'}
        strokeWidth={isPart ? 2.6 : 1.4}
        strokeDasharray={status === 'P' ? '2 1.5' : undefined}
      />
      {status === 'E' && <path d={HATCH} transform={transform} strokeWidth={isPart ? 2 : 1.2} />}
      {scope === 'county' && <path d="M0 13.6H12" strokeWidth="1.6" />}
    </svg>
  )
}
