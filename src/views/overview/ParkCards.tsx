import { useMemo } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import type { Selection } from '../useSelection.ts'
import { cardsOf } from './cardModel.ts'
import { ParkCard } from './ParkCard.tsx'

/** A card for each park, their lines side by side; side by side is no ranking. */
export function ParkCards({ selection }: { readonly selection: Selection }) {
  const { overview } = useMessages()
  const data = useData()
  const cards = useMemo(() => cardsOf(data, selection), [data, selection])
  const largest = Math.max(0, ...cards.map(({ areas }) => areas.planned?.value ?? 0))
  return (
    <Section no={overview.cardsNo} title={overview.cardsTitle(cards.length)} unit={overview.cardsUnit}>
      <div className="cards">
        {cards.map((card) => (
          <ParkCard key={card.park} card={card} largest={largest} />
        ))}
      </div>
      <p className="notes">{overview.cardsNote}</p>
    </Section>
  )
}
