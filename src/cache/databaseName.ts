export const DATABASE_NAME = 'parkbench-cache'

/** Whether an earlier visit left a database. A browser that cannot list them may have one. */
export async function hasDatabase(name = DATABASE_NAME): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true
  return (await indexedDB.databases()).some((known) => known.name === name)
}
