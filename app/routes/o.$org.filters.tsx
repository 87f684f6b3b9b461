import { redirect, type ActionFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { pathOnThisSite } from '~/auth/local-path';
import { isFilterPage } from '~/domain/work/saved-filter';
import { filterFormSchema } from '~/forms/work-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { removeFilter } from '~/services/work/remove-filter.server';
import { saveFilter } from '~/services/work/save-filter.server';

/** Only forms lead here; who types the address sees today's list. */
export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/o/${params.org ?? ''}`);
}

/** Keeps and deletes the person's own filters. */
export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'employer' });
  const { app } = args.context;
  const form = await readForm(args.request);
  const home = `/o/${organisation.slug}`;
  const back = pathOnThisSite(form.get('back')) ?? home;
  const parsed = filterFormSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    if (form.get('intent') !== 'save') throw badRequest('The form of a filter is incomplete.');
    return redirectWithFlash(back, { kind: 'warning', key: 'work-flash:flash.filterName' });
  }
  const me = { organisationId: organisation.id, personId: person.id };
  if (parsed.data.intent === 'remove') {
    await removeFilter(app, { ...me, filterId: parsed.data.filter });
    return redirectWithFlash(back, { kind: 'success', key: 'work-flash:flash.filterRemoved' });
  }
  const { page, name, search } = parsed.data;
  if (!isFilterPage(page)) throw badRequest('There is no such page with filters.');
  const outcome = await saveFilter(app, { ...me, page, name, search });
  return redirectWithFlash(back, { ...FLASHES[outcome] });
}

const FLASHES = {
  saved: { kind: 'success', key: 'work-flash:flash.filterSaved' },
  many: { kind: 'warning', key: 'work-flash:flash.filterMany' },
  nothing: { kind: 'warning', key: 'work-flash:flash.filterNothing' },
} as const;
