import { first } from './first.ts'
import { comparison } from './parts/comparison.ts'
import { figures } from './parts/figures.ts'
import { checks } from './parts/checks.ts'
import { projects } from './parts/projects.ts'
import { records } from './parts/records.ts'
import { sharing } from './parts/sharing.ts'

/** 全部的话；页面只先取首页的，其余随用随到。 */
export const zh = { ...first, ...figures, ...comparison, ...projects, ...records, ...checks, ...sharing }
