import type { Role } from '../../../dataset/vocabulary.ts'
import type { Article, ParkClusterCandidate, Setting } from '../../types.ts'
import { type Label, labelsIn } from './label.ts'
import { isWeak } from './lexicon.ts'
import { type Statement, statementsIn } from './statements.ts'
import { grownIn, headsIndustries, numberedIn, roleUnder } from './headed.ts'
import { zonesIn } from './zones.ts'
import { clausesOf } from '../investments/clause.ts'
import { gather } from '../words/gather.ts'

/** Finds the industries that an article gives to the park, and the part that each plays. */
export function extractClusters(article: Article, setting: Setting): ParkClusterCandidate[] {
  const { text } = article.repaired
  const found: ParkClusterCandidate[] = nameOfPark(article, setting)
  let heading: number | null = null
  let under: Role | null = null
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block] ?? {}
    const numbered = under ? numberedIn(text, sentence, under) : []
    if (kind === 'heading' && numbered.length === 0) under = roleUnder(text, sentence)
    for (const statement of numbered) found.push(...candidatesOf(text, statement))
    if (kind !== 'body' && kind !== 'caption') continue
    const clauses = clausesOf(text, sentence)
    const statements = [
      ...statementsIn(text, clauses),
      ...gather(clauses, (clause) => zonesIn(text, clause)),
      ...(heading === sentence.block ? gather(clauses, (clause) => grownIn(text, clause)) : []),
    ]
    if (headsIndustries(text, sentence)) heading = sentence.block
    for (const statement of statements) found.push(...candidatesOf(text, statement))
  }
  return distinct(found)
}

/** 大埔美|精密机械|园区: a park named for an industry is a zone of it. */
function nameOfPark(article: Article, { place }: Setting): ParkClusterCandidate[] {
  if (!place) return []
  const statement: Statement = { items: place.span, evidence: place.span, role: 'zone', rule: 'named-park' }
  return candidatesOf(article.repaired.text, statement)
}

function candidatesOf(text: string, { items, evidence, role, rule }: Statement): ParkClusterCandidate[] {
  const labels = labelsIn(text, items, namesOf(role, rule))
  if (labels.length === 1 && isVague(labels[0] as Label, rule)) return []
  return labels.map((label) => ({
    table: 'parkClusters',
    span: evidence,
    rule,
    cluster: label.cluster,
    labelZh: label.text,
    role,
  }))
}

const namesOf = (role: Role, rule: string) =>
  rule.startsWith('as-') ? 'refuse' : role === 'zone' ? 'keep' : 'drop'

/** 高新技术产业集群, 省级创业孵化基地, 循环经济产业链: alone, these are no industry of the park's. */
const isVague = ({ cluster, text }: Label, rule: string): boolean =>
  cluster === 'other' ||
  (isWeak(text) && rule !== 'named-zone') ||
  (rule === 'called-base' && cluster === 'incubation') ||
  (cluster === 'urban' && rule !== 'named-zone' && !/地产|建筑/.test(text))

const WEIGHT: Readonly<Record<Role, number>> = {
  leading: 4,
  specialty: 3,
  supporting: 2,
  zone: 1,
  mentioned: 0,
}

/** Each industry once by its name: what makes it a zone and what gives it a part are two statements, a mere mention is none beside them. */
function distinct(candidates: readonly ParkClusterCandidate[]): ParkClusterCandidate[] {
  const kept = new Map<string, ParkClusterCandidate>()
  for (const candidate of candidates) {
    const key = `${candidate.cluster} ${candidate.labelZh} ${candidate.role === 'zone'}`
    const known = kept.get(key)
    if (!known || WEIGHT[candidate.role] > WEIGHT[known.role]) kept.set(key, candidate)
  }
  const said = new Set(
    [...kept.values()].filter(({ role }) => role !== 'mentioned').map(({ cluster }) => cluster),
  )
  return [...kept.values()].filter(({ role, cluster }) => role !== 'mentioned' || !said.has(cluster))
}
