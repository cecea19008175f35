import type { Investment } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName } from '../../i18n/names.ts'

/** The clusters of a project in words; '' for none. */
export const clusterNames = (messages: Messages, data: Data, { clusters }: Investment): string =>
  clusters.map((id) => clusterName(messages, data, id)).join(messages.listComma)
