import { filterQuery, MOST_FILTERS, type FilterPage } from '~/domain/work/saved-filter';
import type { CaseContext } from '~/services/cases/case-context.server';

export interface SaveFilterInput {
  organisationId: string;
  personId: string;
  page: FilterPage;
  name: string;
  /** The part of the address after "?"; only what makes a filter is kept. */
  search: string;
}

/** `many`: the person has as many as one can have. `nothing`: no filter is set. */
export type SaveFilterOutcome = 'saved' | 'many' | 'nothing';

/** Keeps a filter under a name of the person's own; the same name again replaces it. */
export async function saveFilter(app: CaseContext, input: SaveFilterInput): Promise<SaveFilterOutcome> {
  const { organisationId, personId, page, name } = input;
  const query = filterQuery(page, input.search);
  if (query === '') return 'nothing';
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.savedFilter.updateMany({
      where: { organisationId, personId, page, name },
      data: { query },
    });
    if (count > 0) return 'saved';
    const existing = await transaction.savedFilter.count({ where: { organisationId, personId, page } });
    if (existing >= MOST_FILTERS) return 'many';
    await transaction.savedFilter.createMany({
      data: [{ id: app.ids.next(), organisationId, personId, page, name, query, createdAt: app.clock.now() }],
      // Two presses at once: the second finds the first one's row.
      skipDuplicates: true,
    });
    return 'saved';
  });
}
