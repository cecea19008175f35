import { type Check, finding } from './check.ts'

export const uncertainRepairs: Check = {
  name: 'uncertain-repairs',
  description: 'a mended passage that could be read otherwise is marked',
  run: ({ article }) =>
    article.repaired.repairs
      .filter(({ certain }) => !certain)
      .map(({ raw, text }) =>
        finding(
          text === article.repaired.raw.slice(raw.start, raw.end) ? 'damage-left' : 'repair-uncertain',
          raw,
          text,
        ),
      ),
}
