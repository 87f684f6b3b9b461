import { data } from '@remix-run/node';

import { languageOf } from '~/i18n/language.server';
import type { AppContext } from '~/platform/context.server';
import { redirectWithFlash } from '~/platform/flash.server';
import type { ConferenceOwner } from '~/queries/enquiries/conferences.server';
import { takePartInConference } from '~/services/enquiries/take-part-in-conference.server';

import { conferenceActSchema } from './network-forms.server';
import { parseForm, readForm } from './parse-form.server';

/** What both sides post on the page of a conference; the gate has established who they are. */
export async function conferenceAct(
  request: Request,
  app: AppContext,
  of: { conferenceId: string; owner: ConferenceOwner; person: { id: string; name: string }; path: string },
) {
  const { path, ...target } = of;
  const form = await readForm(request);
  const submission = parseForm(form, conferenceActSchema, languageOf(request));
  if (submission.status !== 'success') {
    const typed = String(form.get('text') ?? '').replaceAll('\u0000', '');
    const error = Object.values(submission.error ?? {}).flat()[0] ?? null;
    return data({ typed, error }, { status: 400 });
  }
  const { outcome } = await takePartInConference(app, { ...target, ...submission.value });
  return outcome === 'done'
    ? redirectWithFlash(path, { kind: 'success', key: 'network:conference.done' })
    : redirectWithFlash(path, { kind: 'warning', key: 'network:flash.notNow' });
}
