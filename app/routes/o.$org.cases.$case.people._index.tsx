import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton } from '~/components';
import { CandidateAccess } from '~/components/people/candidate-access';
import { RoleCards } from '~/components/people/role-cards';
import { StepPeople } from '~/components/people/step-people';
import { ContactList } from '~/components/plan/contact-list';
import { ShareTable } from '~/components/sharing/share-table';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { candidateAccess } from '~/queries/candidate/candidate-access.server';
import { getCasePeople } from '~/queries/people/case-people.server';
import { caseShares } from '~/queries/sharing/case-shares.server';

/** More stand on the page of the plan. */
const MOST_CONTACTS = 4;

/** Everyone who has to do with the case: roles in the firm, the new person, those it is shared with, help nearby. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, today, language, canEdit } = await requireCase(args);
  const { database, clock } = args.context.app;
  const of = { organisationId: organisation.id, caseId };
  const [people, shares, access] = await Promise.all([
    getCasePeople(database, { ...of, today, language }),
    caseShares(database, { ...of, today }),
    candidateAccess(database, { ...of, now: clock.now(), language }),
  ]);
  return {
    base,
    canEdit,
    people: { ...people, contacts: people.contacts.slice(0, MOST_CONTACTS) },
    shares: shares.map(({ lastViewedAt, ...share }) => ({
      ...share,
      lastViewed: lastViewedAt === null ? null : formatDateTime(lastViewedAt, language),
    })),
    access,
  };
}

export default function PeoplePage() {
  const { base, canEdit, people, shares, access } = useLoaderData<typeof loader>();
  const t = useT('people');
  const here = `${base}/people`;
  return (
    <>
      <RoleCards roles={people.roles} firstDay={people.firstDay} base={here} canEdit={canEdit} />
      <CandidateAccess base={base} canEdit={canEdit} access={access} />
      <ShareTable shares={shares} base={here} canEdit={canEdit} />
      <StepPeople people={people.steps} unowned={people.unowned} stepsTo={`${base}/steps`} />
      <Card title={t('outside.title')}>
        <p className="mb-4 max-w-prose">{t('outside.text')}</p>
        {people.contacts.length === 0 ? (
          <div className="grid justify-items-start gap-3">
            <p className="text-ink-muted">{t('outside.none')}</p>
            <LinkButton to="/services" look="secondary">
              {t('outside.finder')}
            </LinkButton>
          </div>
        ) : (
          <div className="grid gap-4">
            <ContactList contacts={people.contacts} />
            <p>
              <Link to={`${base}/plan/offices`} className="text-link underline underline-offset-4">
                {t('outside.all')}
              </Link>
            </p>
          </div>
        )}
      </Card>
    </>
  );
}
