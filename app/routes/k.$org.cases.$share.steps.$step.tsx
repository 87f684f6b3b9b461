import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { shareCommentAction } from '~/auth/share-comment-action.server';
import { requireShare } from '~/auth/share-gate.server';
import { SharedStepPage } from '~/components/sharing/shared-step-page';
import { getSharedStep } from '~/queries/sharing/shared-case.server';
import { noteShareView } from '~/services/sharing/note-share-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A step of a shared case with the comments of both sides. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireShare(args, 'chamber');
  const { app, requestId } = args.context;
  const { base, share, organisation, person } = visit;
  const [found] = await Promise.all([
    getSharedStep(app.database, share, { ...visit, stepId: args.params.step }),
    noteShareView(app, { share, partnerId: organisation.id, personId: person.id, requestId }),
  ]);
  return {
    title: `${found.step.title} · ${organisation.name}`,
    page: { ...found, base, here: `${base}/${share.id}`, readerId: person.id },
  };
}

export function action(args: ActionFunctionArgs) {
  return shareCommentAction(args, 'chamber');
}

export default function ChamberStepPage() {
  const { page } = useLoaderData<typeof loader>();
  return <SharedStepPage page={page} answer={useActionData<typeof action>() ?? null} />;
}
