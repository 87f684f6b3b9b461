/** German texts of the area `auth`; the source of its keys and placeholders. */
export const auth = {
  title: 'Anmeldung',
} as const;
