import { useState } from 'react'
import type { FacetCount } from '../../dataset/filter/facetCounts.ts'
import type { WordFacet } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'
import { choiceName, countShown } from './facetNames.ts'
import { FacetRow } from './FacetRow.tsx'

interface Props {
  readonly facet: WordFacet
  readonly counts: readonly FacetCount[]
  readonly chosen: readonly string[]
}

/** As many as fit beside the first screen; the rest unfolds. */
const SHOWN = { clusters: 14, provinces: 8, stages: 12, statuses: 4, scopes: 3, years: 8 } as const
/** A list longer than this is looked through by typing. */
const FINDABLE = 30

/** The choices of a facet: the first of them and those chosen, the rest unfolded or found. */
export function FacetList({ facet, counts, chosen }: Props) {
  const messages = useMessages()
  const data = useData()
  const [sought, setSought] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { filters } = messages
  const isFindable = counts.length > FINDABLE
  const most = facet === 'clusters' ? Math.max(1, ...counts.map((count) => countShown(facet, count))) : 0
  const named = counts.map((count) => ({ count, name: choiceName(messages, data, facet, count.value) }))
  const wanted = sought.trim().toLowerCase()
  const found = named.filter(({ name, count }) => `${name} ${count.value}`.toLowerCase().includes(wanted))
  const isFirst = ({ count }: (typeof named)[number], at: number) =>
    at < SHOWN[facet] || chosen.includes(count.value)
  const first = wanted === '' ? named.filter(isFirst) : found
  const rest = wanted === '' ? named.filter((each, at) => !isFirst(each, at)) : []
  const row = ({ count, name }: (typeof named)[number]) => (
    <FacetRow
      key={count.value}
      facet={facet}
      value={count.value}
      name={name}
      shown={countShown(facet, count)}
      words={filters.counts[facet](count.parks, count.investments, count.observations)}
      most={most}
      isChosen={chosen.includes(count.value)}
    />
  )
  return (
    <>
      {isFindable && (
        <input
          type="search"
          className="find"
          placeholder={filters.find(filters.facets[facet])}
          aria-label={filters.find(filters.facets[facet])}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul className={most > 0 ? 'facet has-bars' : 'facet'}>{first.map(row)}</ul>
      {wanted !== '' && found.length === 0 && <output className="quiet">{filters.noneFound(sought)}</output>}
      {rest.length > 0 && (
        <details className="more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{filters.more(rest.length)}</summary>
          {isOpen && <ul className={most > 0 ? 'facet has-bars' : 'facet'}>{rest.map(row)}</ul>}
        </details>
      )}
    </>
  )
}
