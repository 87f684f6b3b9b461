import { isChangeAction } from '~/domain/directory/history';
import type { Service } from '~/domain/directory/service';
import { servicePage, type ServicePageView } from '~/domain/directory/service-page';
import type { Language } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { AppContext } from '~/platform/context.server';
import { directoryOf } from './directory-snapshot.server';
import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

const HISTORY_LINES = 6;
const LONGEST_ID = 120;

export type FoundService =
  | { readonly state: 'found'; readonly service: Service }
  /** Another entry took its place. */
  | { readonly state: 'moved'; readonly id: string }
  | { readonly state: 'missing' };

export type FoundServicePage =
  | { readonly state: 'found'; readonly service: Service; readonly page: ServicePageView }
  | Exclude<FoundService, { readonly state: 'found' }>;

/** The entry of an id as it stands in the address; also those whose programme is over. */
export async function findService(
  { database }: Pick<AppContext, 'database'>,
  id: string,
): Promise<FoundService> {
  if (!isId(id)) return { state: 'missing' };
  const row = await database.directoryService.findUnique({
    where: { id },
    select: { ...SERVICE_COLUMNS, mergedIntoId: true },
  });
  return outcomeOf(row);
}

/** The page of an entry, with its latest changes. */
export async function findServicePage(
  context: Pick<AppContext, 'database' | 'clock'>,
  id: string,
  language: Language,
): Promise<FoundServicePage> {
  if (!isId(id)) return { state: 'missing' };
  const [directory, row] = await Promise.all([
    directoryOf(context),
    context.database.directoryService.findUnique({
      where: { id },
      select: {
        ...SERVICE_COLUMNS,
        mergedIntoId: true,
        changes: {
          select: { action: true, at: true },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          take: HISTORY_LINES,
        },
      },
    }),
  ]);
  const found = outcomeOf(row);
  if (found.state !== 'found') return found;
  const history = (row?.changes ?? []).map(({ action, at }) => ({
    action: isChangeAction(action) ? action : ('edited' as const),
    on: germanDate(at),
  }));
  const page = servicePage(found.service, { directory, asOf: context.clock.today(), language, history });
  return { ...found, page };
}

/** Ids are kebab-case; anything else, such as a NUL, never reaches the database. */
function isId(id: string): boolean {
  return id.length <= LONGEST_ID && /^[a-z0-9-]+$/i.test(id);
}

function outcomeOf(
  row: (Parameters<typeof serviceOfRow>[0] & { mergedIntoId: string | null }) | null,
): FoundService {
  if (row === null) return { state: 'missing' };
  const { mergedIntoId, ...service } = row;
  if (service.state !== 'merged') return { state: 'found', service: serviceOfRow(service) };
  return mergedIntoId === null ? { state: 'missing' } : { state: 'moved', id: mergedIntoId };
}
