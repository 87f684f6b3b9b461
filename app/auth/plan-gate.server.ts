import { redirect } from '@remix-run/node';

import type { PlanHead } from '~/domain/cases/plan-view';
import { germanDate } from '~/platform/clock.server';
import { notFound } from '~/platform/errors';
import { getCasePlan, type CasePlanPage } from '~/queries/cases/case-plan.server';
import type { PlanViewInput } from '~/queries/cases/plan-view.server';

import { requireCase, type CaseVisit } from './case-gate.server';

type ShownPlan = Exclude<CasePlanPage, { state: 'incomplete' }>;

export interface PlanVisit extends CaseVisit {
  page: ShownPlan;
  /** What stands above every part of the plan. */
  head: PlanHead;
  view: PlanViewInput;
}

/** An old version is named in the address of every part: `?version=2`. */
export function versionOfAddress(request: Request): number | null {
  const text = new URL(request.url).searchParams.get('version');
  if (text === null) return null;
  const version = Number(text);
  if (!Number.isInteger(version) || version < 1 || version > 100_000) throw notFound();
  return version;
}

export function headOf({ base }: Pick<CaseVisit, 'base'>, page: ShownPlan): PlanHead {
  const isOld = page.state === 'accepted' && page.supersededOn !== null;
  return {
    base,
    search: isOld ? `?version=${page.version}` : '',
    isProposal: page.state === 'live',
    version: page.state === 'accepted' ? page.version : null,
    supersededOn: page.state === 'accepted' && page.supersededOn ? germanDate(page.supersededOn) : null,
    asOf: page.plan.asOf,
    lawCheckedOn: page.plan.lawCheckedOn,
    planLanguage: page.plan.language,
  };
}

export function viewInput({ base, company, today }: CaseVisit, page: ShownPlan): PlanViewInput {
  return {
    plan: page.plan,
    desiredStart: page.desiredStart,
    occupationId: page.occupationId,
    now: page.steps,
    today,
    casePath: base,
    companyPath: company,
  };
}

/**
 * The gate of the parts of a plan, with the plan itself.
 *
 * @throws as `requireCase`; a redirect to the overview, which says what is missing, where there is no plan yet
 */
export async function requirePlan(args: Parameters<typeof requireCase>[0]): Promise<PlanVisit> {
  const visit = await requireCase(args);
  const { organisation, caseId, today, language, base } = visit;
  const page = await getCasePlan(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
    wantsLive: false,
    version: versionOfAddress(args.request),
  });
  if (page.state === 'incomplete') throw redirect(base);
  return { ...visit, page, head: headOf(visit, page), view: viewInput(visit, page) };
}
