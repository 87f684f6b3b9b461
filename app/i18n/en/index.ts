import { auth } from './auth';
import { cases } from './cases';
import { common } from './common';
import { guide } from './guide';
import { organisation } from './organisation';
import { plan } from './plan';
import { publicPages } from './public';
import { templates } from './templates';

/** The dictionaries of one language by area; the client loads this module as one chunk. */
export const en = { auth, cases, common, guide, organisation, plan, public: publicPages, templates } as const;
