import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import type { CompareModel } from './compareModel.ts'

/** Every park that passes the filter, with its marker; the checked ones are compared. */
export function ParkPicker({ model }: { readonly model: CompareModel }) {
  const { compare } = useMessages()
  const toggle = useApp((state) => state.togglePark)
  return (
    <fieldset className="park-picker">
      <legend className="vh">{compare.parks}</legend>
      {model.choosable.map((park) => (
        <label key={park}>
          <input
            type="checkbox"
            checked={model.parks.includes(park)}
            onChange={() => toggle(park, model.choosable)}
          />
          <ParkLabel park={park} />
        </label>
      ))}
    </fieldset>
  )
}
