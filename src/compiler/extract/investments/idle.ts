import { cut } from '../../span.ts'
import { isIdleFirm } from './firm.ts'
import type { Group } from './groups.ts'
import { isNamed } from './name.ts'

/** Groups that are no investment and stand in nobody's way: what follows them may speak of what stands before. */
export const isIdle = (text: string, group: Group): boolean =>
  isIdleFirm(text, group) || isSaidOf(text, group) || namesNothing(text, group)

/**
 * 该园作为|产业强链补链发展项目, 水上乐园是某公司投资5亿元建设的|大型公园项目: what something is said to be is not its name;
 * but 规模最大的是|云帆储能电池项目 names one.
 */
const isSaidOf = (text: string, group: Group): boolean =>
  group.closing === null && SAID_OF.test(text.slice(group.clause.start, group.drafts[0]?.name.start))
const SAID_OF =
  /(?:作为|当[作成做]|视为|(?<![一二三四五六七八九十别的其要就便还仅])是|成为|属于|列为|列入|入选|评为|确定为|认定为|(?<!合)并为)(?:[^，。；]{0,40}的)?$/

/** 标准厂房、宿舍楼|等: a row of common things. */
const namesNothing = (text: string, { closing, drafts }: Group): boolean =>
  closing?.of === null && drafts.every(({ name, kind }) => kind !== 'project' && !isNamed(cut(text, name)))
