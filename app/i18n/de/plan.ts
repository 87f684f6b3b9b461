/** German texts of the area `plan`; the source of its keys and placeholders. */
export const plan = {
  title: 'Fahrplan',
} as const;
