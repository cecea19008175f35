import { cut } from '../span.ts'
import { type Check, finding, rawSpan } from './check.ts'

/** 现代现代煤化工. One character twice (常常) and A+A lists (天天、年年) are Chinese; two to six twice are a slip. */
const DOUBLED = /([\u4e00-\u9fff]{2,6})\1/g
/** 研究研究 and 讨论讨论 are verbs said lightly; 一个一个 counts off; 创业创新 holds 业创 twice, and is two words. */
const IDIOM = /^(?:一.|研究|讨论|考虑|商量|了解|学习|休息|业创)$/

export const doubledWords: Check = {
  name: 'doubled-words',
  description: "words printed twice in a row are the author's slip",
  run: ({ article }) =>
    article.blocks
      .filter(({ kind }) => kind !== 'chrome')
      .flatMap((block) =>
        Array.from(cut(article.repaired.text, block).matchAll(DOUBLED), ({ 0: twice, 1: once, index }) => ({
          once: once ?? '',
          start: block.start + index,
          end: block.start + index + twice.length,
        })),
      )
      .filter(({ once }) => !IDIOM.test(once))
      .map(({ once, ...span }) => finding('doubled-words', rawSpan(article, span), once)),
}
