import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { requireMember } from '~/auth/gates.server';
import { requiredText } from '~/forms/fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { viewQuery } from '~/queries/enquiries/inbox-view.server';
import { deleteInboxFilter, saveInboxFilter } from '~/services/enquiries/save-inbox-filter.server';

const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), name: requiredText(60), query: z.string().max(400) }),
  z.object({ intent: z.literal('delete'), filterId: z.string().min(1).max(64) }),
]);

const SAID = {
  saved: { kind: 'success', key: 'desk:inbox.viewSaved' },
  'name-taken': { kind: 'warning', key: 'desk:inbox.viewNameTaken' },
  'too-many': { kind: 'warning', key: 'desk:inbox.tooManyViews' },
} as const;

/** Own views of the inbox: kept and taken away. */
export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const inbox = `/d/${organisation.slug}`;
  const submission = parseForm(await readForm(args.request), schema, languageOf(args.request));
  if (submission.status !== 'success')
    return redirectWithFlash(inbox, { kind: 'warning', key: 'desk:inbox.viewNeedsName' });
  const of = { deskId: organisation.id, personId: person.id };
  const { value } = submission;
  if (value.intent === 'delete') {
    await deleteInboxFilter(args.context.app, { ...of, filterId: value.filterId });
    return redirect(inbox);
  }
  const query = viewQuery(new URLSearchParams(value.query));
  const { outcome } = await saveInboxFilter(args.context.app, { ...of, name: value.name, query });
  return redirectWithFlash(query === '' ? inbox : `${inbox}?${query}`, SAID[outcome]);
}

/** There is nothing to read here. */
export function loader() {
  return redirect('..');
}
