/** What a view shows where the reader chose nothing. */
import { compareModel, type Entry } from '../dataset/compare/compareModel.ts'
import { documentOf } from '../dataset/evidenceRecord.ts'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { type Selected, select } from '../dataset/filter/filter.ts'
import { perData } from '../dataset/perData.ts'
import { type Data, wordAt } from '../dataset/table.ts'
import type { Choice } from './choice.ts'
import { filterShown } from './filterShown.ts'

/**
 * The record in the evidence panel: the reader's choice, else the first that the filter lets through of what the page
 * is about, so that the panel shows what it is for. An article opened without a choice has none.
 */
export function focusShown(choice: Choice, data: Data): RecordRef | null {
  if (choice.focus) return choice.focus
  if (choice.page === 'source') return null
  const known = firstRecords(data)
  const found = known.get(choice)
  if (found !== undefined) return found
  const first = firstRecord(choice, data)
  known.set(choice, first)
  return first
}

/** Every figure of a page asks which record stands in the panel: one answer for one choice. */
const firstRecords = perData(() => new WeakMap<Choice, RecordRef | null>())

function firstRecord(choice: Choice, data: Data): RecordRef | null {
  const selected = select(data, filterShown(choice, data).filter)
  if (choice.page === 'investments') return refOf(data, 'investments', selected.investments[0])
  if (choice.page === 'compare') return firstOfChart(choice, data, selected)
  return firstOfCluster(choice, data, selected) ?? firstFigure(choice, data, selected.observations)
}

/** Who asks for a cluster is shown who says that a park has it, else a project of it. */
function firstOfCluster(
  { page, document, clusters }: Choice,
  data: Data,
  { parks, investments: projects }: Selected,
): RecordRef | null {
  const { parkClusters } = data.tables
  const asked = page === 'clusters' && document !== null ? [document] : clusters
  if ((page !== 'overview' && page !== 'clusters') || asked.length === 0) return null
  const wanted = new Set(asked)
  const passing = new Set(parks)
  const isSaid = (row: number) =>
    wanted.has(wordAt(parkClusters, 'cluster', row) ?? '') &&
    passing.has(wordAt(parkClusters, 'park', row) ?? '')
  const rows = Array.from({ length: parkClusters.length }, (_, row) => row)
  return (
    refOf(data, 'parkClusters', rows.find(isSaid)) ??
    refOf(data, 'investments', clusters.length > 0 ? projects[0] : undefined)
  )
}

/** The first of the figures that the chart draws together, else the first that it draws. */
function firstOfChart(choice: Choice, data: Data, { parks, observations }: Selected): RecordRef | null {
  const { chosen } = compareModel(data, parks, { ...choice, observations })
  const [first] = chosen ? [...chosen.comparison.together, ...figuresOf(chosen)] : []
  return first ? { table: 'observations', id: first.id } : null
}

/** On the page of a park a figure of its own. */
function firstFigure({ page, document }: Choice, data: Data, rows: Uint32Array) {
  const { observations } = data.tables
  const isOfPage = (row: number) =>
    page !== 'park' || [null, wordAt(observations, 'park', row)].includes(document)
  return refOf(data, 'observations', rows.find(isOfPage))
}

const figuresOf = ({ figures }: Entry) => Array.from(figures.values(), ({ shown }) => shown)

function refOf(
  { tables }: Data,
  table: 'observations' | 'investments' | 'parkClusters',
  row: number | undefined,
): RecordRef | null {
  const id = row === undefined ? null : wordAt(tables[table], 'id', row)
  return id === null ? null : { table, id }
}

/** The article on the source page: the chosen one, else that of the focus, else the first. null without articles. */
export function documentShown(choice: Choice, data: Data): string | null {
  if (choice.document !== null) return choice.document
  return (choice.focus && documentOf(data, choice.focus)) ?? wordAt(data.tables.documents, 'id', 0)
}

/** The articles whose texts are needed: that of the source page and that of the sentence in the panel. */
export function documentsNeeded(choice: Choice, data: Data): string[] {
  const focus = focusShown(choice, data)
  const needed = [
    focus && documentOf(data, focus),
    choice.page === 'source' ? documentShown(choice, data) : null,
  ]
  return [...new Set(needed)].filter((id) => typeof id === 'string')
}
