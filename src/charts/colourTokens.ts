import { type Palette, PALETTES } from './palette.ts'
import { HUES } from './parkStyle.ts'

/** `accentSoft` → `accent-soft`, `ink2` → `ink-2`. */
const kebab = (name: string): string => name.replace(/[A-Z]|\d/, (sign) => `-${sign.toLowerCase()}`)

/** Colours of the light palette by what `tokens.css` calls them, where each is light or dark as the page is. */
const TOKENS = tokensOf(PALETTES.light)

function tokensOf({ scheme, ...shades }: Palette): ReadonlyMap<string, string> {
  const ofPage = Object.entries(shades).map(([name, colour]) => [colour, kebab(name)] as const)
  const ofParks = HUES.map(({ [scheme]: colour }, at) => [colour, `park-${at + 1}`] as const)
  return new Map([...ofPage, ...ofParks].map(([colour, name]) => [colour, `var(--${name})`]))
}

/** A colour of the light palette as the style sheet has it: it follows the page from light to dark. Any other as it is. */
export const tokenOf = (colour: string): string => TOKENS.get(colour) ?? colour
