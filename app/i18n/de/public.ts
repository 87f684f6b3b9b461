/** German texts of the public pages; the source of their keys and placeholders. */
export const publicPages = {
  title: 'Lotsenwerk: Fachkräfte aus dem Ausland einstellen',
} as const;
