import type { Article } from '../../types.ts'
import { type DivisionMention, findDivisions } from './divisions.ts'
import { type BareType, findParkNames, type ParkName } from './park-names.ts'

/** The divisions and the parks that a text names. */
interface NamedPlaces {
  readonly divisions: readonly DivisionMention[]
  readonly names: readonly ParkName[]
  readonly bare: readonly BareType[]
}

export function namedPlacesIn(text: string): NamedPlaces {
  const divisions = findDivisions(text)
  const { names, bare } = findParkNames(text, divisions)
  return { divisions, names, bare }
}

/** Those of articles that are being read: who looks for the park and who looks for subjects both ask. */
const READ = new WeakMap<Article, NamedPlaces>()

/** The places that an article names. */
export function namedPlaces(article: Article): NamedPlaces {
  const known = READ.get(article)
  if (known) return known
  const places = namedPlacesIn(article.repaired.text)
  READ.set(article, places)
  return places
}
