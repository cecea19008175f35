import { clusters } from '../clusters.ts'
import { drawings } from '../drawings.ts'
import { investments } from '../investments.ts'
import { park } from '../park.ts'

export const projects = { clusters, drawings, investments, park }
