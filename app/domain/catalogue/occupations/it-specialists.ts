/** More work in information technology; not regulated. ISCO 25 opens the Blue Card without degree (§ 18g Abs. 2), ISCO 35 and 2434 do not. */
import { occupation } from '../occupation';

const trade = { group: 'ihk-berufe' } as const;

export const IT_SPECIALISTS_OCCUPATIONS = [
  occupation('it-consultant', 'IT-Berater:in', 'IT consultant', '43224', '2511', 'academic', {
    ...trade,
    synonyms: ['SAP-Berater:in', 'ERP consultant', 'Softwareberater'],
  }),
  occupation('systems-analyst', 'IT-Systemanalytiker:in', 'Systems analyst', '43214', '2511', 'academic', {
    ...trade,
    synonyms: ['Requirements engineer', 'Systemanalyse', 'Business analyst'],
  }),
  occupation(
    'business-informatician',
    'Wirtschaftsinformatiker:in',
    'Business informatics specialist',
    '43114',
    '2511',
    'academic',
    { ...trade, synonyms: ['Wirtschaftsinformatik'] },
  ),
  occupation(
    'embedded-developer',
    'Entwickler:in eingebetteter Systeme',
    'Embedded systems developer',
    '43124',
    '2512',
    'academic',
    { ...trade, synonyms: ['Embedded software engineer', 'Technische Informatik', 'Firmware'] },
  ),
  occupation('bioinformatician', 'Bioinformatiker:in', 'Bioinformatician', '43134', '2512', 'academic', {
    ...trade,
    synonyms: ['Medizininformatiker:in', 'Health informatics'],
  }),
  occupation(
    'geoinformatician',
    'Geoinformatiker:in',
    'Geoinformatics specialist',
    '43144',
    '2512',
    'academic',
    { ...trade, synonyms: ['GIS-Entwickler'] },
  ),
  occupation(
    'media-informatician',
    'Medieninformatiker:in',
    'Media informatics specialist',
    '43154',
    '2513',
    'academic',
    { ...trade, synonyms: ['Multimedia-Entwickler', 'UX engineer'] },
  ),
  occupation('network-engineer', 'IT-Netzwerkingenieur:in', 'Network engineer', '43314', '2523', 'academic', {
    ...trade,
    synonyms: ['Netzwerkarchitekt', 'Network architect', 'Cloud network'],
  }),
  occupation(
    'network-technician',
    'Netzwerktechniker:in',
    'Network technician',
    '43312',
    '3513',
    'vocational',
    { ...trade, synonyms: ['IT-Netzwerktechnik', 'Network support'] },
  ),
  occupation('web-administrator', 'Webadministrator:in', 'Web administrator', '43363', '3514', 'vocational', {
    ...trade,
    synonyms: ['Webmaster'],
  }),
  occupation(
    'it-sales-specialist',
    'Kauffrau/Kaufmann für IT-System-Management',
    'IT sales specialist',
    '43232',
    '2434',
    'vocational',
    { ...trade, synonyms: ['IT-Systemkaufmann', 'IT-Vertrieb'] },
  ),
  occupation(
    'it-system-electronics',
    'IT-System-Elektroniker:in',
    'IT systems electronics technician',
    '26312',
    '7422',
    'vocational',
    {
      ...trade,
      synonyms: [
        'Fernmeldetechniker',
        'Telekommunikationstechniker',
        'Glasfasertechniker',
        'Fibre technician',
      ],
    },
  ),
];
