import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, EmptyState, LinkButton, Pagination } from '~/components';
import { PersonMails } from '~/components/preferences/person-mails';
import { formatDateTime } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { mailsOfPerson } from '~/queries/preferences/mails-of-person.server';

export const headers = privateHeaders;

/** "Why did I get this mail?": every mail to the person who asks, what became of it, and why. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const language = languageOf(args.request);
  const mark = new URL(args.request.url).searchParams.get('before');
  const before = mark !== null && /^[0-9a-f-]{36}$/.test(mark) ? mark : null;
  const { mails, next } = await mailsOfPerson(args.context.app.database, {
    personId: person.id,
    before,
    language,
  });
  return {
    mails: mails.map((mail) => ({ ...mail, at: formatDateTime(new Date(mail.at), language) })),
    olderTo: next === null ? null : `?before=${next}`,
    newerTo: before === null ? null : '/account/mails',
  };
}

export default function PersonMailsPage() {
  const { mails, olderTo, newerTo } = useLoaderData<typeof loader>();
  const t = useT('notifications');
  const settings = (
    <LinkButton to="/account/notifications" look="secondary">
      {t('mails.settings')}
    </LinkButton>
  );
  if (mails.length === 0)
    return <EmptyState title={t('mails.empty.title')} text={t('mails.empty.text')} action={settings} />;
  return (
    <Card title={t('mails.title')} aside={settings}>
      <p className="mb-5 text-ink-muted">{t('mails.lead')}</p>
      <PersonMails mails={mails} />
      <div className="mt-6">
        <Pagination newerTo={newerTo} olderTo={olderTo} />
      </div>
    </Card>
  );
}
