/** What the templates rest on. Statutes by the mirror of the encoded law; the rest as read in the research. */
import { provision, sourceOf } from '../law/sources';

const RESEARCH_DAY = '2026-11-20';
const LAW_PAGES = 'https://www.gesetze-im-internet.de';

function read(title: string, url: string | null, mark: 'A' | 'B'): ReturnType<typeof sourceOf> {
  return sourceOf(title, url, mark, RESEARCH_DAY);
}

export const SOURCES = {
  experience: sourceOf(
    'Erfahrungswert, nicht amtlich bestätigt (not officially confirmed)',
    null,
    'K',
    RESEARCH_DAY,
  ),
  specialized: read(
    'Specialized! der ZAV: Phasen und Dauern nach dem Rückblick des Netzwerks IQ von 2022',
    'https://www.arbeitsagentur.de/vor-ort/zav/specialized',
    'B',
  ),
  doctorGerman: read(
    'Marburger Bund: Anforderungen an die Deutschkenntnisse ausländischer Ärzt:innen',
    'https://www.marburger-bund.de/bundesverband/service/auslaendische-aerzte/foreign-physicians/anforderungen-deutschkenntnisse',
    'B',
  ),
  temporaryLicence: sourceOf('§ 10 BÄO', `${LAW_PAGES}/b_o/__10.html`, 'A'),
  doctorDecision: sourceOf('§ 39 ÄApprO', `${LAW_PAGES}/_appro_2002/__39.html`, 'A'),
  nurseMeasure: sourceOf('§ 40 Abs. 3 PflBG', `${LAW_PAGES}/pflbg/__40.html`, 'A'),
  nurseWaiver: sourceOf('§ 40 Abs. 3a PflBG', `${LAW_PAGES}/pflbg/__40.html`, 'A'),
  nurseDecision: sourceOf('§ 43 Abs. 3 PflAPrV', `${LAW_PAGES}/pflaprv/__43.html`, 'A'),
  nurseExam: sourceOf('§ 45 PflAPrV', `${LAW_PAGES}/pflaprv/__45.html`, 'A'),
  recruitmentBan: provision('BeschV', '38'),
  recruitmentFine: sourceOf('§ 404 Abs. 2 Nr. 9 SGB III', `${LAW_PAGES}/sgb_3/__404.html`, 'A'),
  skilled: provision('AufenthG', '18a'),
  measureTitle: provision('AufenthG', '16d', 'Abs. 1'),
  partnershipTitle: provision('AufenthG', '16d', 'Abs. 3'),
  partnershipConsent: provision('BeschV', '2a'),
  trainingTitle: provision('AufenthG', '16a'),
  trainingConsent: provision('BeschV', '8', 'Abs. 1'),
  livelihood: provision('AufenthG', '2', 'Abs. 3'),
  accelerated: provision('AufenthG', '81a'),
  acceleratedMeasure: provision('AufenthG', '81a', 'Abs. 3 S. 2'),
  acceleratedAgreement: provision('AufenthG', '81a', 'Abs. 2'),
  agencyFiction: provision('BeschV', '36', 'Abs. 2'),
  appointment: provision('AufenthV', '31a'),
  placeOfWork: provision('AufenthV', '31', 'Abs. 4'),
  drivers: provision('BeschV', '24a', 'Abs. 1'),
  driversTraining: provision('BeschV', '24a', 'Abs. 2'),
  driverQualification: sourceOf('BKrFQG: Grundqualifikation und Weiterbildung', null, 'K', RESEARCH_DAY),
  ageSalary: provision('BeschV', '1', 'Abs. 2'),
  decisionWithGaps: sourceOf('§ 7 Abs. 2 BQFG', `${LAW_PAGES}/bqfg/__7.html`, 'A'),
  adaptation: sourceOf('§§ 10, 11 BQFG', `${LAW_PAGES}/bqfg/__11.html`, 'A'),
  decision: sourceOf('§§ 6, 13, 14a BQFG', `${LAW_PAGES}/bqfg/__14a.html`, 'A'),
  fairNotice: provision('AufenthG', '45c'),
  sealLaw: sourceOf('Gütesiegelgesetz AuslPflKrGewQSG', null, 'A'),
  seal: read(
    'Gütesiegel Faire Anwerbung Pflege Deutschland: Liste der Zertifizierten',
    'https://www.faire-anwerbung-pflege-deutschland.de/',
    'B',
  ),
  acceleratedDuration: read(
    'Zentralstelle Niedersachsen: Dauer und Kosten des beschleunigten Fachkräfteverfahrens',
    'https://beschleunigtes-fachkraefteverfahren.niedersachsen.de/startseite/voraussetzungen/dauer_und_kosten',
    'A',
  ),
  trainingDuration: read(
    'Netzwerk Unternehmen integrieren Flüchtlinge: beschleunigtes Verfahren für Auszubildende',
    'https://www.unternehmen-integrieren-fluechtlinge.de/wie-unterscheiden-sich-das-regulare-visa-verfahren-und-das-beschleunigten-fachkrafteverfahren/',
    'B',
  ),
  berlinService: read(
    'Business Immigration Service Berlin, Angaben von 2020',
    'https://www.berlin.de/einwanderung/service/business-immigration-service/',
    'B',
  ),
  berlinWaiting: read(
    'Wartezeiten des LEA Berlin, Berichte von Nutzer:innen',
    'https://www.visaguard.berlin/post/allaboutberlin-veroffentlicht-spannendes-tool-zur-messung-der-wartezeiten-beim-landesamt-fur-einwand',
    'B',
  ),
} as const;
