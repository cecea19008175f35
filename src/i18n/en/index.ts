import type { AllMessages } from '../messages.ts'
import { first } from './first.ts'
import { comparison } from './parts/comparison.ts'
import { figures } from './parts/figures.ts'
import { checks } from './parts/checks.ts'
import { projects } from './parts/projects.ts'
import { records } from './parts/records.ts'
import { sharing } from './parts/sharing.ts'

export const en: AllMessages = {
  ...first,
  ...figures,
  ...comparison,
  ...projects,
  ...records,
  ...checks,
  ...sharing,
}
