import { type SubjectKind, subjectKind } from '../dataset/subject.ts'
import type { Messages } from './messages.ts'

/** `subpark:沁北` → 园中园：沁北 */
export function formatSubject(messages: Messages, subject: string): string {
  return messages.subjects[subjectKind(subject)](subjectName(subject))
}

/** The name of a part of the park, empty for the park and the county. */
const subjectName = (subject: string): string => subject.split(':').slice(1).join(':')

/** How a language words each kind of subject. */
export type SubjectWords = Readonly<Record<SubjectKind, (name: string) => string>>
