/** Offices, sales, taxes and law clerks; not regulated. Clerks of liberal professions go to their own chamber. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;

export const OFFICE_TRADE_OCCUPATIONS = [
  occupation('accountant', 'Buchhalter:in', 'Accountant', '72213', '3313', 'vocational', {
    ...trade,
    synonyms: ['Finanzbuchhalter:in', 'Bilanzbuchhalter', 'Bookkeeper'],
  }),
  occupation('tax-clerk', 'Steuerfachangestellte:r', 'Tax clerk', '72302', '4311', 'vocational', {
    group: 'rechts-steuer-fachangestellte',
    synonyms: ['Steuergehilfe', 'Tax assistant'],
  }),
  occupation('legal-clerk', 'Rechtsanwaltsfachangestellte:r', 'Legal clerk', '73112', '3342', 'vocational', {
    group: 'rechts-steuer-fachangestellte',
    synonyms: ['ReFa', 'Notarfachangestellte'],
  }),
  occupation(
    'business-consultant',
    'Unternehmensberater:in',
    'Business consultant',
    '71324',
    '2421',
    'academic',
    {
      ...trade,
      synonyms: ['Consultant', 'Betriebswirt:in'],
    },
  ),
  occupation(
    'marketing-specialist',
    'Marketingfachkraft',
    'Marketing specialist',
    '92113',
    '2431',
    'vocational',
    {
      ...trade,
      synonyms: ['Kauffrau für Marketingkommunikation', 'Online-Marketing', 'Werbung'],
    },
  ),
  occupation('hr-specialist', 'Personalfachkraft', 'HR specialist', '71513', '4416', 'vocational', {
    ...trade,
    synonyms: ['Personalreferent:in', 'Recruiter', 'Human resources'],
  }),
  occupation(
    'office-manager',
    'Kauffrau/Kaufmann für Büromanagement',
    'Office manager',
    '71402',
    '4120',
    'vocational',
    {
      ...trade,
      synonyms: [
        'Bürokauffrau',
        'Bürokaufmann',
        'Sekretariat',
        'Sekretär:in',
        'Bürokraft',
        'Assistenz',
        'Office clerk',
        'Secretary',
      ],
    },
  ),
  occupation(
    'industrial-clerk',
    'Industriekauffrau/Industriekaufmann',
    'Industrial clerk',
    '71302',
    '4322',
    'vocational',
    { ...trade, synonyms: ['Industriekaufmann', 'Kaufmännischer Angestellter'] },
  ),
  occupation(
    'wholesale-clerk',
    'Kauffrau/Kaufmann für Groß- und Außenhandelsmanagement',
    'Wholesale and foreign trade clerk',
    '61212',
    '5223',
    'vocational',
    { ...trade, synonyms: ['Großhandelskaufmann', 'Außenhandelskaufmann', 'Import Export'] },
  ),
  occupation(
    'sales-assistant',
    'Verkäufer:in, Kauffrau/Kaufmann im Einzelhandel',
    'Sales assistant',
    '62102',
    '5223',
    'vocational',
    {
      ...trade,
      synonyms: ['Verkaufskraft', 'Einzelhandelskaufmann', 'Shop assistant'],
    },
  ),
  occupation('bank-clerk', 'Bankkauffrau/Bankkaufmann', 'Bank clerk', '72112', '4211', 'vocational', {
    ...trade,
    synonyms: ['Banker:in', 'Bankberater'],
  }),
];
