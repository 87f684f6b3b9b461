/**
 * Why the accelerated procedure is not planned, in words for the page.
 *
 * Sources: § 81a Abs. 1, 5 and § 2 Abs. 12b AufenthG; practice of authorities where the statute does not name the
 * route (facts 1.1, partly derived or from chambers: not officially confirmed).
 */
import type { Bilingual } from '../../texts/bilingual';
import type { Language } from '../contract';
import type { RouteAssessment } from '../facts';
import type { Track } from './tracks';
import type { Variant } from './variant';

const IN_GERMANY: Bilingual = {
  de: '§ 81a AufenthG ist für die Einreise gemacht. Wer schon in Deutschland lebt, stellt den Antrag bei der Ausländerbehörde am Wohnort.',
  en: '§ 81a AufenthG is made for people who enter. Who already lives in Germany applies at the authority of the home address.',
};

const NOT_NAMED: Bilingual = {
  de: '§ 81a AufenthG nennt diesen Titel nicht. Es bleibt das gewöhnliche Visumverfahren.',
  en: '§ 81a AufenthG does not name this title. The ordinary visa procedure remains.',
};

const NOT_QUALIFIED: Bilingual = {
  de: '§ 81a Abs. 5 AufenthG verlangt eine qualifizierte Beschäftigung (mindestens zwei Jahre Ausbildung). Diese Stelle liegt darunter, oder die Angabe fehlt.',
  en: '§ 81a Abs. 5 AufenthG demands qualified work (training of two years at least). This job is below that, or the answer is missing.',
};

const ASK: Bilingual = {
  de: 'Ob das beschleunigte Verfahren hier offen ist, sehen die Behörden verschieden (nicht amtlich bestätigt). Fragen Sie die zentrale Ausländerbehörde, bevor Sie den Termin buchen.',
  en: 'Authorities differ on whether the accelerated procedure is open here (not officially confirmed). Ask the central immigration authority before you book the appointment.',
};

const REASONS: Readonly<Partial<Record<Track, Bilingual>>> = {
  'best-friends': NOT_QUALIFIED,
  'western-balkans': NOT_QUALIFIED,
  'care-assistant': {
    de: 'Pflegehilfe mit einjähriger Ausbildung liegt unter der Zweijahresgrenze des § 81a Abs. 5 AufenthG; einzelne Behörden sehen es anders (nicht amtlich bestätigt). Fragen Sie nach.',
    en: 'Care assistance with one year of training is below the two-year line of § 81a Abs. 5 AufenthG; some authorities see it differently (not officially confirmed). Ask.',
  },
  driver: {
    de: 'Für Berufskraftfahrer:innen ist § 81a Abs. 5 AufenthG in der Praxis oft offen (nicht amtlich bestätigt). Fragen Sie die Ausländerbehörde.',
    en: 'For professional drivers § 81a Abs. 5 AufenthG is often open in practice (not officially confirmed). Ask the immigration authority.',
  },
  'driver-training': {
    de: 'Für Berufskraftfahrer:innen in Qualifizierung ist § 81a Abs. 5 AufenthG in der Praxis teils offen (nicht amtlich bestätigt). Fragen Sie die Ausländerbehörde.',
    en: 'For drivers in qualification § 81a Abs. 5 AufenthG is partly open in practice (not officially confirmed). Ask the immigration authority.',
  },
  research: {
    de: '§ 81a Abs. 1 AufenthG nennt § 18d nicht; einzelne Behörden nehmen Forschende auf (nicht amtlich bestätigt). Bei anerkannten Einrichtungen gilt ohnehin die Frist von 60 Tagen.',
    en: '§ 81a Abs. 1 AufenthG does not name § 18d; some authorities take researchers (not officially confirmed). With recognised institutions the limit of 60 days holds anyway.',
  },
  'job-search': {
    de: '§ 81a AufenthG nennt die Chancenkarte nicht; eine Kammer sieht es anders (nicht amtlich bestätigt). Geplant ist das gewöhnliche Verfahren.',
    en: '§ 81a AufenthG does not name the opportunity card; one chamber sees it differently (not officially confirmed). The ordinary procedure is planned.',
  },
  'agency-agreement': {
    de: 'Diesen Weg führt die Bundesagentur für Arbeit; ein beschleunigtes Verfahren ist daneben nicht üblich (nicht amtlich bestätigt).',
    en: 'The Federal Employment Agency runs this way; an accelerated procedure beside it is not usual (not officially confirmed).',
  },
};

/** The reason; null where the accelerated procedure is planned, or where no title is asked for. */
export function acceleratedReason(
  variant: Variant,
  assessment: RouteAssessment | null,
  language: Language,
): string | null {
  switch (variant.kind) {
    case 'accelerated':
    case 'free-movement':
    case 'title-holder':
    case 'counsel':
      return null;
    case 'in-germany':
      return IN_GERMANY[language];
    case 'ordinary':
    case 'visa-free': {
      const fallback = assessment?.acceleratedProcedure === 'ask-authority' ? ASK : NOT_NAMED;
      return (REASONS[variant.track] ?? fallback)[language];
    }
  }
}
