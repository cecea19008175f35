import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import { type CompareModel, countVerdicts } from './compareModel.ts'
import { ParkPicker } from './ParkPicker.tsx'

/** Which parks, what can be said of them together, and the choice of them. */
export function CompareTitle({ model }: { readonly model: CompareModel }) {
  const messages = useMessages()
  const data = useData()
  const { compare } = messages
  const { parks, shared, single, outside } = model
  const names = parks.map((park) => parkName(messages, data, park))
  const { comparable, with_notes, not_comparable } = countVerdicts(shared)
  return (
    <header className="title">
      <h1>{names.length === 1 ? compare.titleOne(names[0] ?? '') : compare.title(names)}</h1>
      <p>
        {shared.length > 0
          ? compare.lead(shared.length, comparable, with_notes, not_comparable)
          : compare.noShared}
        {single.length > 0 && shared.length > 0 && compare.leadSingle(single.length)}
      </p>
      <ParkPicker model={model} />
      {outside.length > 0 && (
        <p className="notes">{compare.outside(outside.map((park) => parkName(messages, data, park)))}</p>
      )}
      {model.isCut && <p className="notes">{compare.tooMany(parks.length)}</p>}
      {model.unknownLine !== null && (
        <output className="notes">{compare.unknownLine(model.unknownLine)}</output>
      )}
    </header>
  )
}
