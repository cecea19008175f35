import { parkStyle } from '../../charts/parkStyle.ts'
import type { Observation } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Areas } from './cardModel.ts'

interface Props {
  readonly areas: Areas
  /** m²; drawn as the whole box. */
  readonly largest: number
  /** The park's row, for its colour. */
  readonly at: number
  readonly name: string
}
const BOX = 92

/** Planned area as a square in proportion, dotted what it was before, solid what is built up. */
export function AreaDrawing({ areas, largest, at, name }: Props) {
  const messages = useMessages()
  const { overview } = messages
  const { planned, previous, built } = areas
  const text = (row: Observation) => formatQuantity(messages, row, row.indicator).text
  const parts = [
    ...(planned ? [overview.areaPlanned(text(planned))] : []),
    ...(previous ? [overview.areaPrevious(text(previous))] : []),
    ...(built ? [overview.areaBuilt(text(built))] : []),
  ]
  const label = overview.areaDrawing(name, parts.length > 0 ? parts : [overview.areaNone])
  // A hundredth of a pixel is not seen, and digits do not compress.
  const side = (row: Observation) => Math.round(100 * BOX * Math.sqrt(row.value / largest)) / 100
  return (
    <div className="area">
      <span className="vh">{label}</span>
      <svg
        className={`park-${parkStyle(at).hueIndex + 1}`}
        width={BOX + 4}
        height={BOX + 4}
        viewBox={`-2 ${-BOX - 2} ${BOX + 4} ${BOX + 4}`}
        aria-hidden="true"
      >
        {planned && <Square side={side(planned)} strokeWidth={1.4} />}
        {planned && previous && <Square side={side(previous)} strokeWidth={1} strokeDasharray="2 3" />}
        {planned && built && <Square side={side(built)} fill="currentColor" />}
        {!planned && <path d={`M0 0H${BOX}`} className="nothing" strokeDasharray="2 4" />}
      </svg>
    </div>
  )
}

interface SquareProps {
  readonly side: number
  readonly fill?: string
  readonly strokeWidth?: number
  readonly strokeDasharray?: string
}
/** Stands on the ground line, at the left. */
function Square({ side, fill = 'none', ...stroke }: SquareProps) {
  return <rect x="0" y={-side} width={side} height={side} fill={fill} stroke="currentColor" {...stroke} />
}
