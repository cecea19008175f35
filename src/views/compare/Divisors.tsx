import type { ParkArea } from '../../dataset/compare/parkAreas.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { parkName } from '../../i18n/names.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'
import type { CompareModel } from '../../dataset/compare/compareModel.ts'

/** The area that each park's figures are divided by, which opens its sentence; or that there is none. */
export function Divisors({ model: { parks, areas } }: { readonly model: CompareModel }) {
  const { conversions } = useMessages('comparison')
  if (!areas) return null
  return (
    <div className="divisors">
      <span>{conversions.divisors}</span>
      <ul>
        {parks.map((park) => (
          <li key={park}>
            <Divisor park={park} area={areas.get(park)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Divisor({ park, area }: { readonly park: string; readonly area: ParkArea | undefined }) {
  const messages = useMessages('comparison')
  const { conversions } = messages
  const name = parkName(messages, useData(), park)
  if (area === undefined) return conversions.noArea(name, conversions.refusals.area_unknown)
  if (area === 'disputed') return conversions.noArea(name, conversions.refusals.area_disputed)
  const said = conversions.divisor(
    name,
    formatQuantity(messages, area, area.indicator).text,
    formatPeriod(messages, area.period),
  )
  return <FigureButton records={[{ table: 'observations', id: area.id }]}>{said}</FigureButton>
}
