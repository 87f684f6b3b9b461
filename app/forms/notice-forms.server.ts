import { z } from 'zod';

import { requiredText } from './fields.server';

const MOST_NAME = 200;
const MOST_CONTACT = 500;

/** What stands in the official list of Faire Integration. */
export const officeCheckSchema = z.object({
  name: requiredText(MOST_NAME),
  contact: requiredText(MOST_CONTACT),
});
