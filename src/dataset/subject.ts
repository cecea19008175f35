/** Whom a figure is about: `park`, `county`, `subpark:<name>`, `group:<name>`, `org:<name>`. */

/** From the whole park outwards, then to parts and to what stands for no park at all. */
export const SUBJECT_KINDS = ['park', 'county', 'subpark', 'group', 'org'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export function subjectKind(subject: string): SubjectKind {
  const head = subject.split(':', 1)[0]
  return SUBJECT_KINDS.find((kind) => kind === head) ?? 'park'
}
