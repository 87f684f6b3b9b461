import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';

/** A version's own address; it is read where the plan is read. */
export async function loader(args: LoaderFunctionArgs) {
  const { base } = await requireCase(args);
  return redirect(`${base}?version=${encodeURIComponent(args.params.version ?? '')}`);
}
