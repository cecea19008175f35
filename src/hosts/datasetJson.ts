import type { Unversioned } from '../compiler/index.ts'

/** The bytes of `dataset.json`: a row a line, so that two versions can be compared; `version` is the hash of the rest. */
export function datasetJson(
  dataset: Unversioned,
  sha256: (text: string) => string,
): { version: string; text: string } {
  const body = Object.entries(dataset)
    .map(
      ([name, part]) => `${JSON.stringify(name)}:${Array.isArray(part) ? rows(part) : JSON.stringify(part)}`,
    )
    .join(',\n')
  const version = sha256(body)
  return { version, text: `{"version":"${version}",\n${body}}\n` }
}

const rows = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
