import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import { type ComparedParks, MAX_PARKS } from '../../dataset/compare/comparedParks.ts'

/** What became of parks that are not among the compared ones: no park is left out without a word. */
export function ParkNotices({ model }: { readonly model: ComparedParks }) {
  const messages = useMessages('comparison')
  const data = useData()
  const { compare } = messages
  const { outside, unknown, beyond, isFirstOfMany, choosable } = model
  const names = (parks: readonly string[]) => parks.map((park) => parkName(messages, data, park))
  const notices = [
    ...(unknown.length > 0 ? [compare.unknownParks(unknown)] : []),
    ...(outside.length > 0 ? [compare.outside(names(outside))] : []),
    ...(beyond.length > 0 ? [compare.beyond(names(beyond), MAX_PARKS)] : []),
    ...(isFirstOfMany ? [compare.firstOfMany(MAX_PARKS, choosable.length)] : []),
  ]
  return notices.map((notice) => (
    <p key={notice} className="notes">
      {notice}
    </p>
  ))
}
