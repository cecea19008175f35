import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkFullName, parkName } from '../../i18n/names.ts'
import { ParkLink } from '../parts/ParkLink.tsx'
import { useData } from '../useData.ts'
import { AreaDrawing } from './AreaDrawing.tsx'
import { CardFigure } from './CardFigure.tsx'
import { CardProjects } from './CardProjects.tsx'
import type { Card } from './cardModel.ts'
import { LeadingClusters } from './LeadingClusters.tsx'

interface Props {
  readonly card: Card
  /** The largest planned area of all cards, m². */
  readonly largest: number
}

/** One park: where it is, its main figures, its named projects, its leading industries. */
export function ParkCard({ card, largest }: Props) {
  const messages = useMessages()
  const data = useData()
  const at = rowOfId(data.tables.parks, card.park)
  const { provinceZh, prefectureZh, countyZh } = rowAt(data.tables.parks, at)
  const name = parkName(messages, data, card.park)
  return (
    <article className="card-of-park">
      <h3>
        <ParkLink park={card.park} />
      </h3>
      <p className="where">
        {parkFullName(messages, data, card.park)}
        <span className="faint" lang="zh-Hans">
          {[provinceZh, prefectureZh, countyZh].filter((place) => place !== null).join(' ')}
        </span>
      </p>
      <AreaDrawing areas={card.areas} largest={largest} at={at} name={name} />
      {card.lines.map((line) => (
        <CardFigure key={line.name} line={line} />
      ))}
      <CardProjects card={card} name={name} />
      <LeadingClusters rows={card.leading} />
    </article>
  )
}
