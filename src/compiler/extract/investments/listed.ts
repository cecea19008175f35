import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import { type Case, hasFunds } from './case.ts'
import type { Group } from './groups.ts'
import { isNamed } from './name.ts'
import { isProject } from './project.ts'
import { isSector } from './words.ts'

/** In a list the closing words say what its items are. */
export function isListed(text: string, found: Case, name: string): boolean {
  const { closing, drafts } = found.group
  const { word } = found.stage
  switch (closing?.of) {
    case 'projects':
      return closing.count === drafts.length || hasFunds(found.facts) || !isSectorList(text, found)
    case 'works':
      return isNamed(name) && (word !== null || found.group.announced)
    case 'firms':
      return word !== null && FIRM_STAGES.has(word.stage)
    case 'other':
      return false
    default:
      return hasFunds(found.facts) || amongProjects(text, found.group) || isAfterBareEtc(text, found, name)
  }
}

/** After 等 without a noun the name must be one, and something must have come of it. */
function isAfterBareEtc(text: string, found: Case, name: string): boolean {
  const { word, implied } = found.stage
  if (found.draft.kind === 'project' && isProject(name, found, word !== null)) return true
  const hasCome = implied !== null || (word !== null && BARE_STAGES.has(word.stage))
  return hasCome && (isNamed(name) || found.draft.kind === 'project') && !isSectorList(text, found)
}

/** After a bare 等 only what has been agreed or built counts: 国药集团、光大集团等先后派人前来洽谈 names no project. */
const BARE_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  'introduced',
  'signed',
  'landed',
  'started',
  'under_construction',
  'completed',
  'operating',
])
const FIRM_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  ...BARE_STAGES,
  'negotiating',
  'intended',
  'pending_signing',
])

/** 一批|新能源、新材料等项目: kinds of projects, not projects. */
const isSectorList = (text: string, { group: { drafts }, lead }: Case): boolean =>
  drafts.every(({ name, investor }) => investor === null && isSector(cut(text, name))) ||
  /(?:一批|一系列|各类|多个|(?:重点|大力|积极|优先)发展[^，]{0,12})$/.test(lead) ||
  drafts.some(({ name }) => /(?:产业|行业|领域)$/.test(cut(text, name)))

/** …产业化基地项目、陕汽重卡汽车零配件产业园等: beside a 项目 the others are projects too. */
const amongProjects = (text: string, { announced, drafts }: Group): boolean =>
  announced || drafts.some(({ name }) => cut(text, name).endsWith('项目'))
