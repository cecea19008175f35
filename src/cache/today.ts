/** The reader's date, ISO 8601: a citation says when a page was read. */
export function today(): string {
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
