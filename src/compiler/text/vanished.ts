import { gbk, range } from './gbk.ts'
import { type Model, UNSEEN } from './likelihood.ts'

/** The lead bytes of pairs that GBK keeps for users' own characters, which pages and decoders lose. */
export const USERS_OWN: readonly number[] = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)]
/** One off, a pair's first byte is the trail byte of one character and its second the lead byte of the next. */
const PAIRS = [
  { trails: USERS_OWN, leads: range(0xa1, 0xfe) },
  { trails: range(0xa1, 0xa7), leads: range(0x81, 0xa0) },
]

export const isUsersOwn = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff

/** The two characters of which a lead and a trail byte are left, and in whose middle a pair of users' own has vanished. */
export function likeliestTwo(
  lead: number,
  low: number,
  before: number,
  model: Model,
): { units: readonly [number, number]; cost: number } | null {
  const { unitOf } = gbk()
  let best: { units: readonly [number, number]; cost: number } | null = null
  for (const { trails, leads } of PAIRS)
    for (const trail of trails) {
      const first = unitOf[(lead << 8) | trail] as number
      const firstCost = first === 0 ? UNSEEN : model.after(first, before)
      if (firstCost >= UNSEEN) continue
      for (const next of leads) {
        const second = unitOf[(next << 8) | low] as number
        if (second === 0) continue
        const cost = firstCost + model.after(second, first)
        if (cost < (best?.cost ?? 2 * UNSEEN)) best = { units: [first, second], cost }
      }
    }
  return best
}
