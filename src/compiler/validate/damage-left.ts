import { rawSpan } from '../wayBack.ts'
import { type Check, finding } from './check.ts'

/**
 * What no article prints: the replacement character, control characters, private use, and Latin letters or `?`
 * stuck between Chinese characters as byte shifts leave them (綔O口區). Up to 20 at a time, with one character around.
 */
const DAMAGE = /.?(?:[\uFFFD\u0080-\u009F\uE000-\uF8FF]{1,20}|(?<=[\u4E00-\u9FFF])[?!](?=[\u4E00-\u9FFF])).?/g

export const damageLeft: Check = {
  name: 'damage-left',
  description: 'damage that no repair could mend is reported where it stands',
  run: ({ article }) =>
    Array.from(article.repaired.text.matchAll(DAMAGE), (match) =>
      finding(
        'damage-left',
        rawSpan(article.repaired, { start: match.index, end: match.index + match[0].length }),
        match[0],
      ),
    ),
}
