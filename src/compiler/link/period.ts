import type { Dating, TimeExpression } from '../types.ts'

/** Resolves a time expression against the article's date, to the dataset's period notation. */
export function resolvePeriod(
  time: TimeExpression | null,
  dating: Dating,
  kind: 'stock' | 'flow' | 'ratio',
): string | null {
  void time
  void dating
  void kind
  return null
}
