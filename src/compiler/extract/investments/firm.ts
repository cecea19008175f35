import { type Case, restOf } from './case.ts'
import type { Facts } from './facts.ts'
import type { Group } from './groups.ts'

/** What a firm does that makes it an investment; being named, praised or visited does not. */
const FIRM_EVENT =
  /^(?:[^，。；]{0,14})(?:投产|开工|动工|动土|奠基|竣工|签约|落户|入驻|进驻|投入生产|建成|试生产|开业|投资建|投资兴建|签订|签署)/

/** 引入|上海均和集团|参与运营: a firm that does nothing of the kind stands in nobody's way. */
export const isIdleFirm = (text: string, group: Group): boolean =>
  group.closing === null &&
  group.drafts.every(({ kind }) => kind === 'firm') &&
  !FIRM_EVENT.test(restOf(text, group)) &&
  !/投资|注资|斥资|增资|占地/.test(text.slice(group.end, group.end + 40))

/** 某公司|总经理说: the firm is not what is spoken of. */
const SPEAKER =
  /^(?:的)?(?:副?董事长|副?总经理|总裁|负责人|相关负责人|厂长|总监|经理|创始人|党委|员工|工作人员)/
/** What a firm turns out in a year is no investment of its. */
const invests = ({ amount, land }: Facts): boolean =>
  land !== null || (amount !== null && amount.kind !== 'annual_output')

/** Does a firm do or spend what makes it an investment? */
export const isInvestingFirm = ({ rest, facts }: Case): boolean =>
  !SPEAKER.test(rest) && !/^(?:分别)?[与和同]/.test(rest) && (FIRM_EVENT.test(rest) || invests(facts))
