import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { loaderHeadersOnly, publicCache } from '~/auth/public-headers.server';
import { Notice, PageHeader, PublicShell } from '~/components';
import { buttonClasses, LinkButton } from '~/components/button';
import { pageMeta } from '~/components/guide/page-meta';
import { MissingService } from '~/components/services/missing-service';
import { ServiceAbout } from '~/components/services/service-about';
import { ServiceContact } from '~/components/services/service-contact';
import { ServiceMarks } from '~/components/services/service-marks';
import { ServiceProof } from '~/components/services/service-proof';
import { StructuredDataScript } from '~/components/services/structured-data-script';
import type { ServicePageView } from '~/domain/directory/service-page';
import { structuredData } from '~/domain/directory/structured-data';
import { formatDate } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { finderChoices } from '~/queries/directory/finder-choices.server';
import { findServicePage } from '~/queries/directory/finder-service.server';
import { headOf } from '~/queries/guide/public-page.server';

const PERMANENT = 301;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const t = translatorFor(language, 'services');
  const found = await findServicePage(context.app, params['service'] ?? '', language);
  if (found.state === 'moved') throw redirect(`/services/${found.id}`, PERMANENT);
  if (found.state === 'missing')
    return data({ state: 'missing' as const, choices: finderChoices([], language) }, { status: 404 });
  const { service, page } = found;
  const baseUrl = context.app.environment.BASE_URL;
  const head = headOf(request, baseUrl, {
    title: t('page.metaTitle', { name: page.name }),
    description: t('page.metaDescription', {
      kind: page.kind,
      area: page.states.map(({ name }) => name).join(', ') || t('form.anyState'),
    }),
  });
  const structured = structuredData(service, page, new URL(`/services/${page.id}`, baseUrl).href);
  return data({ state: 'found' as const, head, page, structured }, { headers: publicCache(request) });
}

export const headers = loaderHeadersOnly;

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  answer?.state === 'found'
    ? pageMeta(answer.head)
    : [{ title: '404 · Lotsenwerk' }, { name: 'robots', content: 'noindex' }];

export default function ServiceRoute() {
  const answer = useLoaderData<typeof loader>();
  return (
    <PublicShell>
      {answer.state === 'missing' ? (
        <MissingService choices={answer.choices} />
      ) : (
        <>
          {answer.structured === null ? null : <StructuredDataScript values={answer.structured} />}
          <ServicePage page={answer.page} />
        </>
      )}
    </PublicShell>
  );
}

function ServicePage({ page }: { page: ServicePageView }) {
  const t = useT('services');
  return (
    <>
      <PageHeader
        title={page.name}
        lead={page.kind}
        breadcrumbs={[
          { to: '/services', label: t('title') },
          ...(page.states.length === 1
            ? page.states.map(({ code, name }) => ({ to: `/services?state=${code}`, label: name }))
            : []),
        ]}
      />
      <div className="-mt-3">
        <ServiceMarks marks={page.marks} />
      </div>
      <Warnings page={page} />
      <div className="grid items-start gap-5 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <ServiceContact page={page} />
        <div className="lg:row-span-2">
          <ServiceAbout page={page} />
        </div>
        <ServiceProof page={page} />
      </div>
      <div className="flex flex-wrap gap-3 print:hidden">
        {page.marks.isEnded ? null : (
          <Link to={`/services/${page.id}/ask`} className={buttonClasses('primary')}>
            {t('page.ask')}
          </Link>
        )}
        <Link to={`/services/${page.id}/report`} className={buttonClasses('secondary')}>
          {t('page.report')}
        </Link>
      </div>
    </>
  );
}

function Warnings({ page: { marks, until, states } }: { page: ServicePageView }) {
  const t = useT('services');
  const language = useLanguage();
  const finder = states[0] === undefined ? '/services' : `/services?state=${states[0].code}`;
  if (marks.isEnded)
    return (
      <Notice kind="danger" title={t('page.endedTitle')}>
        <p>
          {until === null ? t('page.endedText') : t('page.endedOn', { date: formatDate(until, language) })}
        </p>
        <p className="mt-3">
          <LinkButton to={finder} look="secondary">
            {t('page.endedLink')}
          </LinkButton>
        </p>
      </Notice>
    );
  return (
    <>
      {marks.endsOn === null ? null : (
        <Notice kind="warning" title={t('page.endsSoonTitle', { date: formatDate(marks.endsOn, language) })}>
          {t('page.endsSoonText')}
        </Notice>
      )}
      {marks.backing === 'verified' ? null : (
        <Notice kind="warning" title={t('page.checkTitle')}>
          {t(`page.checkText.${marks.backing}`)}
        </Notice>
      )}
    </>
  );
}
