import { requireCase, type CaseVisit } from './case-gate.server';
import { findPerson } from './gates.server';

/**
 * The gate of uploads into a case. Files that nobody may send are read away unseen: the gate of other forms would keep
 * what was typed through the sign-in, and would hold whole files in memory for it.
 *
 * @throws as `requireCase` for people who may change cases
 */
export async function requireUpload(args: Parameters<typeof requireCase>[0]): Promise<CaseVisit> {
  if ((await findPerson(args)) === null) await readAway(args.request);
  return requireCase(args, { forEditors: true });
}

async function readAway({ body }: Request): Promise<void> {
  if (body === null) return;
  const reader = body.getReader();
  for (let isOver = false; !isOver;) isOver = (await reader.read()).done;
}
