import type { FindingView } from '~/domain/cases/plan-view';
import { formatMoney } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import type { IconName } from '../icon';
import { SourceNote } from './source-note';
import { textKey } from './text-key';

const LOOKS: Record<FindingView['result'], { tone: BadgeTone; icon: IconName }> = {
  met: { tone: 'success', icon: 'check' },
  'not-met': { tone: 'danger', icon: 'cross' },
  missing: { tone: 'warning', icon: 'question' },
  'not-applicable': { tone: 'neutral', icon: 'circle' },
};

/** Conditions of a route, each with its result, its reason and its §. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  const t = useT('plan-pages');
  const pages = useT('plan-pages');
  const language = useLanguage();
  return (
    <ul className="grid gap-3">
      {findings.map((finding) => {
        // What a step of the plan brings is on its way, not a defect.
        const isBrought = finding.result === 'not-met' && finding.broughtBy !== null;
        const { tone, icon } = isBrought
          ? { tone: 'info' as const, icon: 'clock' as const }
          : LOOKS[finding.result];
        return (
          <li key={finding.ruleId} className="grid gap-1 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:gap-4">
            <div>
              <Badge tone={tone} icon={icon}>
                {isBrought ? t('outcome.reachable') : t(`result.${textKey(finding.result)}`)}
              </Badge>
            </div>
            <div className="min-w-0">
              <p>{finding.text}</p>
              <div className="text-small text-ink-muted">
                {[...amounts(finding, pages, language), finding.legalBasis].join(' · ')}{' '}
                <SourceNote source={finding.source} />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What the line below a finding adds to its sentence. */
function amounts(
  finding: FindingView,
  pages: ReturnType<typeof useT<'plan-pages'>>,
  language: Language,
): string[] {
  const parts: string[] = [];
  if (finding.shortfallCents !== null) {
    parts.push(pages('recommendation.shortfall', { amount: formatMoney(finding.shortfallCents, language) }));
  } else if (finding.reserveCents !== null) {
    parts.push(pages('recommendation.reserve', { amount: formatMoney(finding.reserveCents, language) }));
  }
  if (finding.broughtBy !== null) parts.push(pages('recommendation.broughtBy', { step: finding.broughtBy }));
  if (finding.provisional) parts.push(pages('recommendation.provisional'));
  return parts;
}
