import { HEADS, type HeadKind } from './words.ts'

/** The kind of the last word of a name, phases aside: 生产线项目一期 is a project. */
export function headKind(name: string): HeadKind | null {
  const body = name.replace(/(?:（?[一二三四五六七八九十首]{1,3}期）?(?:工程|项目)?){1,2}$/, '')
  const whole = body === '' ? name : body
  for (let start = Math.max(0, whole.length - 6); start < whole.length; start++) {
    const head = HEADS.at(whole, start)
    if (head && head.end === whole.length) return head.meaning
  }
  return body === name ? null : 'project'
}
