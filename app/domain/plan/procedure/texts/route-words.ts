/** Words of steps that mean something else on a certain way. */
import type { StepWords } from './steps-prepare';

export const ROUTE_WORDS = {
  schoolExam: {
    title: { de: 'Staatlicher Abschluss der Schule', en: 'State certificate of the school' },
    text: {
      de: 'Die schulische Ausbildung endet mit dem staatlichen Abschluss. Sprechen Sie früh über die Übernahme: Mit dem Abschluss öffnet sich § 18a AufenthG.',
      en: 'School-based training ends with the state certificate. Talk early about a job afterwards: the certificate opens § 18a AufenthG.',
    },
  },
  trainingFound: {
    title: { de: 'Ausbildungsvertrag schließen', en: 'Sign the training contract' },
    text: {
      de: 'Der Titel zur Suche gilt höchstens neun Monate. Schließen Sie den Ausbildungsvertrag so früh, dass der Wechsel vorher beantragt werden kann.',
      en: 'The search title runs for nine months at most. Sign the training contract early enough to apply for the change before it ends.',
    },
  },
  nextTitleAfterTraining: {
    title: { de: 'Titel als Fachkraft nach der Ausbildung', en: 'Skilled-worker title after the training' },
    text: {
      de: 'Mit dem deutschen Abschluss wechselt die Person zu § 18a AufenthG: keine Anerkennung nötig, zwei statt drei Jahre bis zur Niederlassungserlaubnis. Stellen Sie den Antrag vor Ablauf des bisherigen Titels.',
      en: 'With the German certificate the person changes to § 18a AufenthG: no recognition needed, two years instead of three to the settlement permit. Apply before the present title ends.',
    },
  },
  nextTitleTraining: {
    title: { de: 'Titel zur Ausbildung beantragen', en: 'Apply for the training title' },
    text: {
      de: 'Mit dem Vertrag wechselt die Person zu § 16a AufenthG. Die Ausbildung beginnt erst mit dem neuen Titel oder der Erlaubnis der Ausländerbehörde.',
      en: 'With the contract the person changes to § 16a AufenthG. Training begins only with the new title or the authority’s permission.',
    },
  },
  nextTitleAfterSearch: {
    title: { de: 'Von der Chancenkarte zum Arbeitstitel', en: 'From the opportunity card to a work title' },
    text: {
      de: 'Mit dem Vertrag wechselt die Person zu §§ 18a, 18b, 18g oder 19c AufenthG. Passt keiner davon und ist die Arbeit qualifiziert, bleibt die Folge-Chancenkarte bis zu zwei Jahren mit Zustimmung der Agentur für Arbeit.',
      en: 'With the contract the person changes to §§ 18a, 18b, 18g or 19c AufenthG. If none fits and the work is qualified, a follow-up card of up to two years remains, with the agency’s consent.',
    },
  },
  nextTitleDriver: {
    title: { de: 'Als Berufskraftfahrer:in weiterbeschäftigen', en: 'Go on as a professional driver' },
    text: {
      de: 'Mit EU-Fahrerlaubnis und Grundqualifikation wird die Zustimmung nach § 24a Abs. 1 BeschV beantragt, beim selben Betrieb. Reichen 15 Monate nicht, sind im begründeten Einzelfall sechs weitere möglich.',
      en: 'With EU licence and basic qualification, ask for the consent under § 24a Abs. 1 BeschV, with the same employer. If 15 months are not enough, six more are possible in a justified case.',
    },
  },
  offerMeasure: {
    title: { de: 'Vertrag für Beschäftigung und Maßnahme', en: 'Contract for work and measure' },
    text: {
      de: 'Regeln Sie Tätigkeit, Bezahlung und Freistellung für die Maßnahme. Bei Maßnahmen im Betrieb gehört das Zusatzblatt A zur Erklärung zum Beschäftigungsverhältnis.',
      en: 'Settle tasks, pay and release for the measure. With measures in the firm supplementary sheet A belongs to the declaration on the employment relationship.',
    },
  },
  firstDayTraining: {
    title: { de: 'Beginn der Ausbildung', en: 'Training begins' },
    text: {
      de: 'Ansprechperson und Berufsschule stehen fest, die Einweisung ist verständlich. Weisen Sie auch Auszubildende auf Faire Integration hin; das Arbeitsministerium sieht sie als umfasst an.',
      en: 'Contact person and vocational school are settled, the briefing is understood. Point trainees to Faire Integration too; the labour ministry sees them as covered.',
    },
  },
  firstDaySchool: {
    title: { de: 'Beginn der schulischen Ausbildung', en: 'School-based training begins' },
    text: {
      de: 'Die Schule beginnt. Halten Sie Kontakt: Nebentätigkeit und Praktika sind im erlaubten Umfang möglich.',
      en: 'School begins. Keep in touch: side jobs and placements are possible within what is allowed.',
    },
  },
  firstDayMeasure: {
    title: { de: 'Beginn von Arbeit und Maßnahme', en: 'Work and measure begin' },
    text: {
      de: 'Beginn im Betrieb und Start der Qualifizierung nach Plan; Mentor:in und Freistellung stehen fest.',
      en: 'Start in the firm and of the measure as planned; mentor and release are settled.',
    },
  },
  firstDayPartnership: {
    title: {
      de: 'Erster Arbeitstag in der Anerkennungspartnerschaft',
      en: 'First day of the recognition partnership',
    },
    text: {
      de: 'Die Arbeit beginnt vor der Anerkennung. Geben Sie Zeit für Antrag und Maßnahmen: Davon hängt die Verlängerung nach einem Jahr ab.',
      en: 'Work begins before recognition. Give time for application and measures: the extension after one year hangs on it.',
    },
  },
  firstDayProtection: {
    title: { de: 'Erster Arbeitstag', en: 'First day of work' },
    text: {
      de: 'Mit dem Titel nach § 24 AufenthG ist jede Beschäftigung erlaubt; eine Zustimmung der Agentur ist nicht nötig. Behalten Sie das Ende des vorübergehenden Schutzes im Blick.',
      en: 'The title under § 24 AufenthG allows any job; no consent of the agency is needed. Keep the end of temporary protection in view.',
    },
  },
  agencyPriority: {
    title: {
      de: 'Zustimmung der Agentur für Arbeit mit Vorrangprüfung',
      en: 'Consent of the Employment Agency with priority check',
    },
    text: {
      de: 'Die Agentur prüft hier auch, ob bevorrechtigte Bewerber:innen zur Verfügung stehen (§ 39 AufenthG). Melden Sie die Stelle früh beim Arbeitgeber-Service und halten Sie Ablehnungsgründe fest.',
      en: 'Here the agency also checks whether privileged applicants are available (§ 39 AufenthG). Report the vacancy early to the employer service and note why others did not fit.',
    },
  },
  agencyTraining: {
    title: { de: 'Zustimmung der Agentur für Arbeit', en: 'Consent of the Employment Agency' },
    text: {
      de: 'Für betriebliche Ausbildung prüft die Agentur Bedingungen und Vergütung. Eine Vorrangprüfung gibt es seit 1. März 2024 nicht mehr. Schweigt sie bis zum Ablauf der Frist, gilt die Zustimmung als erteilt.',
      en: 'For in-company training the agency checks conditions and pay. There has been no priority check since 1 March 2024. If it stays silent until the limit ends, consent is deemed given.',
    },
  },
  agencyQuota: {
    title: {
      de: 'Vorabzustimmung der Agentur aus dem Kontingent',
      en: 'Advance consent of the agency from the quota',
    },
    text: {
      de: 'Die Agentur prüft in ihrem eigenen Verfahren, mit Vorrangprüfung, und verteilt das Kontingent auf Monate und Länder. Eine gesetzliche Frist gibt es dafür nicht. Abgelehnte Anträge werden nicht ins nächste Jahr übernommen.',
      en: 'The agency checks in its own procedure, with a priority check, and spreads the quota over months and countries. No limit of the law runs. Refused requests are not carried over to the next year.',
    },
  },
  agencyShortQuota: {
    title: { de: 'Arbeitserlaubnis oder Zustimmung der Agentur', en: 'Work permit or consent of the agency' },
    text: {
      de: 'Bis 90 Tage je 180 Tage und bei visumfreien Staatsangehörigen erteilt die Agentur eine Arbeitserlaubnis, sonst die Zustimmung zum Visum. Das Kontingent gilt je Kalenderjahr.',
      en: 'For up to 90 days in 180 and nationals who need no visa the agency gives a work permit, otherwise its consent to the visa. The quota runs by calendar year.',
    },
  },
  appointmentWesternBalkans: {
    title: {
      de: 'Termin bei einer Auslandsvertretung im Westbalkan',
      en: 'Appointment at a mission in the Western Balkans',
    },
    text: {
      de: 'Der erste Antrag muss bei der deutschen Auslandsvertretung in Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien gestellt werden. Termine sind knapp: früh registrieren.',
      en: 'The first application must be filed at the German mission in Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia. Appointments are scarce: register early.',
    },
  },
  decisionResearch: {
    title: { de: 'Entscheidung über den Forschungstitel', en: 'Decision on the research title' },
    text: {
      de: 'Ist die Einrichtung anerkannt, soll über den vollständigen Antrag binnen 60 Tagen entschieden sein (§ 18d Abs. 1 AufenthG).',
      en: 'Where the institution is recognised, the complete application is to be decided within 60 days (§ 18d Abs. 1 AufenthG).',
    },
  },
  familyAccelerated: {
    title: { de: 'Visa der Familie im selben Verfahren', en: 'Visas of the family in the same procedure' },
    text: {
      de: 'Ehe- oder Lebenspartner:in und minderjährige ledige Kinder sind mit umfasst, wenn ihre Anträge zeitlich zusammenhängen; eine zweite Gebühr nach § 81a AufenthG fällt nicht an. Hamburg sieht bis zu sechs Monate Abstand als zusammenhängend an. Am einfachsten: alle beim selben Termin.',
      en: 'Spouse and minor unmarried children are covered if their applications are connected in time; no second fee under § 81a AufenthG is owed. Hamburg treats up to six months as connected. Simplest: all at the same appointment.',
    },
  },
  settlementHighlyQualified: {
    title: { de: 'Niederlassungserlaubnis erhalten', en: 'Receive the settlement permit' },
    text: {
      de: 'Hochqualifizierte erhalten gleich eine Niederlassungserlaubnis: unbefristet, für jede Arbeit. Die Karte gibt es bei der Ausländerbehörde am Wohnort, bevor das Visum endet.',
      en: 'Highly qualified people receive a settlement permit at once: without time limit, for any work. The card comes from the authority of the home address, before the visa ends.',
    },
  },
  confirmationDegree: {
    title: {
      de: 'Staatliche Anerkennung des Abschlusses nachweisen',
      en: 'Prove that the degree is recognised by the state',
    },
    text: {
      de: 'Für Hochschulabschlüsse genügen anabin-Ausdrucke oder eine Zeugnisbewertung der ZAB. Die Digitale Auskunft gibt es nur für Ausbildungen.',
      en: 'For degrees anabin printouts or an evaluation by the ZAB are enough. The digital information exists for vocational training only.',
    },
  },
  probationTraining: {
    title: { de: 'Gespräch vor Ende der Probezeit', en: 'Talk before probation ends' },
    text: {
      de: 'Die Probezeit der Ausbildung dauert höchstens vier Monate (nicht amtlich bestätigt). Sprechen Sie vorher über Betrieb, Berufsschule und Sprache.',
      en: 'Probation of trainees lasts four months at most (not officially confirmed). Talk before about firm, vocational school and language.',
    },
  },
  languageWithoutClaim: {
    title: { de: 'Berufssprachkurs beginnen', en: 'Start a job-related language course' },
    text: {
      de: 'Dieser Titel gibt keinen Anspruch auf einen Integrationskurs; die Zulassung nach Ermessen ist für das Haushaltsjahr 2026 gestoppt (nicht amtlich bestätigt). Berufssprachkurse ab B1 stehen offen, der eigene Anteil beträgt die Hälfte des Kurssatzes.',
      en: 'This title gives no claim to an integration course; discretionary admission is stopped for the budget year 2026 (not officially confirmed). Job-related courses from B1 are open, the own share is half of the rate.',
    },
  },
  languageByPriority: {
    title: { de: 'Sprachkurs klären', en: 'Settle the language course' },
    text: {
      de: 'Ein Anspruch auf den Integrationskurs besteht nicht. Seit Juli 2026 haben EU-Bürger:innen und Menschen mit § 24 AufenthG Vorrang, wenn sie Deutsch für Arbeit oder Ausbildung brauchen; für das Haushaltsjahr 2026 ist die Zulassung aber gestoppt (nicht amtlich bestätigt). Berufssprachkurse stehen offen.',
      en: 'There is no claim to the integration course. Since July 2026 EU citizens and people under § 24 AufenthG have priority if they need German for work or training; but admission is stopped for the budget year 2026 (not officially confirmed). Job-related courses are open.',
    },
  },
  languageEarly: {
    title: {
      de: 'Berufssprachkurs, schon vor der Einreise',
      en: 'Job-related course, even before the journey',
    },
    text: {
      de: 'Mit einem deutschen Vertrag von mindestens einem Jahr oder im Anerkennungsverfahren ist die Berechtigung auch im Ausland möglich; sie gilt dort neun Monate. Beschäftigte zahlen die Hälfte des Kurssatzes, bei geringem Lohn nichts; der Betrieb darf zahlen, nach bestandener Prüfung kommt die Hälfte zurück.',
      en: 'With a German contract of at least one year, or in a recognition procedure, the permit is possible abroad too and runs for nine months there. Employees pay half of the rate, nothing with low pay; the employer may pay, and half comes back after the exam.',
    },
  },
} as const satisfies Record<string, StepWords>;
