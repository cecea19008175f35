import { useMemo } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { cardOf } from './cardModel.ts'
import { ParkCard } from './ParkCard.tsx'

/** A card for each park, their lines side by side; side by side is no ranking. */
export function ParkCards({ parks }: { readonly parks: readonly string[] }) {
  const { overview } = useMessages()
  const data = useData()
  const cards = useMemo(() => parks.map((park) => cardOf(data, park)), [data, parks])
  const largest = Math.max(0, ...cards.map(({ areas }) => areas.planned?.value ?? 0))
  return (
    <Section no={overview.cardsNo} title={overview.cardsTitle(parks.length)} unit={overview.cardsUnit}>
      <div className="cards">
        {cards.map((card) => (
          <ParkCard key={card.park} card={card} largest={largest} />
        ))}
      </div>
      <p className="notes">{overview.cardsNote}</p>
    </Section>
  )
}
