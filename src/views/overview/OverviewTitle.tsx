import { wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useData } from '../useData.ts'
import type { Selection } from '../useSelection.ts'
import { type CoverageModel, verdictCounts } from './coverageModel.ts'

interface Props {
  readonly model: CoverageModel
  readonly selection: Selection
}

/** The first sentence of the page, computed from what it shows. */
export function OverviewTitle({ model, selection }: Props) {
  const messages = useMessages()
  const data = useData()
  const { overview } = messages
  const { parks, clusters, match, investments } = selection
  const { documents, indicators } = data.tables
  const articles = Array.from({ length: documents.length }, (_, at) => wordAt(documents, 'park', at))
  const names = clusters.map((id) => clusterName(messages, data, id))
  const observed = model.rows.flatMap(({ cells }) => cells.flat()).length
  const counts = verdictCounts(model)
  const reported = model.rows.filter(({ group }) => group !== 'other').length
  return (
    <div className="title">
      <h1>
        {names.length > 0
          ? overview.titleFiltered(parks.length, names, match)
          : overview.title(parks.length, articles.filter((park) => park !== null).length)}
      </h1>
      {parks.length > 0 && (
        <p>
          {overview.counts(observed, investments.length)}
          {parks.length === 1
            ? overview.coverageOne(indicators.length, reported)
            : overview.coverage(indicators.length, reported, model.shared.length)}
          {model.shared.length > 0 &&
            overview.verdicts(counts.comparable, counts.with_notes, counts.not_comparable)}
        </p>
      )}
    </div>
  )
}
