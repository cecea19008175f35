import type { RecordRef } from '../../dataset/evidenceTables.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { describeRecord, type Description } from './describe.ts'

/** A record in one line, for marks and announcements: 武陟，规划面积，19.96 平方公里，截至 2012 年 12 月，园区，实绩. */
export function recordText(messages: Messages, data: Data, ref: RecordRef): string {
  const described = describeRecord(messages, data, ref)
  return described ? describedText(messages, data, described) : ref.id
}

export function describedText(messages: Messages, data: Data, described: Description): string {
  const { park, label, narrowed, words, figure, qualifiers } = described
  const name = park === null ? [] : [parkName(messages, data, park)]
  return messages.evidence.announce([...name, label, ...narrowed, figure?.text ?? words, ...qualifiers])
}
