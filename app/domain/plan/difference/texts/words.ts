/** Words of the contract as people read them in the sentences of a difference. */
import type { Bilingual } from '../../../texts/bilingual';
import type { FindingResult, Outcome, Severity, TimelineTrack } from '../../contract';
import type { DocumentDetail, Office, Payer, RouteTrait, StartPoint, StepDetail, Track } from '../change';

export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  open: { de: 'offen', en: 'open' },
  reachable: { de: 'erreichbar', en: 'reachable' },
  blocked: { de: 'versperrt', en: 'blocked' },
  'missing-facts': { de: 'Angaben fehlen', en: 'facts missing' },
  'not-applicable': { de: 'passt nicht', en: 'not applicable' },
};

export const RESULT_WORDS: Readonly<Record<FindingResult, Bilingual>> = {
  met: { de: 'erfüllt', en: 'met' },
  'not-met': { de: 'nicht erfüllt', en: 'not met' },
  missing: { de: 'Angabe fehlt', en: 'fact missing' },
  'not-applicable': { de: 'nicht verlangt', en: 'not asked for' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  blocker: { de: 'Hindernis', en: 'blocker' },
  risk: { de: 'Risiko', en: 'risk' },
  note: { de: 'Hinweis', en: 'note' },
};

export const PROCEDURE_WORDS: Readonly<Record<TimelineTrack['procedure'], Bilingual>> = {
  accelerated: { de: 'beschleunigtes Fachkräfteverfahren', en: 'accelerated procedure' },
  ordinary: { de: 'übliches Visumverfahren', en: 'ordinary visa procedure' },
  'in-germany': { de: 'Verfahren in Deutschland', en: 'procedure in Germany' },
  none: { de: 'kein Verfahren', en: 'no procedure' },
};

export const PAYER_WORDS: Readonly<Record<Payer, Bilingual>> = {
  employer: { de: 'Arbeitgeber', en: 'employer' },
  candidate: { de: 'künftige Fachkraft', en: 'candidate' },
  'immigration-authority': { de: 'Ausländerbehörde', en: 'immigration authority' },
  'recognition-authority': { de: 'Anerkennungsstelle', en: 'recognition authority' },
  'employment-agency': { de: 'Agentur für Arbeit', en: 'employment agency' },
  mission: { de: 'Auslandsvertretung', en: 'mission' },
  chamber: { de: 'Kammer', en: 'chamber' },
  school: { de: 'Schule', en: 'school' },
  other: { de: 'andere Stelle', en: 'other body' },
  'by-agreement': { de: 'nach Vereinbarung', en: 'by agreement' },
};

export const TRAIT_WORDS: Readonly<Record<RouteTrait, Bilingual>> = {
  acceleratedProcedure: { de: 'beschleunigtes Verfahren', en: 'accelerated procedure' },
  agencyConsent: { de: 'Zustimmung der Bundesagentur für Arbeit', en: 'agency consent' },
  priorityCheck: { de: 'Vorrangprüfung', en: 'priority check' },
  recognition: { de: 'verlangter Nachweis', en: 'proof asked for' },
  maxMonths: { de: 'längste Dauer des Titels in Monaten', en: 'longest title in months' },
  provisional: { de: 'vorläufig beurteilt', en: 'judged provisionally' },
};

export const STEP_DETAIL_WORDS: Readonly<Record<StepDetail, Bilingual>> = {
  actor: { de: 'wer handelt', en: 'who acts' },
  phase: { de: 'Abschnitt', en: 'phase' },
  dependsOn: { de: 'was vorausgeht', en: 'what comes before' },
  startsAfter: { de: 'Beginn der Frist', en: 'start of the clock' },
  documents: { de: 'Unterlagen', en: 'documents' },
  fees: { de: 'Gebühren', en: 'fees' },
  contactIds: { de: 'Ansprechstellen', en: 'contacts' },
  reminders: { de: 'Erinnerungen', en: 'reminders' },
  critical: { de: 'Einfluss auf den Beginn', en: 'effect on the start' },
};

export const DOCUMENT_DETAIL_WORDS: Readonly<Record<DocumentDetail, Bilingual>> = {
  broughtBy: { de: 'wer sie bringt', en: 'who brings it' },
  form: { de: 'Form', en: 'form' },
  translation: { de: 'Übersetzung', en: 'translation' },
  steps: { de: 'Schritte', en: 'steps' },
};

export const OFFICE_WORDS: Readonly<Record<Office, Bilingual>> = {
  recognitionAuthority: { de: 'Anerkennungsstelle', en: 'Recognition authority' },
  laterRecognitionAuthority: { de: 'Spätere Anerkennungsstelle', en: 'Later recognition authority' },
  immigrationAuthority: { de: 'Ausländerbehörde', en: 'Immigration authority' },
  mission: { de: 'Auslandsvertretung', en: 'Mission' },
};

export const POINT_WORDS: Readonly<Record<StartPoint, Bilingual>> = {
  earliestStart: { de: 'Frühester Beginn', en: 'Earliest start' },
  typicalStart: { de: 'Üblicher Beginn', en: 'Typical start' },
  latestStart: { de: 'Spätester Beginn', en: 'Latest start' },
};

/** What is added to a sentence about the procedure that the plan does not take. */
export const TRACK_WORDS: Readonly<Record<Track, Bilingual>> = {
  plan: { de: '', en: '' },
  ordinary: { de: ' im üblichen Visumverfahren', en: ' in the ordinary visa procedure' },
};
