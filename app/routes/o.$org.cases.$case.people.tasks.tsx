import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { requireCase } from '~/auth/case-gate.server';
import { roleOfTask } from '~/domain/people/dated-tasks';
import { readForm } from '~/forms/parse-form.server';
import { roleTaskSchema } from '~/forms/share-forms.server';
import { badRequest, notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { tickRoleTask } from '~/services/people/tick-role-task.server';

/** Only forms lead here; the tasks stand on the pages of the roles. */
export async function loader(args: LoaderFunctionArgs) {
  const { base } = await requireCase(args);
  return redirect(`${base}/people`);
}

/** Ticks a task of a role, or takes the tick back. */
export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base, organisation, role: memberRole } = await requireCase(args);
  const parsed = roleTaskSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!parsed.success) throw badRequest('The form of a task is incomplete.');
  const { task, intent, back } = parsed.data;
  const role = roleOfTask(task);
  if (role === null) throw notFound();
  const isDone = intent === 'tick';
  await tickRoleTask(args.context.app, {
    actor: { ...actor, role: memberRole },
    caseId,
    taskId: task,
    isDone,
  });
  const page = back === 'today' ? `/o/${organisation.slug}` : `${base}/people/roles/${role}#${task}`;
  return redirectWithFlash(page, {
    kind: 'success',
    key: isDone ? 'people:flash.ticked' : 'people:flash.unticked',
  });
}
