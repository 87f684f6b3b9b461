/** Individual qualification in the firm after a decision with gaps: contents, weeks, mentor, proof, new request. */
import { paper, stated, weeks, words } from './parts';
import { SOURCES } from './sources';
import type { FieldTemplate } from './template';

export const IN_COMPANY_QUALIFICATION: FieldTemplate = {
  id: 'in-company-qualification',
  title: words(
    'Qualifizierung im Betrieb nach teilweiser Anerkennung',
    'Qualification in the firm after partial recognition',
  ),
  forWhom: words(
    'Für Betriebe, deren Bewerber:in oder Beschäftigte:r einen Bescheid mit Lücken hat und diese am Arbeitsplatz schließen soll.',
    'For firms whose candidate or employee has a decision with gaps and is to close them at work.',
  ),
  routes: ['16d-1', '16d-3', '18a'],
  phases: [
    {
      id: 'gaps',
      title: words('Fehlende Inhalte auflisten', 'List the missing contents'),
      actor: 'employer',
      duration: weeks(1, 3),
      source: SOURCES.experience,
      tasks: [
        words(
          'Jede Lücke aus dem Bescheid in eine Zeile schreiben',
          'Write each gap of the decision on a line',
        ),
        words(
          'Ankreuzen, was der Betrieb selbst zeigen kann und was nicht',
          'Tick what the firm can show itself and what not',
        ),
        words(
          'Die zuständige Stelle fragen, welcher Nachweis genügt',
          'Ask the competent body which proof is enough',
        ),
      ],
      milestone: words('Die Liste ist mit der Stelle abgestimmt', 'The list is agreed with the body'),
      papers: [
        'recognition-notice',
        paper('gap-list', 'employer', 'Liste der fehlenden Inhalte', 'List of the missing contents'),
      ],
    },
    {
      id: 'plan',
      title: words('Wochen, Mentor:in und Nachweis festlegen', 'Set weeks, mentor and proof'),
      actor: 'employer',
      duration: weeks(2, 6),
      source: SOURCES.experience,
      tasks: [
        words(
          'Je Inhalt: Wochen, Stunden in der Woche, Ort, Mentor:in, Nachweis',
          'For each content: weeks, hours a week, place, mentor, proof',
        ),
        words(
          'Für den Rest überbetriebliche Kurse suchen; auf AZAV-Zulassung achten, wenn gefördert werden soll',
          'Find outside courses for the rest; look for AZAV approval if funding is wanted',
        ),
        words(
          'Förderung bei der Agentur für Arbeit vor Kursbeginn beantragen',
          'Apply for funding at the employment agency before the course begins',
        ),
      ],
      milestone: words('Der Qualifizierungsplan ist unterschrieben', 'The qualification plan is signed'),
      papers: ['qualification-plan', 'supplementary-sheet-a'],
    },
    {
      id: 'title',
      title: words('Zustimmung und Titel', 'Consent and title'),
      actor: 'immigration-authority',
      duration: weeks(4, 17),
      source: SOURCES.experience,
      tasks: [
        words(
          'Mit dem Plan die Zustimmung der Bundesagentur für Arbeit einholen lassen',
          'Have the consent of the Federal Employment Agency obtained with the plan',
        ),
        words(
          'Titel oder Visum nach § 16d Abs. 1 AufenthG beantragen',
          'Apply for the title or visa under § 16d Abs. 1 AufenthG',
        ),
      ],
      milestone: words('Die Person darf mit der Maßnahme beginnen', 'The person may begin the measure'),
      papers: ['qualification-plan', 'employment-contract', 'language-certificate', 'livelihood-papers'],
    },
    {
      id: 'qualification',
      title: words('Im Betrieb qualifizieren', 'Qualify in the firm'),
      actor: 'employer',
      duration: weeks(12, 104),
      source: SOURCES.experience,
      tasks: [
        words(
          'Woche für Woche abhaken, was gezeigt und geübt wurde',
          'Tick off week by week what was shown and practised',
        ),
        words(
          'Jeden Monat ein Gespräch: Stand, Sprache, nächste Inhalte',
          'A talk each month: state, language, next contents',
        ),
      ],
      milestone: words('Alle Inhalte sind gezeigt und unterschrieben', 'All contents are shown and signed'),
      papers: [
        paper('weekly-record', 'employer', 'Wochennachweise mit Unterschrift', 'Signed weekly records'),
      ],
    },
    {
      id: 'follow-up-request',
      title: words('Folgeantrag stellen', 'File the follow-up request'),
      actor: 'candidate',
      duration: weeks(2, 4),
      source: SOURCES.experience,
      tasks: [
        words(
          'Zeugnis über Inhalte, Wochen und Ergebnis ausstellen',
          'Issue a certificate of contents, weeks and result',
        ),
        words(
          'Neuen Antrag mit Bescheid und Nachweisen bei derselben Stelle stellen',
          'File a new application with decision and proofs at the same body',
        ),
      ],
      milestone: words(
        'Der Folgeantrag ist vollständig eingegangen',
        'The follow-up request has arrived complete',
      ),
      papers: ['recognition-notice', 'measure-confirmation'],
    },
    {
      id: 'decision',
      title: words('Neue Entscheidung und Titel als Fachkraft', 'New decision and title as skilled worker'),
      actor: 'recognition-authority',
      duration: weeks(8, 26),
      source: SOURCES.decision,
      tasks: [
        words(
          'Volle Gleichwertigkeit abwarten; den alten Titel vorher verlängern, wenn er ausläuft',
          'Wait for full equivalence; extend the old title first if it runs out',
        ),
        words(
          'Titel nach § 18a AufenthG beantragen und Gehalt anpassen',
          'Apply for the title under § 18a AufenthG and adapt the pay',
        ),
      ],
      milestone: words('Volle Gleichwertigkeit ist bescheinigt', 'Full equivalence is certified'),
      papers: ['recognition-notice', 'present-title', 'employment-contract'],
    },
  ],
  checks: [
    words(
      'Jede Lücke des Bescheids hat Wochen, Mentor:in und Nachweis',
      'Each gap of the decision has weeks, a mentor and a proof',
    ),
    words(
      'Mentor:in hat die Ausbildung im Beruf und Zeit dafür',
      'The mentor is trained in the occupation and has time',
    ),
    words('Die zuständige Stelle hat den Plan gesehen', 'The competent body has seen the plan'),
    words(
      'Anteil der Arbeitswoche für die Qualifizierung steht im Vertrag',
      'The contract says what share of the week is for qualification',
    ),
    words('Förderung ist vor Beginn beantragt', 'Funding is applied for before the start'),
    words(
      'Ende des Titels steht im Kalender, 120 Tage Vorlauf',
      'The end of the title is in the calendar, 120 days ahead',
    ),
  ],
  warnings: [
    stated(
      SOURCES.measureTitle,
      'Der Titel für die Maßnahme gilt bis 24 Monate und kann um 12 Monate verlängert werden.',
      'The title for the measure runs up to 24 months and can be extended by 12 months.',
    ),
    stated(
      SOURCES.adaptation,
      'In reglementierten Berufen legt der Bescheid die Maßnahme fest: Anpassungslehrgang oder Prüfung.',
      'In regulated occupations the decision sets the measure: adaptation course or exam.',
    ),
    stated(
      SOURCES.experience,
      'Reine Sprachkurse sind nicht nach AZAV zulassungsfähig und so nicht förderbar.',
      'Pure language courses cannot get AZAV approval and so cannot be funded that way.',
    ),
  ],
  sources: [
    SOURCES.decisionWithGaps,
    SOURCES.adaptation,
    SOURCES.decision,
    SOURCES.measureTitle,
    SOURCES.acceleratedMeasure,
  ],
};
