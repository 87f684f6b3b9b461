import { articleState, type ArticleState, type ArticleStatus } from '~/domain/articles';
import { dayOfColumn } from '~/domain/cases/day-column';

import { LAW_PARAMETERS } from '../guide/law-parameters.server';

/** The columns that say where an article stands. */
export const STATE_COLUMNS = { status: true, reviewedOn: true, reviewBy: true, parameterIds: true } as const;

interface StateRow {
  status: string;
  reviewedOn: Date;
  reviewBy: Date;
  parameterIds: readonly string[];
}

/** Where the article of a row stands today. */
export function stateOfRow(row: StateRow, today: string): ArticleState {
  const facts = {
    status: row.status as ArticleStatus,
    reviewedOn: dayOfColumn(row.reviewedOn),
    reviewBy: dayOfColumn(row.reviewBy),
    parameterIds: row.parameterIds,
  };
  return articleState(facts, today, LAW_PARAMETERS);
}

/** The text in the wanted language, else the other one: a German answer helps an English reader more than none. */
export function textIn<Text extends { language: string }>(
  texts: readonly Text[],
  language: string,
): Text | undefined {
  return texts.find((text) => text.language === language) ?? texts[0];
}
