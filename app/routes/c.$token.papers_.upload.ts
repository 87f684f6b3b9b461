import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { receivePapers } from '~/services/candidate/receive-papers.server';

/** Nothing to see here; whoever comes by a link goes to the papers. */
export async function loader(args: LoaderFunctionArgs) {
  const { base } = await requireCandidate(args);
  return redirect(`${base}/papers`);
}

/** Files that the page sends by script, so that it can show the progress: `{files: [{name, refused}]}`. */
export async function action(args: ActionFunctionArgs) {
  const { link } = await requireCandidate(args);
  const files = await receivePapers(args.context.app, args.request, link);
  if (files === 'too-many') throw new Response(null, { status: 429 });
  return Response.json({ files }, { headers: { 'Cache-Control': 'no-store' } });
}
