/** Praxiskarten für Betriebe. */
export const cards = {
  title: 'Praxiskarten',
  lead: 'Kurze Karten für wenig Zeit: was zu tun ist, und eine Liste zum Abhaken. Aus der Praxis, keine Rechtsberatung.',
  metaTitle: 'Praxiskarten: Fachkräfte finden, ankommen lassen, halten · Lotsenwerk',
  metaDescription:
    'Kurze Karten für Betriebe, die Fachkräfte aus dem Ausland einstellen: finden, Vertrag, Ankommen, Sprache, Team, Familie, Bleiben, Recht. Zum Ausdrucken.',
  open: 'Karte öffnen',
  why: 'Warum',
  advice: 'So geht es',
  checks: 'Zum Abhaken',
  sources: 'Grundlage',
  more: 'Mehr zu diesem Thema',
  forStep: 'Praxiskarten zu diesem Schritt',
  noticeLink: 'Hinweis vorbereiten',
  teaser: {
    title: 'Praxiskarten',
    text: '{{total}} kurze Karten zum Ausdrucken, vom ersten Gespräch bis zum Bleiben.',
    link: 'Zu den Karten',
  },
  topic: {
    finding: 'Finden',
    contract: 'Vertrag und Vorbereitung',
    arrival: 'Ankommen',
    language: 'Sprache am Arbeitsplatz',
    together: 'Zusammen arbeiten',
    family: 'Familie',
    staying: 'Bleiben',
    law: 'Recht im Alltag',
  },
} as const;
