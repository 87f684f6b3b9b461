import { describe, expect, it } from 'vitest';
import { describeMatchReason, type MatchReason } from '~/domain/directory';

const ERFURT = { de: 'Erfurt', en: 'Erfurt' };

describe('reasons in words', () => {
  it.each<[MatchReason, string, string]>([
    [
      { code: 'area', kind: 'kreis', place: ERFURT, derived: true },
      'Arbeitet hier: Erfurt (aus der Quelle gelesen)',
      'Works here: Erfurt (read from the source)',
    ],
    [
      { code: 'area', kind: 'nationwide', place: { de: 'Deutschland', en: 'Germany' }, derived: false },
      'Arbeitet bundesweit',
      'Works all over Germany',
    ],
    [
      { code: 'area-likely', place: ERFURT },
      'Arbeitet in Erfurt; Ihr Kreis ist noch nicht bestätigt, bitte wählen Sie ihn',
      'Works in Erfurt; your Kreis is not confirmed yet, please choose it',
    ],
    [{ code: 'topic', topic: 'recognition' }, 'Thema: Anerkennung', 'Topic: Recognition'],
    [{ code: 'audience', audience: 'employer' }, 'Für: Betriebe', 'For: Employers'],
    [{ code: 'speciality', group: 'care' }, 'Schwerpunkt: Pflege', 'Speciality: Nursing and care'],
    [{ code: 'language', language: 'vi' }, 'Beratung auf: Vietnamesisch', 'Advice in: Vietnamese'],
    [{ code: 'language', language: '??' }, 'Beratung auf: ??', 'Advice in: ??'],
    [
      { code: 'verified', on: '2026-11-10', daysAgo: 10 },
      'Geprüft am 10.11.2026 (vor 10 Tagen)',
      'Checked on 10 November 2026 (10 days ago)',
    ],
    [
      { code: 'verified', on: '2026-11-10', daysAgo: 1 },
      'Geprüft am 10.11.2026 (vor einem Tag)',
      'Checked on 10 November 2026 (one day ago)',
    ],
    [
      { code: 'verified', on: '2026-11-10', daysAgo: 0 },
      'Geprüft am 10.11.2026',
      'Checked on 10 November 2026',
    ],
    [
      { code: 'statement', status: 'from-2020-document', asOf: '2020-02' },
      'Stand 2020, bitte prüfen (Beleg: 2020-02)',
      'As of 2020, please check (source: 2020-02)',
    ],
    [
      { code: 'statement', status: 'unverified', asOf: null },
      'Nicht bestätigt, bitte prüfen',
      'Not confirmed, please check',
    ],
    [
      {
        code: 'mandate',
        covers: { de: 'Geflüchtete', en: 'Refugees' },
        rest: ['IHK Erfurt', 'Welcome Center'],
      },
      'Auftrag: Geflüchtete. Für alle anderen Fragen: IHK Erfurt; Welcome Center',
      'Mandate: Refugees. For all other questions: IHK Erfurt; Welcome Center',
    ],
    [
      { code: 'mandate', covers: { de: 'Geflüchtete', en: 'Refugees' }, rest: [] },
      'Auftrag: Geflüchtete',
      'Mandate: Refugees',
    ],
    [
      { code: 'ending', on: '2026-12-31', inDays: 41 },
      'Das Programm endet am 31.12.2026',
      'The programme ends on 31 December 2026',
    ],
    [
      { code: 'bounced', times: 1 },
      'Die letzte E-Mail kam zurück, bitte prüfen Sie die Adresse',
      'The last e-mail came back, please check the address',
    ],
    [
      { code: 'chamber', name: 'IHK Erfurt', website: 'https://example.org', isSure: true },
      'Ihre Kammer: IHK Erfurt, https://example.org',
      'Your chamber: IHK Erfurt, https://example.org',
    ],
    [
      { code: 'chamber', name: 'IHK Gießen', website: '', isSure: false },
      'Wahrscheinlich Ihre Kammer: IHK Gießen',
      'Probably your chamber: IHK Gießen',
    ],
    [
      { code: 'fallback' },
      'Bundesweite Stelle, weil näher nichts sicher belegt ist',
      'Nationwide service, as nothing nearer is well backed',
    ],
  ])('%o', (reason, german, english) => {
    expect(describeMatchReason(reason, 'de')).toBe(german);
    expect(describeMatchReason(reason, 'en')).toBe(english);
  });
});
