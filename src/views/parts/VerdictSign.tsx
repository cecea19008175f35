import type { Verdict } from '../../dataset/compare/comparabilityAxes.ts'
import { useMessages } from '../../i18n/context.ts'

/** Drawn, so that no font decides how the three signs look beside each other. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  comparable: 'M1 4.5H11M1 8.5H11',
  with_notes: 'M1 5C3 2.8 4.6 2.8 6 4.2S9 5.6 11 3.4M1 9.4C3 7.2 4.6 7.2 6 8.6S9 10 11 7.8',
  not_comparable: 'M1 4.5H11M1 8.5H11M8.6 1L3.4 12',
}

/** = comparable, ≈ with notes, ≠ not comparable; its word is read and shown to a pointer. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const word = useMessages().verdicts[verdict]
  return (
    <span className={`verdict ${verdict}`} title={word}>
      <svg width="12" height="13" viewBox="0 0 12 13" aria-hidden="true">
        <path d={SIGNS[verdict]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="vh">{word}</span>
    </span>
  )
}
