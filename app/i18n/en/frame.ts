import type { frame as source } from '../de/frame';
import type { TranslationOf } from '../dictionary';

/** English texts of the frame around the pages of an organisation. */
export const frame = {
  navigation: {
    today: 'Today',
    cases: 'Cases',
    enquiries: 'Enquiries',
    calendar: 'Calendar',
    search: 'Search',
    company: 'Company',
    profile: 'Profile',
    figures: 'Figures',
    articles: 'Answers',
    network: 'Network',
    inbox: 'Inbox',
    templates: 'Templates',
    overview: 'Overview',
    branding: 'Appearance',
    advisers: 'Advisers',
    report: 'Report',
    chamber: 'Chamber',
    sharedCases: 'Shared cases',
    members: 'Members',
    billing: 'Billing',
    licence: 'Licence',
    allOrganisations: 'All organisations',
    createOrganisation: 'Create a company',
  },
} as const satisfies TranslationOf<typeof source>;
