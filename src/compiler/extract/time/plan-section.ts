import { cut } from '../../span.ts'
import type { Article } from '../../types.ts'

/** 二、2020年工作打算, 第二章 发展目标, 下一步工作安排: what stands under it is still to be done. */
const TO_DO = /(?:目标|任务|打算|计划|安排|思路|展望|设想|规划|下一步工作|重点工作)[。：]?$/
/** 一、重点任务完成情况, 2019年工作总结及2020年工作计划: not that alone. */
const DONE = /完成|情况|回顾|总结|成效|基础/
/** A heading ends what one of its rank or a lower one began: 第一章 · 一、 · （一） · 1. */
const RANKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]{1,3}[章篇部]/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.、．]/,
]
/** A heading without a number stands as high as 一、. */
const UNNUMBERED = 1

const rankOf = (words: string): number => {
  const rank = RANKS.findIndex((mark) => mark.test(words))
  return rank < 0 ? UNNUMBERED : rank
}

/** The indices of the blocks that stand under a heading of what is to be done; the article's title heads nothing. */
export function blocksToDo({ blocks, repaired }: Article): ReadonlySet<number> {
  const found = new Set<number>()
  let open: number | null = null
  let titled = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const words = cut(repaired.text, block)
      if (open !== null && rankOf(words) <= open) open = null
      if (titled && open === null && TO_DO.test(words) && !DONE.test(words)) open = rankOf(words)
      titled = true
    } else if (open !== null) found.add(index)
  }
  return found
}
