import type { Place } from '../types.ts'

/** 清河开发区, 园区: may be any of the county's zones. */
const ANY: ReadonlySet<string> = new Set(['kaifa', 'yuanqu'])

/**
 * The park id of each article, in their order. A county's pinyin is the id of the zone that the first article about one
 * of its zones is about; a zone of another kind is told apart by its kind: 清河县产业集聚区 is `qinghe`, then
 * 清河经济开发区 `qinghe-jingkai`.
 */
export function parkIds(places: readonly (Place | null)[]): (string | null)[] {
  const kinds = new Map<string, string>()
  return places.map((place) => {
    if (!place) return null
    const { id, kind } = place
    if (kind === null) return id
    const first = kinds.get(id)
    if (first === undefined || ANY.has(first)) kinds.set(id, kind)
    return first === undefined || first === kind || ANY.has(first) || ANY.has(kind) ? id : `${id}-${kind}`
  })
}
