import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { PageHeader } from '~/components';
import { MemberListState } from '~/components/chambers/member-list-state';
import { usePolling } from '~/components/exchange/use-polling';
import { readForm } from '~/forms/parse-form.server';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { findMemberImport } from '~/queries/chambers/member-imports.server';
import { confirmMemberImport, dropMemberImport } from '~/services/chambers/begin-member-import.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** One uploaded list: being read, waiting for a yes, being taken over, done. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const list = await findMemberImport(args.context.app.database, {
    organisationId: organisation.id,
    importId: (args.params['import'] ?? '').replaceAll('\u0000', ''),
  });
  if (list === null) throw notFound();
  return {
    title: `${translatorFor(languageOf(args.request), 'chamber')('lists.title')} · ${organisation.name}`,
    base: `/k/${organisation.slug}/members`,
    list,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const importId = (args.params['import'] ?? '').replaceAll('\u0000', '');
  const base = `/k/${organisation.slug}/members/lists`;
  const here = `${base}/${encodeURIComponent(importId)}`;
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const form = await readForm(request);
  const notPossible = () => redirectWithFlash(here, { kind: 'warning', key: 'chamber:lists.notPossible' });
  if (form.get('intent') === 'drop') {
    const outcome = await dropMemberImport(context.app, { actor, importId });
    return outcome === 'dropped'
      ? redirectWithFlash(base, { kind: 'success', key: 'chamber:lists.dropped' })
      : notPossible();
  }
  if (form.get('intent') !== 'apply') throw badRequest('No known intent.');
  const sendsMail = form.get('sendsMail') === 'on';
  const outcome = await confirmMemberImport(context.app, { actor, importId, sendsMail });
  return outcome === 'begun' ? redirect(here) : notPossible();
}

export default function MemberListPage() {
  const { base, list } = useLoaderData<typeof loader>();
  const t = useT('chamber');
  const language = useLanguage();
  usePolling(list.status === 'reading' || list.status === 'applying');
  return (
    <>
      <PageHeader
        title={t('lists.one', { when: formatDateTime(list.createdAt, language) })}
        lead={t(`lists.status.${list.status}`)}
        breadcrumbs={[
          { to: base, label: t('members.title') },
          { to: `${base}/lists`, label: t('lists.title') },
        ]}
      />
      <MemberListState base={base} list={list} />
    </>
  );
}
