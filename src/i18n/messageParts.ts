/**
 * The parts of a message table that come with the pages that say them. A table grows: what is in it stays, and whoever
 * holds it finds the part there once it has come.
 */
import type { MessageParts, Messages, PartName } from './messages.ts'

type Loaders = { readonly [Name in PartName]: () => Promise<MessageParts[Name]> }

const zh: Loaders = {
  figures: async () => (await import('./zh/parts/figures.ts')).figures,
  comparison: async () => (await import('./zh/parts/comparison.ts')).comparison,
  projects: async () => (await import('./zh/parts/projects.ts')).projects,
  records: async () => (await import('./zh/parts/records.ts')).records,
  checks: async () => (await import('./zh/parts/checks.ts')).checks,
  sharing: async () => (await import('./zh/parts/sharing.ts')).sharing,
}
const en: Loaders = {
  figures: async () => (await import('./en/parts/figures.ts')).figures,
  comparison: async () => (await import('./en/parts/comparison.ts')).comparison,
  projects: async () => (await import('./en/parts/projects.ts')).projects,
  records: async () => (await import('./en/parts/records.ts')).records,
  checks: async () => (await import('./en/parts/checks.ts')).checks,
  sharing: async () => (await import('./en/parts/sharing.ts')).sharing,
}

/** The section by which one sees that a part has come. */
const SIGN: { readonly [Name in PartName]: keyof MessageParts[Name] } = {
  figures: 'charts',
  comparison: 'compare',
  projects: 'investments',
  records: 'source',
  checks: 'method',
  sharing: 'share',
}
const PART_NAMES = Object.keys(SIGN) as PartName[]

export function hasParts<Name extends PartName>(
  table: Messages,
  names: readonly Name[],
): table is Messages<Name> {
  return names.every((name) => SIGN[name] in table)
}

/** Those that have come. */
export const partsOf = (table: Messages): PartName[] => PART_NAMES.filter((name) => hasParts(table, [name]))

/** Fetches what the table has not. One fetch for all who ask meanwhile; one that failed may be asked for again. */
export async function loadParts<Name extends PartName>(
  table: Messages,
  names: readonly Name[],
): Promise<Messages<Name>> {
  await Promise.all(names.map((name) => loadPart(table, name)))
  return table as Messages<Name>
}

const onTheWay = new WeakMap<Messages, Map<PartName, Promise<void>>>()

/** The same promise for as long as the part is on the way, so that a component can wait for it. */
export function loadPart(table: Messages, name: PartName): Promise<void> {
  const parts = onTheWay.get(table) ?? new Map<PartName, Promise<void>>()
  onTheWay.set(table, parts)
  const known = parts.get(name)
  if (known) return known
  const part = hasParts(table, [name]) ? Promise.resolve() : addPart(table, name)
  parts.set(name, part)
  part.catch(() => parts.delete(name))
  return part
}

async function addPart(table: Messages, name: PartName): Promise<void> {
  const loaders = table.locale === 'zh-CN' ? zh : en
  Object.assign(table, await loaders[name]())
}
