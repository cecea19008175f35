/** What the compiler reads right, against hand-made gold: `data/accuracy.json`, published as `dataset/accuracy.json`. */

export const SCORED_SECTIONS = ['mentions', 'observations', 'investments', 'clusters', 'rankings'] as const
export type ScoredSection = (typeof SCORED_SECTIONS)[number]

export const SCORED_RUNS = ['seeds-alone', 'seeds-reviewed', 'further-alone'] as const
/** The five articles without and with a person's verdicts, and further articles that the project does not hold. */
export type ScoredRun = (typeof SCORED_RUNS)[number]

export interface SectionScore {
  /** F1 in percent; null where the gold holds none. Strict: period, scope, status, stage, role … right too. */
  readonly f1: number | null
  readonly strictF1: number | null
}
export interface Accuracy {
  readonly run: ScoredRun
  readonly sections: Readonly<Record<ScoredSection, SectionScore>>
  /** Records that quote their source exactly, in percent. */
  readonly grounding: number | null
}
