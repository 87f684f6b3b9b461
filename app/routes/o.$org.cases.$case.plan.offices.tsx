import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { Card } from '~/components';
import { ChamberContactCard } from '~/components/chambers/chamber-contact-card';
import { ContactList } from '~/components/plan/contact-list';
import { AuthoritySection } from '~/components/plan/obligation-sections';
import { PlanFrame } from '~/components/plan/plan-frame';
import { ResponsibilitySection } from '~/components/plan/responsibility-section';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { officesPart } from '~/queries/cases/plan-view.server';
import { chamberContacts } from '~/queries/chambers/chamber-contacts.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who decides, who helps, and who answers for which step. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page, today } = await requirePlan(args);
  const fromChambers = await chamberContacts(args.context.app.database, {
    companyId: organisation.id,
    today,
  });
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.offices')} · ${organisation.name}`,
    head,
    ...officesPart(view),
    fromChambers,
    steps: page.plan.steps.map(({ id, title }) => ({ id, title })),
    documents: page.plan.documents.map(({ id, title }) => ({ id, title })),
  };
}

export default function PlanOfficesPage() {
  const { head, fromChambers, authorities, contacts, responsibilities, steps, documents } =
    useLoaderData<typeof loader>();
  const t = useT('plan');
  return (
    <PlanFrame head={head}>
      <ChamberContactCard contacts={fromChambers} />
      <AuthoritySection authorities={authorities} />
      {contacts.length === 0 ? null : (
        <Card title={t('contacts.title')}>
          <ContactList contacts={contacts} />
        </Card>
      )}
      {responsibilities.length === 0 ? null : (
        <ResponsibilitySection plan={{ responsibilities, steps, documents }} isFolded />
      )}
    </PlanFrame>
  );
}
