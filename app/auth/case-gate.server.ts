import { canEditCases, CASE_EDITORS } from '~/domain/cases/access';
import { languageOf } from '~/i18n/language.server';
import type { Language } from '~/i18n/languages';
import { notFound } from '~/platform/errors';

import { requireMember, type GateArgs, type Member } from './gates.server';

/** Who asks for which case, and what every page of a case needs to begin. */
export interface CaseVisit extends Member {
  caseId: string;
  /** Address of the case. */
  base: string;
  /** Address of the company profile. */
  company: string;
  language: Language;
  /** The calendar date of today. */
  today: string;
  canEdit: boolean;
  /** For services. */
  actor: { organisationId: string; personId: string; requestId: string };
}

interface CaseArgs extends GateArgs {
  params: { org?: string | undefined; case?: string | undefined };
}

/**
 * The gate of the pages of one case. Whether the case exists in the organisation is the query's answer.
 *
 * @throws as `requireMember`; forbidden for people who only read, where `forEditors`
 */
export async function requireCase(
  args: CaseArgs,
  { forEditors = false }: { forEditors?: boolean } = {},
): Promise<CaseVisit> {
  const member = await requireMember(args, {
    kind: 'employer',
    ...(forEditors ? { roles: CASE_EDITORS } : {}),
  });
  const { context, params, request } = args;
  if (params.case === undefined) throw notFound();
  const { person, organisation, role } = member;
  return {
    ...member,
    caseId: params.case,
    base: `/o/${organisation.slug}/cases/${params.case}`,
    company: `/o/${organisation.slug}/company`,
    language: languageOf(request),
    today: context.app.clock.today(),
    canEdit: canEditCases(role),
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
  };
}
