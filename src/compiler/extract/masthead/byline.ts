import publishers from '../../../../data/publishers.json' with { type: 'json' }
import { cut } from '../../span.ts'
import type { Article, Block } from '../../types.ts'
import { matchesOf } from '../words/matches.ts'
import { DIVISIONS_BY_NAME } from '../place/gazetteer.ts'

const PERSON = `(?:(?:${publishers.compoundSurnames.join('|')})[\\u4e00-\\u9fff]{1,2}|[${publishers.surnames}][\\u4e00-\\u9fff]{1,2})`
const SEPARATOR = '[\\s、，,]{1,4}'
const PEOPLE = `${PERSON}(?:${SEPARATOR}${PERSON}){0,7}`
/** 文 唐勇平 汪继文, （记者 张三 通讯员 李四）, 记者张谊/嘉义县报导 */
const LABELLED = new RegExp(
  `(?:^文|^撰文|^图文|文/图|作者|记者|通讯员|特约记者)\\s{0,4}[/:：|]?\\s{0,4}(?<people>${PEOPLE})(?=$|[\\s、，,/)）】\\]。]|通讯员|文|图|报导|报道|摄)`,
  'g',
)
/** 记者|林志强青州报道, 中央社记者|叶子青嘉义县18日电: the place stands right behind the name. */
const WITH_PLACE =
  /(?:记者|通讯员)\s{0,2}(?<words>[\u4e00-\u9fff]{4,9}?)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|报道|报导)/g
const IS_PERSON = new RegExp(`^${PERSON}$`)
/** Most names have three characters. */
const NAME_LENGTHS = [3, 2, 4]
/** 艾明春、魏微 */
const ALONE = new RegExp(`^[（(]?(?<people>${PEOPLE})[）)]?$`)
/** ……的新画卷。 秦玉平 */
const AT_CLOSE = new RegExp(`[。！？”]\\s{0,4}[（(]?(?<people>${PEOPLE})[）)]?$`)

/** By-lines stand in the lines about the article and in its last words, not in its prose. */
const MAX_LINE = 60
const MAX_TAIL = 3

/** Reads who wrote the article: 文 唐勇平 汪继文, 记者张谊/嘉义县报导, a name alone in the last line. */
export function readByline({ blocks, repaired }: Article): string[] {
  const { text } = repaired
  const people = blocks
    .flatMap((block) => linesAbout(cut(text, block)))
    .flatMap((line) => [
      ...matchesOf(LABELLED, line).map(({ groups }) => split(groups?.['people'])),
      ...matchesOf(WITH_PLACE, line).map(({ groups }) => beforePlace(groups?.['words'] ?? '')),
    ])
    .flat()
  if (people.length > 0) return [...new Set(people)]
  const bodies = blocks.flatMap(({ kind }, at) => (kind === 'body' ? at : []))
  const close = blocks.slice(bodies.at(-1) ?? 0).slice(0, MAX_TAIL)
  return [...new Set(close.flatMap((block) => closing(text, block)))]
}

function beforePlace(words: string): string[] {
  const length = NAME_LENGTHS.find(
    (count) => IS_PERSON.test(words.slice(0, count)) && DIVISIONS_BY_NAME.has(words.slice(count)),
  )
  return length === undefined ? [] : [words.slice(0, length)]
}

/** 本报讯（记者 张三 通讯员 李四）…… opens an article, ……（记者 张三） closes one. */
const DATELINE =
  /^(?:[〔【（([]|本报|本刊|新华社|中新社|[\u4e00-\u9fff]{2,8}(?:\d{1,2}月)?(?:\d{1,2}日)?[讯电][（( ])/
const IN_BRACKETS = /[（(][^（()）]{0,60}[）)]$/

/** The whole of a short line; of a long one, what it says of its author. */
function linesAbout(line: string): string[] {
  if (line.length <= MAX_LINE) return [line]
  const opening = DATELINE.test(line) ? [line.slice(0, MAX_LINE)] : []
  return [...opening, ...(IN_BRACKETS.exec(line.slice(-MAX_LINE)) ?? [])]
}

function closing(text: string, block: Block): string[] {
  const words = text.slice(Math.max(block.start, block.end - MAX_LINE), block.end)
  const match = block.kind === 'body' ? AT_CLOSE.exec(words) : ALONE.exec(words)
  return split(match?.groups?.['people'])
}

/** Buttons of the page that begin with a family name. */
const BUTTONS: ReadonlySet<string> = new Set([
  '关闭',
  '关于',
  '关注',
  '时间',
  '党建',
  '祝福',
  '卫生',
  '康养',
  '季度',
])

const split = (people: string | undefined): string[] =>
  people === undefined
    ? []
    : people.split(new RegExp(SEPARATOR)).filter((name) => name !== '' && !BUTTONS.has(name))
