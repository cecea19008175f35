/**
 * The roles of a list that a combobox controls. A select has no headings and no marks in its options, and its popup
 * takes the keyboard from the field.
 */
export const LIST_ROLES = {
  list: { role: 'listbox' },
  group: { role: 'group' },
  option: { role: 'option' },
  none: { role: 'presentation' },
} as const
