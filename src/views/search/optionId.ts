import type { Hit, HitGroup } from '../../dataset/search/search.ts'

/** The id of a hit in the list with this id. */
export const optionId = (list: string, groups: readonly HitGroup[], hit: Hit): string =>
  `${list}-${groups.flatMap(({ hits }) => hits).indexOf(hit)}`
