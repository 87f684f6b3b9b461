/** Management, money, law and administration. Lawyers, tax advisers and auditors need a licence; the others do not. */
import { occupation } from '../occupation';

const degree = { group: 'akademiker-nicht-reglementiert' } as const;
const clerk = { group: 'rechts-steuer-fachangestellte' } as const;
const trade = { group: 'ihk-berufe' } as const;
const finder = { group: 'look-up' } as const;

export const BUSINESS_LAW_OCCUPATIONS = [
  occupation('managing-director', 'Geschäftsführer:in', 'Managing director', '71104', '1120', 'academic', {
    ...degree,
    synonyms: ['CEO', 'Vorstand'],
  }),
  occupation('finance-manager', 'Leiter:in Finanzen', 'Finance manager', '72294', '1211', 'academic', {
    ...degree,
    synonyms: ['CFO', 'Finanzleiter', 'Kaufmännische Leitung'],
  }),
  occupation('hr-manager', 'Personalleiter:in', 'HR manager', '71594', '1212', 'academic', {
    ...degree,
    synonyms: ['Head of HR', 'Leitung Personal'],
  }),
  occupation('marketing-manager', 'Marketingleiter:in', 'Marketing manager', '92194', '1222', 'academic', {
    ...degree,
    synonyms: ['CMO', 'Head of marketing'],
  }),
  occupation(
    'research-manager',
    'Leiter:in Forschung und Entwicklung',
    'Research and development manager',
    '27194',
    '1223',
    'academic',
    { ...degree, synonyms: ['Entwicklungsleiter', 'Head of R&D'] },
  ),
  occupation('controller', 'Controller:in', 'Controller', '72234', '2411', 'academic', {
    ...degree,
    synonyms: ['Controlling', 'Financial controller'],
  }),
  occupation('economist', 'Volkswirt:in', 'Economist', '91404', '2631', 'academic', {
    ...degree,
    synonyms: ['Ökonom', 'Wirtschaftswissenschaftler'],
  }),
  occupation('tax-adviser', 'Steuerberater:in', 'Tax adviser', '72304', '2411', 'academic', {
    group: 'look-up',
    law: '§§ 35, 40 StBerG',
    synonyms: ['Tax consultant'],
  }),
  occupation('auditor', 'Wirtschaftsprüfer:in', 'Auditor', '72244', '2411', 'academic', {
    group: 'look-up',
    law: '§§ 1, 15 WPO',
    synonyms: ['Abschlussprüfer'],
  }),
  occupation('lawyer', 'Rechtsanwältin/Rechtsanwalt', 'Lawyer', '73134', '2611', 'academic', {
    group: 'look-up',
    law: '§§ 4, 12 BRAO',
    synonyms: ['Anwalt', 'Anwältin', 'Attorney'],
  }),
  occupation(
    'patent-clerk',
    'Patentanwaltsfachangestellte:r',
    'Patent clerk',
    '73112',
    '3342',
    'vocational',
    { ...clerk, synonyms: ['Patentanwaltsgehilfe'] },
  ),
  occupation('accounting-clerk', 'Buchhaltungskraft', 'Accounting clerk', '72212', '4311', 'vocational', {
    ...trade,
    synonyms: ['Buchhaltungsassistent', 'Debitorenbuchhalter'],
  }),
  occupation('payroll-clerk', 'Lohnbuchhalter:in', 'Payroll clerk', '72212', '4313', 'vocational', {
    ...trade,
    synonyms: ['Lohnabrechnung', 'Gehaltsabrechnung', 'Entgeltabrechner'],
  }),
  occupation(
    'insurance-clerk',
    'Kauffrau/Kaufmann für Versicherungen und Finanzanlagen',
    'Insurance clerk',
    '72132',
    '3321',
    'vocational',
    { ...trade, synonyms: ['Versicherungskaufmann', 'Versicherungsvertreter'] },
  ),
  occupation(
    'staffing-clerk',
    'Personaldienstleistungskauffrau/Personaldienstleistungskaufmann',
    'Staffing clerk',
    '71522',
    '3333',
    'vocational',
    { ...trade, synonyms: ['Personalvermittler', 'Personaldisponent'] },
  ),
  occupation(
    'foreign-language-clerk',
    'Fremdsprachenkorrespondent:in',
    'Foreign language clerk',
    '71412',
    '4419',
    'vocational',
    { ...trade, synonyms: ['Fremdsprachensekretärin'] },
  ),
  occupation(
    'public-administration-clerk',
    'Verwaltungsfachangestellte:r',
    'Public administration clerk',
    '73202',
    '3343',
    'vocational',
    { ...finder, synonyms: ['Verwaltungskraft', 'Sachbearbeiter Verwaltung'] },
  ),
  occupation(
    'social-insurance-clerk',
    'Sozialversicherungsfachangestellte:r',
    'Social insurance clerk',
    '73212',
    '3353',
    'vocational',
    { ...finder, synonyms: ['Krankenkasse', 'SoFa'] },
  ),
];
