import { CASE_DIVISIONS, type CaseDivision, type CasePeriod } from '~/domain/chambers/case-figures';
import type { FigureSection } from '~/domain/figures/figure-section';
import { occupationGroupWord } from '~/domain/directory/words';
import { OCCUPATION_GROUPS } from '~/domain/directory/vocabulary';
import { routeTitles } from '~/domain/texts/routes';
import { formatNumber } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import type { Database } from '~/platform/database.server';
import { STAGES } from '~/domain/work/stages';

export interface CaseReport {
  choices: { value: string; label: string }[];
  chosen: string;
  overTime: FigureSection;
  divisions: FigureSection[];
}

const MOST_PERIODS = 60;

/** The figures that were told to a chamber, as sections of a page; null: none yet. */
export async function caseReport(
  database: Database,
  { organisationId, wanted, language }: { organisationId: string; wanted: string | null; language: Language },
): Promise<CaseReport | null> {
  const rows = await database.chamberReport.findMany({
    where: { organisationId, status: 'made' },
    orderBy: { month: 'desc' },
    take: MOST_PERIODS,
    select: { figures: true },
  });
  // Only `publishCaseFigures` writes the column, so its shape is known.
  const periods = rows.map(({ figures }) => figures as unknown as CasePeriod);
  const period = periods.find(({ to }) => to === wanted) ?? periods[0];
  if (period === undefined) return null;
  const t = translatorFor(language, 'chamber-report');
  const labelOf = ({ from, to }: CasePeriod) =>
    from === to ? monthText(from, language) : `${monthText(from, language)} – ${monthText(to, language)}`;
  const inOrder = [...periods].reverse();
  const spread = period.daysToFirstDay;
  return {
    choices: periods.map((each) => ({ value: each.to, label: labelOf(each) })),
    chosen: period.to,
    overTime: {
      id: 'total',
      title: t('total'),
      definition: t('totalDefinition'),
      columns: [t('period'), t('cases')],
      rows: inOrder.map((each) => [labelOf(each), formatNumber(each.total, language)]),
      chart: 'columns',
      values: inOrder.map(({ total }) => total),
    },
    divisions: [
      ...CASE_DIVISIONS.map((division): FigureSection => {
        const { groups, rest } = period.by[division];
        const lines = [
          ...groups.map(({ key, count }) => ({ name: groupName(division, key), count })),
          ...(rest > 0 ? [{ name: t('rest'), count: rest }] : []),
        ];
        return {
          id: division,
          title: t(`by.${division}`),
          definition: t(`definition.${division}`),
          columns: [t('group'), t('cases')],
          rows: lines.map(({ name, count }) => [name, formatNumber(count, language)]),
          chart: 'bars',
          values: lines.map(({ count }) => count),
        };
      }),
      {
        id: 'duration',
        title: t('duration'),
        definition: t('durationDefinition'),
        columns: [t('measure'), t('days')],
        rows:
          spread === null
            ? [[t('median'), t('tooFew')]]
            : [
                [t('median'), formatNumber(spread.median, language)],
                [t('percentile80'), formatNumber(spread.percentile80, language)],
              ],
        chart: null,
        values: spread === null ? [null] : [spread.median, spread.percentile80],
      },
    ],
  };

  function groupName(division: CaseDivision, key: string): string {
    if (key === 'not-said') return t('notSaid');
    switch (division) {
      case 'stage': {
        const stage = STAGES.find((word) => word === key);
        return stage === undefined ? key : t(`stage.${stage}`);
      }
      case 'country': {
        const words: Readonly<Record<string, string>> = {
          'eu-eea-ch': t('country.euEeaCh'),
          'visa-free': t('country.visaFree'),
          'western-balkans': t('country.westernBalkans'),
          other: t('country.other'),
        };
        return words[key] ?? key;
      }
      case 'occupation': {
        const group = OCCUPATION_GROUPS.find((word) => word === key);
        return group === undefined ? key : occupationGroupWord(group, language);
      }
      case 'route': {
        const titles: Readonly<Record<string, { de: string; en: string }>> = routeTitles;
        return titles[key]?.[language] ?? key;
      }
    }
  }
}

function monthText(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year, number - 1, 15));
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
