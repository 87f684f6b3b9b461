import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';

/** Asking from a case or one of its steps: the form stands with the enquiries and knows where it was opened. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId } = await requireCase(args, { forEditors: true });
  const step = new URL(args.request.url).searchParams.get('step');
  const query = new URLSearchParams({ case: caseId, ...(step === null ? {} : { step }) });
  return redirect(`/o/${organisation.slug}/enquiries/new?${query.toString()}`);
}
