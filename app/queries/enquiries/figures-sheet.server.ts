import { STATE_NAMES, isStateCode } from '~/domain/catalogue/states';
import { isOccupationGroup, isServiceTopic } from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import {
  NOT_SAID,
  periodKey,
  type CloseOutcome,
  type FigureDivision,
  type FiguresReport,
  type PublishedCount,
  type ToldSum,
} from '~/domain/enquiries';
import type { FigureSection, PublishedGroups, PublishedShare, PublishedSpread } from '~/domain/figures';
import { routeTitles } from '~/domain/texts/routes';
import { formatMonth, formatNumber } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

export interface FiguresSheet {
  readonly choices: ReadonlyArray<{
    label: string;
    choices: ReadonlyArray<{ value: string; label: string }>;
  }>;
  readonly chosen: string;
  readonly chosenLabel: string;
  readonly sums: ReadonlyArray<{ term: string; value: string }>;
  readonly overTime: readonly FigureSection[];
  readonly divisions: readonly FigureSection[];
  readonly isDivisionBehind: boolean;
}

type FiguresT = ReturnType<typeof translatorFor<'figures'>>;
const OUTCOME_KEY = {
  solved: 'outcome.solved',
  'partly-solved': 'outcome.partlySolved',
  referred: 'outcome.referred',
  'no-answer-possible': 'outcome.noAnswerPossible',
  duplicate: 'outcome.duplicate',
} as const satisfies Record<CloseOutcome, string>;

/** The report in words of the reader's language. */
export function figuresSheet(report: FiguresReport, language: Language): FiguresSheet {
  const t = translatorFor(language, 'figures');
  const words = wordsOf(t, language);
  const { runs } = report;
  const periods = [...report.periods].reverse().map((period) => ({
    value: periodKey(period),
    label: words.stretch(period),
  }));
  const months = runs.map((run) => words.stretch(run));
  const over = (
    id: string,
    texts: { title: string; text: string },
    columns: readonly string[],
    cells: ReadonlyArray<readonly string[]>,
    values: ReadonlyArray<number | null>,
    chart: FigureSection['chart'] = 'columns',
  ): FigureSection => ({
    id,
    title: texts.title,
    definition: texts.text,
    columns: [t('month'), ...columns],
    rows: cells.map((row, index) => [months[index] ?? '', ...row]),
    chart,
    values,
  });
  return {
    choices: [
      { label: t('years'), choices: report.years.map((year) => ({ value: year, label: year })) },
      ...(periods.length === 0 ? [] : [{ label: t('periods'), choices: periods }]),
    ],
    chosen: report.chosen,
    chosenLabel: periods.find(({ value }) => value === report.chosen)?.label ?? report.chosen,
    sums: [
      { term: t('came.title'), value: words.number(report.came) },
      { term: t('accepted.title'), value: words.share(report.accepted) },
      { term: t('firstAnswer.count'), value: words.sum(report.firstAnswers) },
      { term: t('firstAnswer.inTime'), value: words.share(report.firstAnswersInTime) },
      { term: t('solved.count'), value: words.sum(report.solved) },
      { term: t('reopened.title'), value: words.sum(report.reopened) },
    ],
    overTime: [
      over(
        'came',
        { title: t('came.title'), text: t('came.text') },
        [t('count')],
        runs.map(({ came }) => [words.number(came)]),
        runs.map(({ came }) => came),
      ),
      over(
        'first-answer',
        { title: t('firstAnswer.title'), text: `${t('firstAnswer.text')} ${t('firstAnswer.inTimeText')}` },
        [
          t('firstAnswer.count'),
          t('firstAnswer.median'),
          t('firstAnswer.percentile'),
          t('firstAnswer.inTime'),
        ],
        runs.map((run) => [
          words.count(run.firstAnswers),
          ...words.spread(run.firstAnswerDays),
          words.share(run.firstAnswersInTime),
        ]),
        runs.map((run) => run.firstAnswerDays?.median ?? null),
      ),
      over(
        'solved',
        { title: t('solved.title'), text: t('solved.text') },
        [t('solved.count'), t('firstAnswer.median'), t('firstAnswer.percentile')],
        runs.map((run) => [words.count(run.solved), ...words.spread(run.solutionDays)]),
        runs.map((run) => run.solutionDays?.median ?? null),
      ),
      over(
        'accepted',
        { title: t('accepted.title'), text: t('accepted.text') },
        [t('accepted.title')],
        runs.map((run) => [words.share(run.accepted)]),
        [],
        null,
      ),
      over(
        'reopened',
        { title: t('reopened.title'), text: t('reopened.text') },
        [t('reopened.title')],
        runs.map((run) => [words.count(run.reopened)]),
        [],
        null,
      ),
    ],
    divisions: [
      ...report.divisions.flatMap(({ division, volume, firstAnswerDays, solutionDays }) => {
        if (volume === null) return [];
        const hasSpread = firstAnswerDays.size + solutionDays.size > 0;
        const columns = hasSpread ? [t('firstAnswer.days'), t('solved.days')] : [];
        return [
          groupSection(t, words, {
            id: division,
            title: t(`by.${division}`),
            definition: t(`by.${division}Text`),
            volume,
            label: (key) => words.group(division, key),
            columns,
            cells: (key) =>
              hasSpread ? [words.median(firstAnswerDays.get(key)), words.median(solutionDays.get(key))] : [],
          }),
        ];
      }),
      ...(report.outcomes === null
        ? []
        : [
            groupSection(t, words, {
              id: 'outcome',
              title: t('by.outcome'),
              definition: t('by.outcomeText'),
              volume: report.outcomes,
              label: (key) => translatorFor(language, 'enquiries')(OUTCOME_KEY[key]),
              columns: [],
              cells: () => [],
            }),
          ]),
    ],
    isDivisionBehind: report.isDivisionBehind,
  };
}

function groupSection<Key extends string>(
  t: FiguresT,
  words: ReturnType<typeof wordsOf>,
  of: {
    id: string;
    title: string;
    definition: string;
    volume: PublishedGroups<Key>;
    label: (key: Key) => string;
    columns: readonly string[];
    cells: (key: Key) => readonly string[];
  },
): FigureSection {
  const { groups, rest } = of.volume;
  const restRow = rest === 0 ? [] : [[t('rest'), words.number(rest), ...of.columns.map(() => '')]];
  return {
    id: of.id,
    title: of.title,
    definition: of.definition,
    columns: [t('group'), t('count'), ...of.columns],
    rows: [
      ...groups.map(({ key, count }) => [of.label(key), words.number(count), ...of.cells(key)]),
      ...restRow,
    ],
    chart: 'bars',
    values: [...groups.map(({ count }) => count), ...(rest === 0 ? [] : [rest])],
  };
}

function wordsOf(t: FiguresT, language: Language) {
  const decimal = (value: number) => {
    const text = value.toFixed(1);
    return language === 'de' ? text.replace('.', ',') : text;
  };
  const number = (value: number) => formatNumber(value, language);
  const percent = (part: number, of: number, round: (value: number) => number) =>
    String(round((part * 100) / of));
  return {
    number,
    count: (count: PublishedCount) => (count === null ? t('fewer') : number(count)),
    sum: ({ count, untold }: ToldSum) =>
      untold === 0
        ? number(count)
        : count === 0
          ? t('fewerEach')
          : t('sumUntold', { sum: number(count), count: untold }),
    stretch: ({ from, to }: { from: string; to: string }) =>
      from === to
        ? formatMonth(from, language)
        : from.slice(0, 4) === to.slice(0, 4)
          ? `${formatMonth(from, language).replace(/ \d+$/, '')} – ${formatMonth(to, language)}`
          : `${formatMonth(from, language)} – ${formatMonth(to, language)}`,
    median: (spread: PublishedSpread | undefined) =>
      spread === undefined ? t('tooFew') : decimal(spread.median),
    spread: (spread: PublishedSpread | null): string[] =>
      spread === null ? [t('tooFew'), t('tooFew')] : [decimal(spread.median), decimal(spread.percentile80)],
    share: (share: PublishedShare | null): string => {
      if (share === null) return t('tooFew');
      const { atLeast, atMost, of } = share;
      // Bounds are rounded outwards, so that they stay true.
      const low = percent(atLeast, of, Math.floor);
      const high = percent(atMost, of, Math.ceil);
      const all = number(of);
      if (atLeast === atMost)
        return t('shareExact', { percent: percent(atLeast, of, Math.round), part: number(atLeast), of: all });
      if (atMost === of) return t('shareAtLeast', { percent: low, of: all });
      if (atLeast === 0) return t('shareAtMost', { percent: high, of: all });
      return t('shareBetween', { low, high, of: all });
    },
    group: (division: FigureDivision, key: string): string => {
      if (key === NOT_SAID) return t('notSaid');
      switch (division) {
        case 'topic':
          return isServiceTopic(key) ? topicWord(key, language) : key;
        case 'state':
          return isStateCode(key) ? STATE_NAMES[key][language] : key;
        case 'occupation':
          return isOccupationGroup(key) ? occupationGroupWord(key, language) : key;
        case 'route':
          return routeTitle(key, language);
      }
    },
  };
}

function routeTitle(key: string, language: Language): string {
  const titles: Readonly<Record<string, { de: string; en: string }>> = routeTitles;
  return titles[key]?.[language] ?? key;
}
