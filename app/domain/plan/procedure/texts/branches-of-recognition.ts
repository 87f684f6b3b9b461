/** Words of the branches at recognition. Where an authority has discretion the text says what would open the way. */
import type { BranchWords } from './branch-words';
import type { StepWords } from './steps-prepare';

const EXPERIENCE_ROUTE: StepWords = {
  title: { de: 'Weg über Berufserfahrung prüfen', en: 'Check the route by experience' },
  text: {
    de: 'Zwei Jahre Erfahrung in den letzten fünf, staatlich anerkannte Ausbildung und das Mindestgehalt öffnen § 19c Abs. 2 AufenthG mit § 6 BeschV.',
    en: 'Two years of experience in the last five, training recognised by the state of origin and the minimum salary open § 19c Abs. 2 AufenthG with § 6 BeschV.',
  },
};

const CHOOSE_MEASURE: StepWords = {
  title: { de: 'Ausgleichsmaßnahme wählen', en: 'Choose the compensation measure' },
  text: {
    de: 'Anpassungslehrgang, Prüfung oder betriebliche Qualifizierung.',
    en: 'Adaptation course, exam or training in the firm.',
  },
};

const QUALIFICATION_PLAN: StepWords = {
  title: { de: 'Qualifizierungsplan und Freistellung', en: 'Qualification plan and release' },
  text: {
    de: 'Plan mit Zusatzblatt A; Zeiten der Freistellung vereinbaren.',
    en: 'Plan with supplementary sheet A; agree on release from work.',
  },
};

const CHANGE_TARGET: StepWords = {
  title: { de: 'Verfahren auf § 16d umstellen', en: 'Change the aim to § 16d' },
  text: {
    de: 'Die Ausländerbehörde führt das Verfahren mit neuem Ziel weiter. Findet die Maßnahme überwiegend im Betrieb statt, fragt sie die Agentur für Arbeit.',
    en: 'The immigration authority goes on with the new aim. If the measure is mainly in the firm it asks the Employment Agency.',
  },
};

const STATE_OF_AFFAIRS: StepWords = {
  title: { de: 'Sachstand erfragen', en: 'Ask for the state of affairs' },
  text: {
    de: 'Eine Anfrage je Stelle; auf Nachforderungen sofort antworten.',
    en: 'One enquiry per office; answer requests at once.',
  },
};

export const RECOGNITION_BRANCH_WORDS = {
  'partial-recognition': {
    title: { de: 'Teilweise gleichwertig', en: 'Partly equivalent' },
    text: {
      de: 'Nennt der Bescheid Unterschiede, geht dasselbe Verfahren mit dem Ziel § 16d AufenthG weiter: Maßnahme wählen, Qualifizierungsplan, Deutsch mindestens A2. Die Gebühr fällt nicht noch einmal an.',
      en: 'If the decision names gaps, the same procedure goes on with the aim of § 16d AufenthG: choose a measure, qualification plan, German at least A2. The fee is not owed again.',
    },
    adds: {
      'choose-measure': CHOOSE_MEASURE,
      'qualification-plan': QUALIFICATION_PLAN,
      'change-target-16d': CHANGE_TARGET,
    },
  },
  'partial-recognition-new-aim': {
    title: { de: 'Teilweise gleichwertig', en: 'Partly equivalent' },
    text: {
      de: 'Nennt der Bescheid Unterschiede, bleibt der Weg über § 16d AufenthG offen: Maßnahme wählen, Qualifizierungsplan, Deutsch in der Regel mindestens A2. Der Antrag nennt dann dieses Ziel.',
      en: 'If the decision names gaps, the way over § 16d AufenthG stays open: choose a measure, qualification plan, German as a rule A2 at least. The application then names this aim.',
    },
    adds: {
      'choose-measure': CHOOSE_MEASURE,
      'qualification-plan': QUALIFICATION_PLAN,
      'apply-for-16d': {
        title: { de: 'Titel nach § 16d beantragen', en: 'Apply for the title under § 16d' },
        text: {
          de: 'Bei der Auslandsvertretung oder, in Deutschland, bei der Ausländerbehörde.',
          en: 'At the mission or, in Germany, at the immigration authority.',
        },
      },
    },
  },
  'waive-equivalence-check': {
    title: { de: 'Auf die Gleichwertigkeitsprüfung verzichten', en: 'Waive the equivalence check' },
    text: {
      de: 'Pflegefachpersonen dürfen auf die Prüfung der Unterlagen verzichten und gleich Kenntnisprüfung oder Anpassungslehrgang wählen. Das spart Monate; die Einreise geht dann über § 16d AufenthG.',
      en: 'Nurses may waive the check of the papers and choose the knowledge exam or the adaptation course at once. This saves months; entry then goes over § 16d AufenthG.',
    },
    adds: {
      'declare-waiver': {
        title: { de: 'Verzicht erklären', en: 'Declare the waiver' },
        text: {
          de: 'Schriftlich bei der Landesbehörde, mit dem Antrag oder danach (§ 40 Abs. 3a PflBG).',
          en: 'In writing at the Land authority, with the application or later (§ 40 Abs. 3a PflBG).',
        },
      },
      'choose-nursing-measure': {
        title: { de: 'Kenntnisprüfung oder Anpassungslehrgang', en: 'Knowledge exam or adaptation course' },
        text: {
          de: 'Die Person wählt frei. Die Prüfung muss mindestens zweimal im Jahr und binnen sechs Monaten möglich sein, jeder Teil ist einmal wiederholbar; der Lehrgang dauert höchstens drei Jahre.',
          en: 'The person chooses freely. The exam must be possible at least twice a year and within six months, each part may be repeated once; the course takes three years at most.',
        },
      },
      'change-target-16d': CHANGE_TARGET,
    },
  },
  'temporary-licence': {
    title: { de: 'Berufserlaubnis statt Approbation', en: 'Temporary licence instead of full licence' },
    text: {
      de: 'Solange die Approbation aussteht, kann die Behörde eine Berufserlaubnis erteilen: widerruflich, auf Stelle oder Tätigkeit beschränkbar, insgesamt höchstens zwei Jahre. Die Reform der Heilberufe von 2026 kann das ändern; der Beginn ist noch offen.',
      en: 'While the full licence is pending the authority may grant a temporary one: revocable, limitable to a job or task, two years in total at most. The reform of 2026 may change this; its start is still open.',
    },
    adds: {
      'apply-temporary-licence': {
        title: { de: 'Berufserlaubnis beantragen', en: 'Apply for the temporary licence' },
        text: {
          de: 'Die Behörde entscheidet spätestens drei Monate nach vollständigen Unterlagen; braucht sie Auskunft der ZAB oder des Herkunftsstaats, ruht die Frist (§ 34 Abs. 2 ÄApprO).',
          en: 'The authority decides three months after complete papers at the latest; if it needs an answer from the ZAB or the state of origin, the limit stands still (§ 34 Abs. 2 ÄApprO).',
        },
      },
      'work-with-limits': {
        title: { de: 'Mit Nebenbestimmungen arbeiten', en: 'Work within the limits' },
        text: {
          de: 'Einschränkungen der Erlaubnis in Dienstplan und Aufsicht umsetzen.',
          en: 'Put the limits of the licence into roster and supervision.',
        },
      },
      'sit-knowledge-exam': {
        title: {
          de: 'Fachsprachprüfung und Kenntnisprüfung ablegen',
          en: 'Sit language and knowledge exams',
        },
        text: {
          de: 'Sie führen zur Approbation; die Kenntnisprüfung soll mindestens zweimal im Jahr angeboten werden.',
          en: 'They lead to the full licence; the knowledge exam should be offered at least twice a year.',
        },
      },
    },
  },
  'not-equivalent': {
    title: { de: 'Keine Gleichwertigkeit', en: 'Not equivalent' },
    text: {
      de: 'Dieser Weg ist dann verschlossen, es sei denn, weitere Nachweise oder eine Qualifikationsanalyse ändern die Entscheidung. Prüfen Sie Berufserfahrung oder Ausbildung.',
      en: 'This route is then blocked unless further proofs or a skills analysis change the decision. Check the routes by experience or training.',
    },
    adds: {
      'check-experience-route': EXPERIENCE_ROUTE,
      'check-training-route': {
        title: { de: 'Ausbildung prüfen', en: 'Check an apprenticeship' },
        text: {
          de: 'Eine betriebliche Ausbildung nach § 16a AufenthG kann ein Weg sein.',
          en: 'An apprenticeship under § 16a AufenthG may be a way.',
        },
      },
    },
  },
  'recognition-overdue': {
    title: { de: 'Frist der Anerkennung überschritten', en: 'Recognition beyond its limit' },
    text: {
      de: 'Die Frist läuft ab vollständigen Unterlagen und kann einmal mit Begründung verlängert werden. Danach freundlich über die Ausländerbehörde nachfragen.',
      en: 'The limit runs from complete papers and may be extended once with reasons. After that ask politely through the immigration authority.',
    },
    adds: {
      'ask-for-state-of-affairs': STATE_OF_AFFAIRS,
    },
  },
  'health-recognition-overdue': {
    title: { de: 'Frist der Anerkennung überschritten', en: 'Recognition beyond its limit' },
    text: {
      de: 'Die Frist läuft ab vollständigen Unterlagen. Pflege- und Ärzterecht sehen keine Verlängerung vor. Danach freundlich nachfragen, im beschleunigten Verfahren über die Ausländerbehörde.',
      en: 'The limit runs from complete papers. The law of nurses and doctors knows no extension. After that ask politely, in the accelerated procedure through the immigration authority.',
    },
    adds: { 'ask-for-state-of-affairs': STATE_OF_AFFAIRS },
  },
  'degree-not-comparable': {
    title: { de: 'Abschluss nicht vergleichbar', en: 'Degree not comparable' },
    text: {
      de: 'Ohne vergleichbaren Abschluss bleiben in IT-Berufen die Blaue Karte nach Erfahrung (§ 18g Abs. 2 AufenthG) und sonst der Weg über Berufserfahrung.',
      en: 'Without a comparable degree IT jobs keep the Blue Card by experience (§ 18g Abs. 2 AufenthG), others the route by experience.',
    },
    adds: { 'check-experience-route': EXPERIENCE_ROUTE },
  },
  'confirmation-refused': {
    title: { de: 'Staatliche Anerkennung nicht bestätigt', en: 'State recognition not confirmed' },
    text: {
      de: 'Ohne Bestätigung ist dieser Weg verschlossen, es sei denn, weitere Nachweise ändern das. In IT-Berufen genügt Erfahrung; sonst kommen Anerkennung in Deutschland oder Ausbildung in Frage.',
      en: 'Without the confirmation this way is blocked unless further proofs change it. In IT jobs experience is enough; otherwise recognition in Germany or an apprenticeship may do.',
    },
    adds: {
      'check-other-ways': {
        title: { de: 'Andere Wege prüfen', en: 'Check other ways' },
        text: {
          de: 'Gleichwertigkeit beantragen (§ 18a AufenthG), Ausbildung (§ 16a AufenthG) oder IT-Weg prüfen.',
          en: 'Apply for equivalence (§ 18a AufenthG), check an apprenticeship (§ 16a AufenthG) or the IT route.',
        },
      },
    },
  },
  'measure-not-passed': {
    title: { de: 'Maßnahme dauert länger', en: 'The measure takes longer' },
    text: {
      de: 'Der Titel für die Maßnahme kann um zwölf Monate verlängert werden. Nach drei Jahren Anerkennungspartnerschaft gibt es keinen weiteren Titel nach § 16d AufenthG.',
      en: 'The title for the measure can be extended by twelve months. After three years of recognition partnership there is no further title under § 16d AufenthG.',
    },
    adds: {
      'extend-measure': {
        title: { de: 'Verlängerung beantragen', en: 'Apply for the extension' },
        text: {
          de: 'Vor Ablauf des Titels, mit Nachweis, was noch fehlt und wann es erreicht ist.',
          en: 'Before the title ends, with proof of what is missing and when it will be done.',
        },
      },
    },
  },
  'exam-not-passed': {
    title: { de: 'Prüfung nicht bestanden', en: 'Exam not passed' },
    text: {
      de: 'Pflegefachpersonen können jeden Teil einmal, Ärzt:innen die Kenntnisprüfung zweimal wiederholen. Statt der Prüfung kann ein Anpassungslehrgang möglich sein.',
      en: 'Nurses may repeat each part once, doctors the knowledge exam twice. An adaptation course may be possible instead of the exam.',
    },
    adds: {
      'repeat-exam': {
        title: { de: 'Wiederholung anmelden', en: 'Register for the repetition' },
        text: {
          de: 'Termin früh anmelden und Titel prüfen: Reicht er bis dahin?',
          en: 'Register early and check the title: does it last until then?',
        },
      },
    },
  },
  'full-at-once': {
    title: { de: 'Gleich volle Gleichwertigkeit', en: 'Full equivalence at once' },
    text: {
      de: 'Nennt der Bescheid keine Unterschiede, entfallen Maßnahme und Folgeantrag. Der Titel als Fachkraft kann sofort beantragt werden.',
      en: 'If the decision names no gaps, measure and follow-up application fall away. The skilled-worker title can be applied for at once.',
    },
    adds: {
      'apply-skilled-title': {
        title: {
          de: 'Titel nach § 18a oder § 18b beantragen',
          en: 'Apply for the title under § 18a or § 18b',
        },
        text: {
          de: 'Mit dem Bescheid bei der Ausländerbehörde am Wohnort.',
          en: 'With the decision at the immigration authority of the home address.',
        },
      },
    },
  },
} as const satisfies Record<string, BranchWords>;
