import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { requestContext, testContext, type TestContext } from '#tests/support/context';
import { signInAs } from '#tests/support/sign-in';
import type { Role } from '~/domain/organisations/roles';
import type { Database } from '~/platform/database.server';
import { statusOf } from '~/platform/errors';

/** Two employers: `mine` with somebody in every role, `theirs` with an owner who must never get at mine. */
export interface Scene {
  context: TestContext;
  mine: Organisation;
  theirs: Organisation;
  owner: Person;
  hr: Person;
  viewer: Person;
  stranger: Person;
}

export async function aScene(database: Database): Promise<Scene> {
  const context = testContext(database);
  const [mine, theirs] = [await anOrganisation(context), await anOrganisation(context)];
  const join = async (organisation: Organisation, role: Role) => {
    const person = await aPerson(context);
    await aMembership(context, { organisation, person, role });
    return person;
  };
  return {
    context,
    mine,
    theirs,
    owner: await join(mine, 'owner'),
    hr: await join(mine, 'hr'),
    viewer: await join(mine, 'viewer'),
    stranger: await join(theirs, 'owner'),
  };
}

/** Who acts for `mine`. */
export function actorOf(scene: Scene, person: Person) {
  return { organisationId: scene.mine.id, personId: person.id, requestId: 'test-request' };
}

export async function membershipOf(scene: Scene, organisation: Organisation, person: Person) {
  return scene.context.database.membership.findUniqueOrThrow({
    where: { organisationId_personId: { organisationId: organisation.id, personId: person.id } },
  });
}

/** The actions that the audit of an organisation holds, by name: on a standing clock the order is not kept. */
export async function auditActions(scene: Scene, organisation: Organisation): Promise<string[]> {
  const rows = await scene.context.database.auditEntry.findMany({
    where: { organisationId: organisation.id },
  });
  return rows.map((row) => row.action).sort();
}

export interface Answer {
  status: number;
  /** What the loader or action returned; null for redirects and errors. */
  body: unknown;
  location: string | null;
  /** Key of the message shown on the next page. */
  flash: string | null;
}

interface Visit {
  person: Person | null;
  path: string;
  params?: Record<string, string>;
  /** Posted if given. */
  form?: Record<string, string>;
}

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** Calls a loader or action as a browser would reach it, and reads the answer whatever way it came. */
export async function visit(
  scene: Scene,
  route: Route,
  { person, path, params = {}, form }: Visit,
): Promise<Answer> {
  const headers = new Headers(person ? { Cookie: await signInAs(scene.context, person) } : {});
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  try {
    return answerOf(await route({ request, params, context: requestContext(scene.context) }));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    const status = statusOf(thrown);
    if (status === 500) throw thrown;
    return { status, body: null, location: null, flash: null };
  }
}

function answerOf(result: unknown): Answer {
  if (result instanceof Response) {
    const cookie = result.headers.get('Set-Cookie') ?? '';
    const flash = /flash=[a-z]+\.([^;]+)/.exec(cookie)?.[1];
    return {
      status: result.status,
      body: null,
      location: result.headers.get('Location'),
      flash: flash ? decodeURIComponent(flash) : null,
    };
  }
  if (isWithInit(result))
    return { status: result.init?.status ?? 200, body: result.data, location: null, flash: null };
  return { status: 200, body: result, location: null, flash: null };
}

interface WithInit {
  type: 'DataWithResponseInit';
  data: unknown;
  init: ResponseInit | null;
}

function isWithInit(result: unknown): result is WithInit {
  return (
    typeof result === 'object' &&
    result !== null &&
    'type' in result &&
    result.type === 'DataWithResponseInit'
  );
}

/** The errors beside the fields of an answer: field name to its first message. */
export function fieldErrors(answer: Answer): Record<string, string> {
  const { lastResult } = answer.body as { lastResult: { error?: Record<string, string[] | null> } };
  return Object.fromEntries(
    Object.entries(lastResult.error ?? {}).flatMap(([field, messages]) =>
      messages?.[0] ? [[field, messages[0]]] : [],
    ),
  );
}
