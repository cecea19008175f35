import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import { type CompareModel, countVerdicts } from '../../dataset/compare/compareModel.ts'
import { Divisors } from './Divisors.tsx'
import { ParkNotices } from './ParkNotices.tsx'
import { ParkPicker } from './ParkPicker.tsx'
import { SwitchBar } from './SwitchBar.tsx'

/** Which parks, what can be said of them together, and the choice of them and of how they are told. */
export function CompareTitle({ model }: { readonly model: CompareModel }) {
  const messages = useMessages('comparison')
  const data = useData()
  const { compare } = messages
  const names = model.parks.map((park) => parkName(messages, data, park))
  return (
    <header className="title">
      <h1>{names.length === 1 ? compare.titleOne(names[0] ?? '') : compare.title(names)}</h1>
      <Lead model={model} />
      <ParkNotices model={model} />
      <ParkPicker model={model} />
      <SwitchBar />
      <Divisors model={model} />
      {model.unknownLine !== null && (
        <output className="notes">{compare.unknownLine(model.unknownLine)}</output>
      )}
    </header>
  )
}

/** How many lines compare. */
function Lead({ model: { shared, single, hidden } }: { readonly model: CompareModel }) {
  const { compare } = useMessages('comparison')
  const { comparable, with_notes, not_comparable } = countVerdicts(shared)
  const counted = compare.lead(shared.length, comparable, with_notes, not_comparable)
  const none = hidden > 0 ? compare.nothingComparable : compare.noShared
  return (
    <p>
      {shared.length > 0 ? counted : none}
      {single.length > 0 && shared.length > 0 && compare.leadSingle(single.length)}
      {hidden > 0 && shared.length > 0 && compare.hidden(hidden)}
    </p>
  )
}
