/**
 * Which UTF-16 units are Han characters of GB 2312, the mainland's everyday set of 6,763.
 * Read off the platform's own decoder: rows 16–55 are level 1 (3,755, by frequency), rows 56–87 level 2.
 */
export const GB2312_LEVEL: Uint8Array = (() => {
  const levels = new Uint8Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let row = 16; row <= 87; row++) {
    const bytes = new Uint8Array(188)
    for (let cell = 0; cell < 94; cell++) bytes.set([row + 0xa0, cell + 0xa1], cell * 2)
    for (const character of decoder.decode(bytes))
      if (character >= '\u4e00' && character <= '\u9fff') levels[character.charCodeAt(0)] = row <= 55 ? 1 : 2
  }
  return levels
})()
