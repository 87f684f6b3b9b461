import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { requireMember } from '~/auth/gates.server';
import { MAX_ENQUIRY_TEXT } from '~/forms/enquiry-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { badRequest, notFound } from '~/platform/errors';
import { enquiryTeam } from '~/queries/enquiries/enquiry-team.server';
import { DRAFT_KINDS, keepDraft } from '~/services/enquiries/keep-draft.server';

const draftSchema = z.object({ kind: z.enum(DRAFT_KINDS), text: z.string().max(MAX_ENQUIRY_TEXT * 2) });

/** Who of the desk reads and writes here, and their drafts; asked by the open page when it hears of news. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { enquiry: enquiryId } = args.params;
  if (enquiryId === undefined) throw notFound();
  return enquiryTeam(args.context.app, { enquiryId, deskId: organisation.id, personId: person.id });
}

/** Keeps a draft as somebody types. */
export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { enquiry: enquiryId } = args.params;
  if (enquiryId === undefined) throw notFound();
  const draft = draftSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!draft.success) throw badRequest('This is no draft.');
  const text = draft.data.text.replaceAll('\u0000', '').slice(0, MAX_ENQUIRY_TEXT);
  await keepDraft(args.context.app, {
    enquiryId,
    deskId: organisation.id,
    personId: person.id,
    kind: draft.data.kind,
    text,
  });
  return { kept: true };
}
