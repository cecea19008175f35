import { rawSpan } from '../wayBack.ts'
import { type Check, finding } from './check.ts'

/**
 * What no article prints: the replacement character, control characters, private use, and Latin letters or `?`
 * stuck between Chinese characters as byte shifts leave them (綔O口區). Up to 20 at a time, with one character around.
 */
const DAMAGE = /.?(?:[\uFFFD\u0080-\u009F\uE000-\uF8FF]{1,20}|(?<=[\u4E00-\u9FFF])[?!](?=[\u4E00-\u9FFF])).?/g

/** Cheap to test: without one of these nothing is damaged. */
const SUSPECT = /[\uFFFD\u0080-\u009F\uE000-\uF8FF?!]/

export const damageLeft: Check = {
  name: 'damage-left',
  description: 'damage that no repair could mend is reported where it stands',
  run({ article: { repaired } }) {
    const { text } = repaired
    if (!SUSPECT.test(text)) return []
    return Array.from(text.matchAll(DAMAGE), ({ index, 0: words }) =>
      finding('damage-left', rawSpan(repaired, { start: index, end: index + words.length }), words),
    )
  },
}
