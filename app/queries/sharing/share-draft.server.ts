import { addDays } from '~/domain/calendar';
import { ALL_ADVISERS, type ChosenShare } from '~/domain/sharing/share-choice';
import { DEFAULT_SCOPE, scopeOf, type ShareScope } from '~/domain/sharing/scope';
import { DEFAULT_SHARE_DAYS, endDayProblem, type EndDayProblem } from '~/domain/sharing/share-period';
import type { ShownView } from '~/domain/sharing/shown-view';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

import { caseShares, type CaseShareLine } from './case-shares.server';
import { shownCase } from './shared-case.server';
import {
  findPartnerWithPeople,
  sharePartners,
  type PartnerChoice,
  type PartnerWithPeople,
} from './share-partners.server';

/** What the address of the page says; empty texts are not chosen yet. */
export interface ShareDraftInput {
  with: string;
  share: string;
  adviser: string;
  show: readonly string[];
  until: string;
  revision: number;
  wantsPreview: boolean;
}

export interface DraftProblems {
  scope: 'nothing' | null;
  adviser: 'partner' | null;
  until: EndDayProblem | null;
}

/** The page on which a share is made or changed, in its three steps. */
export type ShareDraft =
  | { step: 'who'; partners: PartnerChoice[]; isUnknown: boolean }
  | { step: 'already'; share: CaseShareLine }
  | { step: 'over'; share: CaseShareLine }
  | {
      step: 'form';
      partner: PartnerWithPeople;
      share: CaseShareLine | null;
      choice: ChosenShare;
      problems: DraftProblems | null;
    }
  | {
      step: 'preview';
      partner: PartnerWithPeople;
      share: CaseShareLine | null;
      choice: ChosenShare;
      adviserName: string | null;
      view: ShownView;
      /** Somebody changed the share since the form was made. */
      isConflict: boolean;
    };

export interface ShareDraftReader {
  organisationId: string;
  caseId: string;
  /** Who shares. */
  personId: string;
  today: string;
  language: Language;
}

/** Works out what the page shows. Nothing is stored on the way. */
export async function shareDraft(
  database: Database,
  reader: ShareDraftReader,
  input: ShareDraftInput,
): Promise<ShareDraft> {
  const { organisationId, caseId, today, language } = reader;
  const [partner, shares] = await Promise.all([
    input.with === '' ? null : findPartnerWithPeople(database, input.with),
    caseShares(database, { organisationId, caseId, today }),
  ]);
  if (partner === null)
    return { step: 'who', partners: await sharePartners(database), isUnknown: input.with !== '' };
  const share = shares.find((line) => line.id === input.share && line.partnerId === partner.id) ?? null;
  if (share !== null && share.state !== 'running') return { step: 'over', share };
  const running = shares.find((line) => line.partnerId === partner.id && line.state === 'running');
  if (share === null && running !== undefined) return { step: 'already', share: running };
  const choice = choiceOf(input, partner, share, today);
  if (!input.wantsPreview) return { step: 'form', partner, share, choice, problems: null };
  const problems = problemsOf(choice, partner, today);
  if (problems.scope !== null || problems.adviser !== null || problems.until !== null)
    return { step: 'form', partner, share, choice, problems };
  const view = await shownCase(database, {
    organisationId,
    caseId,
    shareId: share?.id ?? null,
    sharedById: share?.createdById ?? reader.personId,
    scope: choice.scope,
    today,
    language,
  });
  return {
    step: 'preview',
    partner,
    share,
    choice: { ...choice, revision: share?.revision ?? 0 },
    adviserName: partner.people.find((person) => person.id === choice.adviserId)?.name ?? null,
    view,
    isConflict: share !== null && share.revision !== choice.revision,
  };
}

/** What is chosen, else what the running share says, else what is offered at first. */
function choiceOf(
  input: ShareDraftInput,
  partner: PartnerWithPeople,
  share: CaseShareLine | null,
  today: string,
): ChosenShare {
  const head = { partnerId: partner.id, shareId: share?.id ?? null };
  if (input.wantsPreview || input.until !== '')
    return {
      ...head,
      adviserId: input.adviser === ALL_ADVISERS || input.adviser === '' ? null : input.adviser,
      scope: scopeOf(input.show),
      endsOn: input.until,
      revision: input.revision,
    };
  const scope: ShareScope = share?.scope ?? DEFAULT_SCOPE;
  return {
    ...head,
    adviserId: share?.adviserId ?? null,
    scope,
    endsOn: share?.endsOn ?? addDays(today, DEFAULT_SHARE_DAYS),
    revision: share?.revision ?? 0,
  };
}

function problemsOf(choice: ChosenShare, partner: PartnerWithPeople, today: string): DraftProblems {
  const { adviserId, scope, endsOn } = choice;
  const isThere = adviserId === null || partner.people.some((person) => person.id === adviserId);
  return {
    scope: scope.length === 0 ? 'nothing' : null,
    adviser: isThere ? null : 'partner',
    until: endDayProblem(endsOn, today),
  };
}
