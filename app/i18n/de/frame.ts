/** German texts of the frame around the pages of an organisation: every such page loads them. */
export const frame = {
  navigation: {
    today: 'Heute',
    cases: 'Fälle',
    enquiries: 'Anfragen',
    calendar: 'Kalender',
    search: 'Suche',
    company: 'Betrieb',
    profile: 'Profil',
    figures: 'Zahlen',
    articles: 'Antworten',
    network: 'Netz',
    inbox: 'Posteingang',
    templates: 'Vorlagen',
    overview: 'Übersicht',
    sharedCases: 'Geteilte Fälle',
    members: 'Mitglieder',
    allOrganisations: 'Alle Organisationen',
    createOrganisation: 'Betrieb anlegen',
  },
} as const;
