import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { Card, classNames, Icon, LinkButton, PublicShell } from '~/components';
import { RoutePicture } from '~/components/public/route-picture';
import { StatutoryClocks } from '~/components/public/statutory-clocks';
import { useRootData } from '~/components/shell/root-data';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';

export function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(languageOf(request), 'public');
  return { title: t('home.metaTitle'), description: t('home.metaDescription') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description },
];

const COLUMN = 'mx-auto w-full max-w-6xl px-4 sm:px-6';
const STEPS = ['describe', 'plan', 'follow'] as const;

export default function HomePage() {
  const t = useT('public');
  return (
    <PublicShell isFullWidth>
      <Welcome />
      <div className={classNames(COLUMN, 'grid gap-14 pt-12 sm:pt-16')}>
        <section aria-labelledby="steps" className="grid gap-6">
          <h2 id="steps" className="text-h1">
            {t('home.stepsTitle')}
          </h2>
          <ol className="grid gap-5 md:grid-cols-3">
            {STEPS.map((step, position) => (
              <li key={step} className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
                <span aria-hidden="true" className="text-h1 font-bold text-signal">
                  {position + 1}
                </span>
                <h3 className="mt-1 text-h2">{t(`home.steps.${step}.title`)}</h3>
                <p className="mt-2 text-ink-muted">{t(`home.steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </section>

        <div className="grid gap-5 lg:grid-cols-2">
          <Card title={t('home.audienceTitle')}>
            <Points
              icon="check"
              items={[t('home.audience.firm'), t('home.audience.team'), t('home.audience.chamber')]}
            />
          </Card>
          <Card title={t('home.honestTitle')}>
            <Points
              icon="cross"
              items={[t('home.honest.advice'), t('home.honest.coverage'), t('home.honest.selection')]}
            />
          </Card>
        </div>

        <section id="example" aria-labelledby="example-title" className="grid gap-4">
          <h2 id="example-title" className="text-h1">
            {t('home.exampleTitle')}
          </h2>
          <p className="max-w-prose text-lead text-ink-muted">{t('home.exampleLead')}</p>
          <div className="lg:rounded-card lg:border lg:border-line lg:bg-surface lg:px-3 lg:py-2 lg:shadow-card">
            <StatutoryClocks />
          </div>
          <p className="max-w-prose text-small text-ink-muted">{t('home.exampleNote')}</p>
          <p>
            <Link
              to="/guide"
              className="inline-flex min-h-target items-center font-semibold text-link underline underline-offset-4"
            >
              {t('home.toGuide')}
            </Link>
          </p>
        </section>

        <Closing />
      </div>
    </PublicShell>
  );
}

function Welcome() {
  const t = useT('public');
  return (
    <section className="on-deep bg-deep text-on-deep">
      <div
        className={classNames(
          COLUMN,
          'grid items-center gap-8 py-10 sm:py-16 lg:grid-cols-[1.15fr_1fr] lg:gap-12',
        )}
      >
        <div className="grid gap-5">
          <h1 className="text-display">
            {t('home.title')} <span className="block text-on-deep-muted">{t('home.titleAnswer')}</span>
          </h1>
          <p className="max-w-prose text-lead text-on-deep-muted">{t('home.lead')}</p>
          <div className="flex flex-wrap items-center gap-3 pt-1">
            <WayIn isOnDeep />
          </div>
          <p>
            <a
              href="#example"
              className="inline-flex min-h-6 items-center gap-1.5 text-on-deep underline underline-offset-4"
            >
              {t('home.toExample')}
              <Icon name="chevron" className="size-4" />
            </a>
          </p>
        </div>
        <div className="max-sm:hidden">
          <RoutePicture />
        </div>
      </div>
    </section>
  );
}

function Closing() {
  const t = useT('public');
  return (
    <section
      aria-labelledby="closing"
      className="grid justify-items-start gap-3 rounded-card bg-sunken p-6 sm:p-8"
    >
      <h2 id="closing" className="text-h1">
        {t('home.closingTitle')}
      </h2>
      <p className="max-w-prose text-ink-muted">{t('home.closingText')}</p>
      <div className="flex flex-wrap gap-3">
        <WayIn />
      </div>
    </section>
  );
}

/** Sign up and sign in, or the way to one's own pages. */
function WayIn({ isOnDeep = false }: { isOnDeep?: boolean }) {
  const t = useT('public');
  const { person } = useRootData();
  const main = isOnDeep ? 'inverse' : 'primary';
  if (person)
    return (
      <LinkButton to="/organisations" look={main}>
        {t('home.toOverview')}
      </LinkButton>
    );
  return (
    <>
      <LinkButton to="/check" look={main}>
        {t('home.toCheck')}
      </LinkButton>
      <LinkButton to="/signup" look={isOnDeep ? 'outline' : 'secondary'}>
        {t('home.signUp')}
      </LinkButton>
      <LinkButton to="/login" look={isOnDeep ? 'outline' : 'secondary'}>
        {t('home.signIn')}
      </LinkButton>
    </>
  );
}

function Points({ icon, items }: { icon: 'check' | 'cross'; items: readonly string[] }) {
  return (
    <ul className="grid gap-4">
      {items.map((item) => (
        <li key={item} className="flex items-start gap-3">
          <Icon
            name={icon}
            className={classNames('mt-0.5', icon === 'check' ? 'text-success' : 'text-signal')}
          />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
