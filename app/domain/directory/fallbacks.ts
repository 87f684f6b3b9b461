/**
 * The nationwide service that stands beside an answer which is not well backed: what comes from a document of 2020
 * or was never confirmed must not be the only answer where a nationwide one exists.
 */
import type { ServiceKind } from './vocabulary';

export const NATIONWIDE_OF_KIND: Readonly<Partial<Record<ServiceKind, string>>> = {
  'immigration-authority': 'bund-bamf-navi',
  'central-immigration-authority': 'bund-bamf-navi',
  'recognition-authority': 'bund-anerkennung-in-deutschland',
  'recognition-counselling': 'bund-zsba',
  'welcome-center': 'bund-make-it-beratungsstellen',
  willkommenslotse: 'bund-willkommenslotsen',
  'employment-agency': 'bund-ag-s',
  'iq-network': 'bund-iq',
  'regional-coordination': 'bund-make-it-beratungsstellen',
  'faire-integration': 'bund-faire-integration-suche',
  'migration-counselling': 'bund-mbe',
  language: 'bund-berufssprachkurse',
  'housing-family': 'bund-familienportal',
  'health-care-special': 'bund-anerkennung-in-deutschland',
};

/** First information on every topic, in German and English. */
export const NATIONWIDE_OF_ANY_TOPIC = 'bund-hotline-alid';
