import type { Dataset } from '../../dataset/schema.ts'
import type { Article, Finding, Setting, Span } from '../types.ts'
import { type DiagnosticCode, entryOf } from './codes.ts'

/** The rows that one article gave. */
export type Rows = Pick<
  Dataset,
  'mentions' | 'observations' | 'investments' | 'parkClusters' | 'rankings' | 'honours' | 'measures'
>
/** All there is to check of an article. */
export interface Subject {
  readonly article: Article
  readonly setting: Setting
  readonly rows: Rows
}
/** One thing to look for; it returns what it finds and changes nothing. */
export interface Check {
  readonly name: string
  readonly description: string
  readonly run: (subject: Subject) => readonly Finding[]
}

/** A finding of a documented code, about a span of RAW text. */
export const finding = (code: DiagnosticCode, span: Span | null, ...args: string[]): Finding => ({
  code,
  severity: entryOf(code).severity,
  args,
  span,
})
