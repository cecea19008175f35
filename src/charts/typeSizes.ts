/** Sizes of type in charts at zoom 1, in pixels: those of the tokens. */
export const TYPE = { name: 13, caption: 12, value: 15, tick: 12 } as const
