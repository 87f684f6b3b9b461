/** Words of the steps from consent to visa or change of title. */
import type { StepWords } from './steps-prepare';

export const CONSENT_WORDS = {
  'result-handover': {
    title: { de: 'Ergebnis und nächste Schritte besprechen', en: 'Result and next steps' },
    text: {
      de: 'Die Ausländerbehörde lädt Sie binnen drei Werktagen nach Eingang des Bescheids ein und bespricht, wie es weitergeht.',
      en: 'The immigration authority invites you within three working days (Werktage) of receiving the decision and explains what comes next.',
    },
  },
  'agency-consent': {
    title: { de: 'Zustimmung der Agentur für Arbeit', en: 'Consent of the Employment Agency' },
    text: {
      de: 'Die Behörde holt die Zustimmung ein. Schweigt die Agentur bis zum Ablauf der Frist, gilt sie als erteilt; eine Rückfrage wegen fehlender Angaben hält die Frist auf. Antworten Sie am selben Tag.',
      en: 'The authority asks for the consent. If the agency stays silent until the limit ends, it is deemed given; a question about missing data stops that. Answer on the same day.',
    },
  },
  'advance-consent': {
    title: { de: 'Vorabzustimmung', en: 'Advance consent' },
    text: {
      de: 'Liegen alle Voraussetzungen vor, stimmt die Ausländerbehörde dem Visum unverzüglich vorab zu und unterrichtet die Auslandsvertretung. Die Vorabzustimmung gilt in der Regel drei Monate: Buchen Sie den Termin sofort.',
      en: 'When all conditions are met the immigration authority consents to the visa in advance without delay and informs the mission. As a rule it is valid for three months: request the appointment at once.',
    },
  },
  'visa-appointment': {
    title: { de: 'Termin bei der Auslandsvertretung', en: 'Appointment at the mission' },
    text: {
      de: 'Die Fachkraft fragt den Termin an. Im beschleunigten Verfahren wird er innerhalb von drei Wochen vergeben, sobald Vorabzustimmung und Terminanfrage vorliegen.',
      en: 'The candidate asks for the appointment. In the accelerated procedure it is given within three weeks once advance consent and request are there.',
    },
  },
  'visa-application': {
    title: { de: 'Visum beantragen', en: 'Apply for the visa' },
    text: {
      de: 'Die Fachkraft gibt den vollständigen Antrag beim Termin ab und zahlt die Gebühr. Nehmen Sie Originale und Kopien in der Reihenfolge der Liste mit.',
      en: 'The candidate hands in the complete application at the appointment and pays the fee. Take originals and copies in the order of the list.',
    },
  },
  'family-visas': {
    title: { de: 'Visa der Familie', en: 'Visas of the family' },
    text: {
      de: 'Ehe- oder Lebenspartner:in und minderjährige ledige Kinder stellen ihre Anträge zugleich. Sie sind im beschleunigten Verfahren mit umfasst, wenn die Anträge zeitlich zusammenhängen.',
      en: 'Spouse and minor unmarried children apply at the same time. The accelerated procedure covers them if the applications are connected in time.',
    },
  },
  'visa-decision': {
    title: { de: 'Entscheidung über das Visum', en: 'Decision on the visa' },
    text: {
      de: 'Die Auslandsvertretung entscheidet. Im beschleunigten Verfahren in der Regel innerhalb von drei Wochen nach vollständigem Antrag.',
      en: 'The mission decides. In the accelerated procedure as a rule within three weeks of the complete application.',
    },
  },
  'title-application': {
    title: {
      de: 'Titel bei der Ausländerbehörde beantragen',
      en: 'Apply for the title at the immigration authority',
    },
    text: {
      de: 'Der Antrag muss vor Ablauf des bisherigen Titels gestellt sein; dann gilt dieser bis zur Entscheidung fort (§ 81 Abs. 4 AufenthG). Das beschleunigte Verfahren ist für Menschen, die schon hier leben, nicht vorgesehen.',
      en: 'Apply before the present title ends; it then continues until the decision (§ 81 Abs. 4 AufenthG). The accelerated procedure is not made for people who already live here.',
    },
  },
  'title-decision': {
    title: { de: 'Entscheidung über den Titel', en: 'Decision on the title' },
    text: {
      de: 'Sobald die Karte bestellt ist, ist die künftige Beschäftigung bis zur Aushändigung erlaubt (§ 81 Abs. 5a AufenthG). Lassen Sie sich das bescheinigen.',
      en: 'Once the card is ordered, the future job is allowed until it is handed out (§ 81 Abs. 5a AufenthG). Ask for a certificate.',
    },
  },
} as const satisfies Record<string, StepWords>;
