import { lazyCode } from '../../charts/lazyCode.ts'

/** What draws all families but bars. */
export const furtherFamilies = lazyCode(async () => (await import('./drawFurther.ts')).drawFurther)
