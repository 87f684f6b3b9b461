import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { RouteDuration } from '~/domain/guide/example-view';
import type { RouteGuide } from '~/domain/guide/route-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { DefinitionList } from '../definition-list';
import { textKey } from '../plan/text-key';

/** What the law says of a route as a whole; where the engine's answers differ from case to case, it says that. */
export function RouteFacts({ route }: { route: RouteGuide & { readonly duration: RouteDuration | null } }) {
  const t = useT('guide');
  const language = useLanguage();
  const { traits } = route;
  const demands = traits.recognition.filter((demand) => demand !== 'none');
  const recognition: string[] = demands.map((demand) => t(`route.recognitionOf.${textKey(demand)}`));
  if (demands.length === 0) recognition.push(t('route.recognitionOf.none'));
  else if (traits.recognition.includes('none')) recognition.push(t('route.recognitionOf.noneSometimes'));
  const oneOf = (texts: readonly string[]): string =>
    texts.length === 1 ? (texts[0] ?? '') : `${t('route.dependsOnCase')}: ${texts.join(' / ')}`;
  const consent = oneOf(traits.consent.map((word) => t(`route.consentOf.${textKey(word)}`)));
  const months = traits.maxMonths.map((count) =>
    count === null ? t('route.maxMonthsNone') : t('route.months', { count }),
  );
  return (
    <DefinitionList
      items={[
        { term: t('route.legalBasis'), value: route.legalBasis.join('; ') },
        { term: t('route.recognition'), value: recognition.join('; ') },
        {
          term: t('route.consent'),
          value: traits.consentNote === null ? consent : `${consent}. ${traits.consentNote}`,
        },
        {
          term: t('route.priorityCheck'),
          value: oneOf(
            traits.priorityCheck.map((isChecked) => t(isChecked ? 'route.priorityYes' : 'route.priorityNo')),
          ),
        },
        {
          term: t('route.accelerated'),
          value: oneOf(traits.accelerated.map((word) => t(`route.acceleratedOf.${textKey(word)}`))),
        },
        { term: t('route.maxMonths'), value: oneOf(months) },
        { term: t('route.duration'), value: <Duration duration={route.duration} /> },
        ...(route.validFrom === null
          ? []
          : [{ term: t('route.validFrom'), value: formatDate(route.validFrom, language) }]),
      ]}
    />
  );
}

function Duration({ duration }: { duration: RouteDuration | null }): ReactNode {
  const t = useT('guide');
  if (duration === null) return t('route.durationUnknown');
  return (
    <Link to={`/guide/examples#${duration.exampleId}`} className="text-link underline underline-offset-4">
      {t(duration.isVariant ? 'route.durationLike' : 'route.durationText', {
        count: duration.days,
        example: duration.exampleTitle,
      })}
      {duration.ordinaryDays === null
        ? null
        : `; ${t('route.durationOrdinary', { count: duration.ordinaryDays })}`}
    </Link>
  );
}
