import type { Bilingual } from '../bilingual';

/** Findings on routes made for one kind of position. */
export const positionFindings = {
  specialist: {
    de: 'Die Stelle ist die einer leitenden Person oder verlangt besondere Kenntnisse des Unternehmens; der Betrieb legt das in seinem Schreiben dar.',
    en: 'The post is an executive one or takes knowledge special to the company; the firm explains that in its letter.',
  },
  specialistUnqualified: {
    de: 'Der gewählte Beruf ist keine qualifizierte Beschäftigung; Spezialist:innen brauchen eine solche.',
    en: 'The chosen occupation is not qualified employment, which specialists need.',
  },
  hosting: {
    de: 'Die Forschungseinrichtung ist anerkannt; sie und die Person schließen die Aufnahmevereinbarung, ein Schritt des Plans. Über den Antrag ist binnen 60 Tagen zu entscheiden.',
    en: 'The research institution is recognised; it and the person sign the hosting agreement, a step of the plan. The application is to be decided within 60 days.',
  },
  hostingPlain: {
    de: 'Einrichtung und Person schließen die Aufnahmevereinbarung oder einen entsprechenden Vertrag, ein Schritt des Plans. Die Einrichtung ist nicht als anerkannt angegeben; sie muss selbst Forschung betreiben, und die Frist von 60 Tagen gilt nicht.',
    en: 'Institution and person sign the hosting agreement or a matching contract, a step of the plan. The institution is not stated to be recognised; it must do research itself, and the limit of 60 days does not apply.',
  },
  protectionHeld: {
    de: 'Wer vorübergehenden Schutz nach § 24 AufenthG hat, kann keinen Titel für Forschung bekommen; arbeiten darf die Person ohnehin.',
    en: 'A holder of temporary protection (§ 24 AufenthG) cannot get a title for research; the person may work anyway.',
  },
  protectionNone: {
    de: 'Kein Ausschluss durch vorübergehenden Schutz (§ 24 AufenthG).',
    en: 'Not excluded by temporary protection (§ 24 AufenthG).',
  },
  protectionMissing: {
    de: 'Offen: Hat die Person vorübergehenden Schutz nach § 24 AufenthG? Dann ist dieser Titel ausgeschlossen.',
    en: 'Open: does the person hold temporary protection under § 24 AufenthG? This title would then be excluded.',
  },
  distinction: {
    de: 'Gesperrt, außer die Ausländerbehörde bejaht einen besonderen Fall: herausragende Fachkenntnisse oder Lehre in herausgehobener Funktion mit mehrjähriger Erfahrung.',
    en: 'Blocked unless the immigration authority sees a special case: outstanding expertise, or teaching in an eminent position, with several years of experience.',
  },
  careGerman: {
    de: 'Die Pflegehilfeausbildung wurde in Deutschland abgeschlossen.',
    en: 'The care-assistant training was completed in Germany.',
  },
  careRecognised: {
    de: 'Die ausländische Ausbildung ist als gleichwertig mit einer deutschen Pflegehilfeausbildung anerkannt.',
    en: 'The foreign training was found equivalent to a German care-assistant training.',
  },
  careComing: {
    de: 'Die Gleichwertigkeit mit einer deutschen Pflegehilfeausbildung fehlt noch; der Plan bringt sie mit dem Anerkennungsverfahren.',
    en: 'Equivalence with a German care-assistant training still lacks; the plan brings it with the recognition procedure.',
  },
  carePartial: {
    de: 'Die Gleichwertigkeit mit einer deutschen Pflegehilfeausbildung ist nicht voll festgestellt. Gesperrt bis dahin.',
    en: 'Equivalence with a German care-assistant training was not found in full. Blocked until then.',
  },
  careNone: {
    de: 'Dieser Weg verlangt eine staatlich geregelte Pflegehilfeausbildung oder eine gleichwertige ausländische.',
    en: 'This route needs a state-regulated care-assistant training or an equivalent foreign one.',
  },
  careMissing: {
    de: 'Offen: Hat die Person eine Pflegehilfeausbildung, und ist sie in Deutschland anerkannt?',
    en: 'Open: does the person have a care-assistant training, and is it recognised in Germany?',
  },
  licenceEu: {
    de: 'Führerschein der EU oder des EWR liegt vor; dazu gehört die Grundqualifikation (Schlüsselzahl 95).',
    en: 'An EU or EEA driving licence is there; the initial qualification (code 95) goes with it.',
  },
  licenceHomeOnly: {
    de: 'Die Person hat nur den Führerschein ihres Staates. Gesperrt, bis Führerschein und Grundqualifikation der EU da sind; der Weg dorthin ist § 24a Abs. 2 BeschV.',
    en: 'The person has only the licence of the home state. Blocked until EU licence and initial qualification are there; the way there is § 24a (2) BeschV.',
  },
  licenceNone: {
    de: 'Ohne Führerschein steht dieser Weg nicht offen.',
    en: 'Without a driving licence this route is not open.',
  },
  licenceMissing: {
    de: 'Offen: Hat die Person einen Führerschein der EU oder den ihres Staates?',
    en: 'Open: does the person hold an EU driving licence or that of the home state?',
  },
  licenceHome: {
    de: 'Der Führerschein des Herkunftsstaats liegt vor; der deutsche und die Grundqualifikation folgen in Deutschland.',
    en: 'The licence of the home state is there; the German one and the initial qualification follow in Germany.',
  },
  licenceNotNeeded: {
    de: 'Der Führerschein der EU liegt schon vor; näher liegt § 24a Abs. 1 BeschV.',
    en: 'The EU licence is there already; § 24a (1) BeschV is closer.',
  },
  driverTraining: {
    de: 'Der Vertrag verpflichtet zur Qualifizierung, die in 15 Monaten zu schaffen ist; die Stelle danach ist beim selben Betrieb.',
    en: 'The contract obliges to the qualification, to be done within 15 months; the job after it is with the same firm.',
  },
  driverTrainingToSign: {
    de: 'Der Vertrag muss noch zur Qualifizierung verpflichten (in 15 Monaten zu schaffen, Stelle danach beim selben Betrieb); die Parteien vereinbaren das in einem Schritt des Plans.',
    en: 'The contract still has to oblige to the qualification (to be done within 15 months, job after it with the same firm); the parties agree on it in a step of the plan.',
  },
} as const satisfies Record<string, Bilingual>;
