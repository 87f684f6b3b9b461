/** Words of the branches. Where an authority has discretion the text says what would open the way. */
import type { Bilingual } from '../../../texts/bilingual';
import type { StepWords } from './steps-prepare';

interface BranchWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly adds: Readonly<Record<string, StepWords>>;
}

const EXPERIENCE_ROUTE: StepWords = {
  title: { de: 'Weg über Berufserfahrung prüfen', en: 'Check the route by experience' },
  text: {
    de: 'Zwei Jahre Erfahrung in den letzten fünf, staatlich anerkannte Ausbildung und das Mindestgehalt öffnen § 19c Abs. 2 AufenthG mit § 6 BeschV.',
    en: 'Two years of experience in the last five, training recognised by the state of origin and the minimum salary open § 19c Abs. 2 AufenthG with § 6 BeschV.',
  },
};

export const BRANCH_WORDS = {
  'partial-recognition': {
    title: { de: 'Teilweise gleichwertig', en: 'Partly equivalent' },
    text: {
      de: 'Nennt der Bescheid Unterschiede, geht dasselbe Verfahren mit dem Ziel § 16d AufenthG weiter: Maßnahme wählen, Qualifizierungsplan, Deutsch mindestens A2. Die Gebühr fällt nicht noch einmal an.',
      en: 'If the decision names gaps, the same procedure goes on with the aim of § 16d AufenthG: choose a measure, qualification plan, German at least A2. The fee is not owed again.',
    },
    adds: {
      'choose-measure': {
        title: { de: 'Ausgleichsmaßnahme wählen', en: 'Choose the compensation measure' },
        text: {
          de: 'Anpassungslehrgang, Prüfung oder betriebliche Qualifizierung.',
          en: 'Adaptation course, exam or training in the firm.',
        },
      },
      'qualification-plan': {
        title: { de: 'Qualifizierungsplan und Freistellung', en: 'Qualification plan and release' },
        text: {
          de: 'Plan mit Zusatzblatt A; Zeiten der Freistellung vereinbaren.',
          en: 'Plan with supplementary sheet A; agree on release from work.',
        },
      },
      'change-target-16d': {
        title: { de: 'Verfahren auf § 16d umstellen', en: 'Change the aim to § 16d' },
        text: {
          de: 'Die Ausländerbehörde führt das Verfahren mit neuem Ziel weiter.',
          en: 'The immigration authority goes on with the new aim.',
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
      'ask-for-state-of-affairs': {
        title: { de: 'Sachstand erfragen', en: 'Ask for the state of affairs' },
        text: {
          de: 'Eine Anfrage je Stelle; auf Nachforderungen sofort antworten.',
          en: 'One enquiry per office; answer requests at once.',
        },
      },
    },
  },
  'degree-not-comparable': {
    title: { de: 'Abschluss nicht vergleichbar', en: 'Degree not comparable' },
    text: {
      de: 'Ohne vergleichbaren Abschluss bleiben in IT-Berufen die Blaue Karte nach Erfahrung (§ 18g Abs. 2 AufenthG) und sonst der Weg über Berufserfahrung.',
      en: 'Without a comparable degree IT jobs keep the Blue Card by experience (§ 18g Abs. 2 AufenthG), others the route by experience.',
    },
    adds: { 'check-experience-route': EXPERIENCE_ROUTE },
  },
  'agency-refusal': {
    title: { de: 'Agentur lehnt ab oder fragt nach', en: 'Agency refuses or asks' },
    text: {
      de: 'Häufige Gründe: Gehalt oder Arbeitszeit schlechter als bei vergleichbaren Beschäftigten, fehlende Angaben. Mit einer Rückfrage gilt die Zustimmung nicht als erteilt.',
      en: 'Common reasons: pay or hours worse than for comparable staff, missing data. After a question the consent is not deemed given.',
    },
    adds: {
      'correct-conditions': {
        title: { de: 'Bedingungen anpassen', en: 'Correct the conditions' },
        text: {
          de: 'Gehalt, Stunden oder Tätigkeit mit dem Arbeitgeber-Service abgleichen.',
          en: 'Settle pay, hours or tasks with the employer service.',
        },
      },
      'ask-agency-again': {
        title: { de: 'Erneut vorlegen', en: 'Submit again' },
        text: {
          de: 'Mit vollständiger Erklärung zum Beschäftigungsverhältnis.',
          en: 'With a complete declaration on the employment relationship.',
        },
      },
    },
  },
  'no-appointment': {
    title: { de: 'Kein Termin in drei Wochen', en: 'No appointment within three weeks' },
    text: {
      de: 'Die Auslandsvertretung muss einen Termin innerhalb von drei Wochen anbieten, sobald Vorabzustimmung und Terminanfrage vorliegen.',
      en: 'The mission must offer an appointment within three weeks once advance consent and request are there.',
    },
    adds: {
      'claim-appointment': {
        title: { de: 'Auf § 31a AufenthV hinweisen', en: 'Point to § 31a AufenthV' },
        text: {
          de: 'Anfrage mit Datum und Vorabzustimmung; die Ausländerbehörde einbeziehen.',
          en: 'Send request date and advance consent; involve the immigration authority.',
        },
      },
    },
  },
  'advance-consent-lapses': {
    title: { de: 'Vorabzustimmung läuft ab', en: 'Advance consent lapses' },
    text: {
      de: 'Sie gilt in der Regel drei Monate. Wird es knapp, bitten Sie früh um Verlängerung oder neue Ausstellung.',
      en: 'As a rule it is valid for three months. If time gets short, ask early for an extension or a new one.',
    },
    adds: {
      'renew-advance-consent': {
        title: { de: 'Vorabzustimmung erneuern lassen', en: 'Have the advance consent renewed' },
        text: {
          de: 'Formlos bei der Ausländerbehörde, mit Grund der Verzögerung.',
          en: 'Informally at the immigration authority, with the reason for the delay.',
        },
      },
    },
  },
  'enter-without-visa': {
    title: { de: 'Einreise ohne Visum', en: 'Entry without a visa' },
    text: {
      de: 'Mit dieser Staatsangehörigkeit ist die Einreise ohne Visum erlaubt. Der Antrag muss binnen 90 Tagen in Deutschland gestellt sein; gearbeitet werden darf erst mit der Erlaubnis.',
      en: 'This nationality may enter without a visa. The application must be filed in Germany within 90 days; work may begin only with the permission.',
    },
    adds: {
      'enter-without-visa': {
        title: { de: 'Einreisen, noch nicht arbeiten', en: 'Enter, do not work yet' },
        text: {
          de: 'Auch Probearbeit und Einarbeitung sind erst mit Erlaubnis möglich.',
          en: 'Trial work and training on the job need the permission too.',
        },
      },
      'apply-within-90-days': {
        title: { de: 'Binnen 90 Tagen Titel beantragen', en: 'Apply for the title within 90 days' },
        text: {
          de: 'Bei der Ausländerbehörde am Wohnort, mit allen Nachweisen.',
          en: 'At the immigration authority of the home address, with all proofs.',
        },
      },
    },
  },
} as const satisfies Record<string, BranchWords>;

export type BranchId = keyof typeof BRANCH_WORDS;
