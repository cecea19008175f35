import words from '../../../../data/projects.json' with { type: 'json' }
import { CLUSTER_WORDS, fieldsOf } from '../clusters/lexicon.ts'
import { endingOf } from '../words/endings.ts'
import { WordIndex } from '../words/word-index.ts'

/** What a project's name may end in: a project (项目, 生产线), a work (大桥), a park, a centre, a firm. */
export type HeadKind = keyof typeof words.heads

const headEntries = Object.entries(words.heads).flatMap(([kind, heads]) =>
  heads.map((head) => [head, kind as HeadKind] as const),
)
/** The words that a name ends in, by their kind. */
export const HEADS = new WordIndex(headEntries)

/** Words that name no project of their own: 重点, 招商, 基础设施, 一批; a name made of nothing else is no name. */
const GENERIC = new WordIndex(
  [...words.generic, ...words.openers, ...words.softOpeners, ...headEntries.map(([head]) => head)].map(
    (word) => [word, true],
  ),
)

/** Those and the names of industries and products. */
const COMMON = new WordIndex(
  [...GENERIC.words(), ...CLUSTER_WORDS.words().filter((word) => fieldsOf(word).length > 0)].map((word) => [
    word,
    true,
  ]),
)

/** What is left of `name` without words that any project might bear. */
export const ownWords = (name: string): string => GENERIC.without(name).replace(NO_OWN_LETTERS, '')
const NO_OWN_LETTERS = /[^\u3400-\u9fffA-Za-z]|[和及与]/g
/** What is left of `name` without those and without the names of industries and products. */
export const properWords = (name: string): string =>
  lettersOf(COMMON.without(name)).replace(/(?<=.)[和及与]/g, '')

const lettersOf = (text: string): string => text.replace(/[^\u3400-\u9fffA-Za-z]/g, '')

const SECTORS = new WordIndex(words.sectors.map((sector) => [sector, true]))
/** Is `name` a kind of projects (新能源, 商贸物流) rather than one of them? */
export const isSector = (name: string): boolean => lettersOf(SECTORS.without(GENERIC.without(name))) === ''

/** Does `name` end in the name of an industry or a product? */
export function endsInProduct(name: string): boolean {
  for (let start = Math.max(0, name.length - MAX_PRODUCT); start < name.length; start++)
    if (CLUSTER_WORDS.at(name, start)?.end === name.length) return true
  return false
}
/** The longest product in the lexicon that a name may end in. */
const MAX_PRODUCT = 10

/** Words to drop from the beginning of a name: 其中, 在, 该县, 先后. */
export const LEADS = new WordIndex(words.leads.map((lead) => [lead, true]))
/** Words to drop from its end: 建设项目 stays, 工地 goes. */
export const trailOf = endingOf(words.trail)

/** 民心工程, 基金项目: the word ends in 工程 or 项目 and is no investment. */
export const isProgramme = (name: string): boolean => programmeOf(name) !== undefined
const programmeOf = endingOf(words.programmes)
