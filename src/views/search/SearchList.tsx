import type { Hit, HitGroup } from '../../dataset/search/search.ts'
import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { LIST_ROLES } from './listRoles.ts'
import { optionId } from './optionId.ts'
import { SearchOption } from './SearchOption.tsx'

interface Props {
  readonly data: Data
  readonly groups: readonly HitGroup[]
  /** The id of the list; options and headings have ids of their own beneath it. */
  readonly id: string
  readonly active: Hit | undefined
  readonly onTake: (hit: Hit) => void
}

/** What was found, by kind. */
export function SearchList({ data, groups, id, active, onTake }: Props) {
  const { search } = useMessages()
  return (
    <div {...LIST_ROLES.list} id={id} aria-label={search.results}>
      {groups.map(({ kind, hits, total }) => (
        <div key={kind} {...LIST_ROLES.group} aria-labelledby={`${id}-${kind}`}>
          <h3 id={`${id}-${kind}`} {...LIST_ROLES.none}>
            {search.kinds[kind]}
          </h3>
          {hits.map((hit) => (
            <SearchOption
              key={hit.entry.id}
              data={data}
              hit={hit}
              id={optionId(id, groups, hit)}
              isActive={hit === active}
              onTake={() => onTake(hit)}
            />
          ))}
          {total > hits.length && <p {...LIST_ROLES.none}>{search.more(total - hits.length)}</p>}
        </div>
      ))}
    </div>
  )
}
