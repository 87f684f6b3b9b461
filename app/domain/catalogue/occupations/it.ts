/** Information technology; not regulated. Group 25 and 133 open the Blue Card without degree (§ 18g Abs. 2). */
import { occupation } from '../occupation';

const it = { group: 'ihk-berufe' } as const;

export const IT_OCCUPATIONS = [
  occupation(
    'software-developer',
    'Softwareentwickler:in',
    'Software developer',
    '43414',
    '2512',
    'vocational',
    {
      ...it,
      synonyms: [
        'Programmierer:in',
        'Programmer',
        'Fachinformatiker:in Anwendungsentwicklung',
        'Software engineer',
        'Informatiker:in',
        'Entwickler:in',
        'App-Entwickler:in',
        'Full stack developer',
        'Coder',
      ],
    },
  ),
  occupation('it-tester', 'Softwaretester:in', 'Software tester', '43413', '2519', 'vocational', {
    ...it,
    synonyms: ['IT-Tester:in', 'QA engineer', 'Qualitätssicherung Software'],
  }),
  occupation('data-scientist', 'Data Scientist', 'Data scientist', '43114', '2511', 'academic', {
    ...it,
    synonyms: ['Datenwissenschaftler:in', 'Datenanalyst:in', 'Data analyst'],
  }),
  occupation(
    'it-administrator',
    'IT-Systemadministrator:in',
    'IT systems administrator',
    '43343',
    '2522',
    'vocational',
    {
      ...it,
      synonyms: ['Fachinformatiker:in Systemintegration', 'Systemadministration', 'Sysadmin', 'DevOps'],
    },
  ),
  occupation('web-developer', 'Webentwickler:in', 'Web developer', '43413', '2513', 'vocational', {
    ...it,
    synonyms: ['Frontend-Entwickler:in', 'Backend-Entwickler:in'],
  }),
  occupation(
    'it-security-specialist',
    'IT-Sicherheitsfachkraft',
    'IT security specialist',
    '43383',
    '2529',
    'vocational',
    {
      ...it,
      synonyms: ['Cybersecurity', 'Informationssicherheit'],
    },
  ),
  occupation(
    'database-specialist',
    'Datenbankentwickler:in',
    'Database developer',
    '43353',
    '2521',
    'vocational',
    it,
  ),
  occupation('it-manager', 'IT-Leiter:in', 'IT services manager', '43394', '1330', 'academic', {
    ...it,
    synonyms: ['IT-Projektleiter:in', 'CTO'],
  }),
  occupation('it-support', 'IT-Supportfachkraft', 'IT support technician', '43223', '3512', 'vocational', {
    ...it,
    synonyms: ['Helpdesk', 'Anwenderbetreuung', 'First level support'],
  }),
];
