import { isFiltering, splitsFigures } from '../../dataset/filter/facets.ts'
import { type Data, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import type { Selection } from '../useSelection.ts'
import { type CoverageModel, verdictCounts } from './coverageModel.ts'

interface Props {
  readonly model: CoverageModel
  readonly selection: Selection
}

/** The first sentences of the page, computed from what it shows. */
export function OverviewTitle({ model, selection }: Props) {
  const messages = useMessages()
  const data = useData()
  const { parks } = selection
  return (
    <div className="title">
      <h1>{titleOf(messages, data, selection)}</h1>
      {parks.length > 0 && (
        <p>
          {countsOf(messages, data, selection)}
          {model.parks.length < parks.length && messages.overview.listed(model.parks.length, parks.length)}
          {coverageOf(messages, data, model, selection)}
          {verdictsOf(messages, model)}
        </p>
      )}
    </div>
  )
}

function titleOf(messages: Messages, data: Data, { parks, clusters, match, ...filter }: Selection): string {
  const { overview } = messages
  const names = clusters.map((id) => clusterName(messages, data, id))
  if (names.length > 0) return overview.titleFiltered(parks.length, names, match)
  if (isFiltering({ ...filter, clusters, match })) return overview.titleSome(parks.length)
  const { documents } = data.tables
  const articles = Array.from({ length: documents.length }, (_, at) => wordAt(documents, 'park', at))
  return overview.title(parks.length, articles.filter((park) => park !== null).length)
}

function countsOf({ overview }: Messages, { tables }: Data, selection: Selection): string {
  const { observations, investments } = selection
  if (!isFiltering(selection)) return overview.counts(observations.length, investments.length)
  const all = [tables.observations.length, tables.investments.length] as const
  return overview.countsOf(observations.length, all[0], investments.length, all[1])
}

/** What is reported can be said of whole parks only, not where the filter leaves some of their figures out. */
function coverageOf(
  { overview }: Messages,
  { tables }: Data,
  model: CoverageModel,
  selection: Selection,
): string {
  if (splitsFigures(selection)) return overview.sharedOf(model.shared.length)
  const reported = model.rows.filter(({ group }) => group !== 'other').length
  const catalogue = tables.indicators.length
  return model.parks.length === 1
    ? overview.coverageOne(catalogue, reported)
    : overview.coverage(catalogue, reported, model.shared.length)
}

function verdictsOf({ overview }: Messages, model: CoverageModel): string {
  const { comparable, with_notes, not_comparable } = verdictCounts(model)
  return model.shared.length > 0 ? overview.verdicts(comparable, with_notes, not_comparable) : ''
}
