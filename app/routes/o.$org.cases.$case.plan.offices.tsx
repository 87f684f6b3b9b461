import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePlan } from '~/auth/plan-gate.server';
import { Card } from '~/components';
import { ContactList } from '~/components/plan/contact-list';
import { AuthoritySection } from '~/components/plan/obligation-sections';
import { PlanFrame } from '~/components/plan/plan-frame';
import { ResponsibilitySection } from '~/components/plan/responsibility-section';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { officesPart } from '~/queries/cases/plan-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Who decides, who helps, and who answers for which step. */
export async function loader(args: LoaderFunctionArgs) {
  const { head, view, language, organisation, page } = await requirePlan(args);
  return {
    title: `${translatorFor(language, 'plan-pages')('parts.offices')} · ${organisation.name}`,
    head,
    ...officesPart(view),
    steps: page.plan.steps.map(({ id, title }) => ({ id, title })),
    documents: page.plan.documents.map(({ id, title }) => ({ id, title })),
  };
}

export default function PlanOfficesPage() {
  const { head, authorities, contacts, responsibilities, steps, documents } = useLoaderData<typeof loader>();
  const t = useT('plan');
  return (
    <PlanFrame head={head}>
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
