import type { Stage } from '../../../dataset/vocabulary.ts'
import type { Article, InvestmentCandidate, Setting } from '../../types.ts'
import { eventOf } from './event.ts'
import { mergeSightings } from './merge.ts'
import { placePrefixes } from './name.ts'
import { readSightings } from './reader.ts'
import type { Sighting } from './sighting.ts'

/** Finds the named projects of an article: each once, with what all its mentions say of it. */
export function extractInvestments(article: Article, setting: Setting): InvestmentCandidate[] {
  const where = { places: placePrefixes(setting), park: setting.place?.nameZh ?? null }
  const sightings = readSightings(article, where)
  const event = eventOf(article)
  return mergeSightings(sightings, setting).map((project) => ({
    table: 'investments',
    span: project.evidence,
    rule: project.rule,
    name: project.called,
    investors: project.investors,
    clusters: project.clusters,
    amount: project.amount?.quantity ?? null,
    amountKind: project.amount?.kind ?? null,
    stage: stageOf(project, event),
    capacity: project.capacity,
    land: project.land,
    time: project.time,
    uses: project.sizes,
  }))
}

/** What the text says of it, else the event that it was part of, else what was inferred. */
const stageOf = (project: Sighting, event: Stage | null): Stage | null =>
  project.certainty === 0 && event !== null && isProject(project) ? event : project.stage

/** A firm is not begun or signed with the projects of an event. */
const isProject = ({ rule }: Sighting): boolean =>
  /^(?:list-of-(?:projects|works|names)|named-(?!firm))/.test(rule)
