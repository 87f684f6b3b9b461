import { advisers } from './advisers';
import { articles } from './articles';
import { auth } from './auth';
import { billing } from './billing';
import { calendar } from './calendar';
import { candidate } from './candidate';
import { candidateAccess } from './candidate-access';
import { cards } from './cards';
import { caseChoices } from './case-choices';
import { caseFields } from './case-fields';
import { caseFlash } from './case-flash';
import { caseForms } from './case-forms';
import { caseHistory } from './case-history';
import { cases } from './cases';
import { chamber } from './chamber';
import { chamberJoin } from './chamber-join';
import { chamberReport } from './chamber-report';
import { check } from './check';
import { common } from './common';
import { desk } from './desk';
import { directoryAdmin } from './directory-admin';
import { drafts } from './drafts';
import { enquiries } from './enquiries';
import { exchange } from './exchange';
import { figures } from './figures';
import { folder } from './folder';
import { frame } from './frame';
import { guide } from './guide';
import { jobs } from './jobs';
import { mailAdmin } from './mail-admin';
import { mailLinks } from './mail-links';
import { handOver } from './hand-over';
import { network } from './network';
import { notice } from './notice';
import { notifications } from './notifications';
import { officeLimit } from './office-limit';
import { organisation } from './organisation';
import { papers } from './papers';
import { people } from './people';
import { plan } from './plan';
import { planPages } from './plan-pages';
import { publicPages } from './public';
import { reminders } from './reminders';
import { retention } from './retention';
import { services } from './services';
import { replan } from './replan';
import { sharing } from './sharing';
import { shortcuts } from './shortcuts';
import { stepChanges } from './step-changes';
import { templates } from './templates';
import { verify } from './verify';
import { work } from './work';
import { wizard } from './wizard';
import { workFlash } from './work-flash';
import { workLists } from './work-lists';

/** The dictionaries of one language by area; the browser loads the files one by one (`load-dictionary.ts`). */
export const en = {
  advisers,
  articles,
  auth,
  billing,
  calendar,
  candidate,
  'candidate-access': candidateAccess,
  cards,
  'case-choices': caseChoices,
  'case-fields': caseFields,
  cases,
  chamber,
  'chamber-join': chamberJoin,
  'chamber-report': chamberReport,
  check,
  common,
  desk,
  'directory-admin': directoryAdmin,
  drafts,
  enquiries,
  exchange,
  figures,
  folder,
  frame,
  guide,
  jobs,
  'mail-admin': mailAdmin,
  'mail-links': mailLinks,
  'hand-over': handOver,
  network,
  notice,
  notifications,
  organisation,
  people,
  plan,
  public: publicPages,
  reminders,
  retention,
  services,
  replan,
  sharing,
  shortcuts,
  templates,
  verify,
  work,
  wizard,
  'plan-pages': planPages,
  'case-history': caseHistory,
  'step-changes': stepChanges,
  papers,
  'work-lists': workLists,
  'case-forms': caseForms,
  'office-limit': officeLimit,
  'work-flash': workFlash,
  'case-flash': caseFlash,
} as const;
