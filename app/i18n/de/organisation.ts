/** German texts of the area `organisation`; the source of its keys and placeholders. */
export const organisation = {
  title: 'Betrieb',
} as const;
