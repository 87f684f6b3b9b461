/** German texts of the area `cases`; the source of its keys and placeholders. */
export const cases = {
  title: 'Fälle',
} as const;
