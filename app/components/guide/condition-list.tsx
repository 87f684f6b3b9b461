import { Link } from '@remix-run/react';
import type { ParameterView } from '~/domain/guide/parameter-view';
import type { RuleView } from '~/domain/guide/rule-view';
import { useT } from '~/i18n/use-t';
import { SourceLink, UnconfirmedMark } from '../source-link';

/** Conditions in words: what must be, what is checked, what is left out, and where it stands. */
export function ConditionList({
  rules,
  parameters,
}: {
  rules: readonly RuleView[];
  parameters: readonly ParameterView[];
}) {
  const t = useT('guide');
  return (
    <ul className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
      {rules.map((rule) => (
        <li key={rule.id} className="grid content-start gap-1 border-l-2 border-line pl-4">
          <p className="max-w-prose font-semibold">{rule.demand}</p>
          {rule.covers === null ? (
            <p className="text-small text-ink-muted">{t('route.noWords')}</p>
          ) : (
            <dl className="grid max-w-prose gap-1 text-small">
              <Aspect term={t('route.covers')}>{rule.covers}</Aspect>
              {rule.leavesOut === null ? null : <Aspect term={t('route.leavesOut')}>{rule.leavesOut}</Aspect>}
            </dl>
          )}
          <ul className="flex flex-wrap items-start gap-x-4 gap-y-1 text-small">
            {rule.sources.map((source) => (
              <li key={source.title} className="min-w-0 break-words">
                <SourceLink basis={source.title} url={source.url} checkedOn={source.checkedOn} />{' '}
                {source.officiallyConfirmed ? null : <UnconfirmedMark />}
              </li>
            ))}
            {parameters
              .filter(({ name }) => rule.parameters.includes(name))
              .map(({ name, title }) => (
                <li key={name}>
                  <Link
                    to={`/guide/law#${name}`}
                    className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
                  >
                    {t('route.values')}: {title}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Aspect({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="inline text-ink-muted">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
