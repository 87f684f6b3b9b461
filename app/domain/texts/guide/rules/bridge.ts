import type { RuleWords } from '../rule-words';

/** Words of the conditions of § 16d AufenthG and of proofs from the country of origin. */
export const bridgeRules = {
  'partial-decision': {
    demand: {
      de: 'Es gibt einen Bescheid, der Unterschiede feststellt und die Maßnahme nennt.',
      en: 'There is a decision that finds gaps and names the measure.',
    },
    covers: {
      de: 'Den Stand der Anerkennung. Ein Verfahren, das noch läuft, kann auch mit voller Anerkennung enden.',
      en: 'The state of recognition. A procedure under way may also end in full recognition.',
    },
    leavesOut: {
      de: 'Den Verzicht auf die Gleichwertigkeitsprüfung in der Pflege.',
      en: 'The waiver of the equivalence check in nursing.',
    },
  },
  'measure-kind': {
    demand: {
      de: 'Die Art der Anpassung passt zum Titel: ein Lehrgang nach Abs. 1, nur eine Prüfung nach Abs. 5.',
      en: 'The kind of adaptation fits the title: a course under (1), an exam alone under (5).',
    },
    covers: { de: 'Die Art der Maßnahme, die Sie angeben.', en: 'The kind of measure that you state.' },
    leavesOut: {
      de: 'Ob die Maßnahme die Unterschiede ausgleicht. Das sagt die Anerkennungsstelle.',
      en: 'Whether the measure closes the gaps. The recognition authority says that.',
    },
  },
  'bridge-language': {
    demand: {
      de: 'Deutsch auf Stufe A2, das für Maßnahme oder Arbeit ausreicht.',
      en: 'German at A2, enough for the measure or the job.',
    },
    covers: { de: 'A2 als untere Grenze.', en: 'A2 as the floor.' },
    leavesOut: {
      de: 'Eine höhere Stufe, die Maßnahme oder Arbeit verlangen.',
      en: 'A higher level that the measure or the job asks for.',
    },
  },
  'bridge-employment': {
    demand: {
      de: 'Die Arbeit während der Anerkennung ist qualifiziert und braucht keine Berufserlaubnis. Auf dem Weg in einen Beruf mit Berufserlaubnis genügt Assistenz, wenn der Betrieb nach Tarif zahlt oder eine zugelassene Pflegeeinrichtung ist.',
      en: 'The work during recognition is qualified and needs no licence. On the way to an occupation with a licence, assistant work will do where the firm pays by a collective agreement or is an admitted care facility.',
    },
    covers: {
      de: 'Art der Stelle, Tarif und Zulassung als Pflegeeinrichtung. Die Eingruppierung vereinbaren Betrieb und Person im Vertrag.',
      en: 'Kind of job, collective agreement and admission as a care facility. Both sides agree on the grading in the contract.',
    },
    leavesOut: {
      de: 'Kirchliches Arbeitsrecht; geben Sie es als Tarif an.',
      en: 'Church labour rules; state them as a collective agreement.',
    },
  },
  'same-occupation': {
    demand: {
      de: 'Die Arbeit gehört zur selben Berufsgruppe wie der Beruf, der anerkannt werden soll.',
      en: 'The job belongs to the same occupational group as the profession to be recognised.',
    },
    covers: {
      de: 'Mit Zielberuf die ersten drei Ziffern der Klassifikation der Berufe; sonst Ihre Angabe, ob Abschluss und Stelle zusammenpassen.',
      en: 'With a target profession the first three digits of the German classification of occupations; else your statement whether qualification and job fit.',
    },
    leavesOut: {
      de: 'Gruppen, die die Bundesagentur als verwandt ansieht.',
      en: 'Groups that the agency sees as neighbours.',
    },
  },
  'origin-recognition': {
    demand: {
      de: 'Die Ausbildung von mindestens zwei Jahren oder das Studium ist im Herkunftsland staatlich anerkannt, und eine deutsche Fachstelle bestätigt das.',
      en: 'The training of at least two years or the degree is state-recognised where it was gained, and a German expert body confirms this.',
    },
    covers: {
      de: 'Auch Einträge in anabin und Zeugnisbewertungen. Auf dem Weg für Berufserfahrene zählt auch ein Zertifikat einer Auslandshandelskammer, für die Chancenkarte auch eine volle Anerkennung.',
      en: 'Also entries in anabin and degree evaluations. On the experience route a certificate of a German chamber abroad counts too, for the opportunity card also full recognition.',
    },
    leavesOut: {
      de: 'Ob die Ausbildung zur Stelle befähigt. Das müssen Erfahrung und Stelle zeigen.',
      en: 'Whether the training enables for the job. Experience and job must show that.',
    },
    parameters: ['qualified-training-months'],
  },
  'recognition-undecided': {
    demand: {
      de: 'Die Anerkennung steht noch aus, oder es wurden Unterschiede festgestellt, die sich ausgleichen lassen.',
      en: 'Recognition is still to come, or found gaps that can be closed.',
    },
    covers: { de: 'Den Stand der Anerkennung.', en: 'The state of recognition.' },
    leavesOut: {
      de: 'Ein zweites Verfahren nach einer Ablehnung.',
      en: 'A second procedure after a refusal.',
    },
  },
  'partnership-agreement': {
    demand: {
      de: 'Betrieb und Person vereinbaren schriftlich, die Anerkennung zu betreiben: Der Antrag folgt spätestens gleich nach der Einreise, der Betrieb gibt Zeit für die Maßnahmen.',
      en: 'Firm and person agree in writing to pursue recognition: the application follows at the latest without delay after entry, and the firm gives time for the measures.',
    },
    covers: {
      de: 'Die Vereinbarung ist ein Schritt des Fahrplans, ob sie schon im Vertrag steht oder nicht.',
      en: 'The agreement is a step of the plan, whether it stands in the contract already or not.',
    },
    leavesOut: null,
  },
  'suitable-employer': {
    demand: {
      de: 'Der Betrieb ist für Ausbildung oder Nachqualifizierung geeignet.',
      en: 'The firm is suitable for training or qualification.',
    },
    covers: { de: 'Ob der Betrieb ausbildet.', en: 'Whether the firm trains apprentices.' },
    leavesOut: {
      de: 'Betriebe, deren Eignung die Kammer bestätigt, ohne dass sie ausbilden.',
      en: 'Firms whose suitability the chamber confirms although they train nobody.',
    },
  },
  'placement-agreement': {
    demand: {
      de: 'Die Bundesagentur für Arbeit vermittelt die Person nach einer Absprache mit dem Staat der Anwerbung.',
      en: 'The Federal Employment Agency places the person under an agreement with the state of recruitment.',
    },
    covers: {
      de: 'Den Staat, aus dem vermittelt wird, nicht die Staatsangehörigkeit. Absprachen für die Pflege gibt es mit den Philippinen, Indonesien, Indien (Kerala), Jordanien und Tunesien.',
      en: 'The state from which the person is placed, not the nationality. There are agreements for nursing with the Philippines, Indonesia, India (Kerala), Jordan and Tunisia.',
    },
    leavesOut: {
      de: 'Ob die Person in Indien aus Kerala kommt, und Projekte für andere Berufe.',
      en: 'Whether a person in India comes from Kerala, and projects for other occupations.',
    },
  },
  'skills-analysis': {
    demand: {
      de: 'Die zuständige Stelle hat eine Qualifikationsanalyse angeordnet, und ein Platz ist zugesagt.',
      en: 'The competent body ordered a skills analysis, and a place is promised.',
    },
    covers: {
      de: 'Keine Angabe des Falls sagt das. Der Weg ist gesperrt, außer die Stelle hat es angeordnet.',
      en: 'No fact of the case tells. The route is blocked unless the body ordered it.',
    },
    leavesOut: null,
  },
} as const satisfies Record<string, RuleWords>;
