import type { Edit } from './edit.ts'

/**
 * A reading aid behind the character it belongs to.
 *
 *   平原經(jīng)濟(jì)開發(fā)區(qū)
 *         ^^^^^^
 * Letters with exactly one tone mark: (株洲區段), (IPO) and (one) are none.
 */
const GLOSS = /[(（][a-zɡ]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zɡ]{0,4}[)）]/g

/** Every gloss of the raw text, as the edit that takes it out. */
export function findGlosses(raw: string): Edit[] {
  const edits: Edit[] = []
  for (const gloss of raw.matchAll(GLOSS))
    edits.push({
      kind: 'gloss',
      span: { start: gloss.index, end: gloss.index + gloss[0].length },
      text: '',
      origins: [],
      certain: true,
    })
  return edits
}
