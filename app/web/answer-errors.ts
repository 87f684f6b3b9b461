import type { AppLoadContext, ServerBuild } from '@remix-run/node';

import { statusOf } from '~/platform/errors';

/**
 * Gives errors with a meaning their status before Remix sees them: it would answer 500 to all of them and hide
 * which one it was from the error page. Everything else stays as it is and is logged by the entry of the pages.
 */
export function answeringErrors(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const answering = {
      ...(loader && { loader: answered(loader) }),
      ...(action && { action: answered(action) }),
    };
    return [id, { ...route, module: { ...route.module, ...answering } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] };
}

function answered<Args extends { context: AppLoadContext }, Answer>(
  handler: (args: Args) => Answer | Promise<Answer>,
): (args: Args) => Promise<Answer> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (error) {
      throw answerTo(error, args.context);
    }
  };
}

function answerTo(error: unknown, { app, requestId }: AppLoadContext): unknown {
  const status = error instanceof Error ? statusOf(error) : 500;
  if (status === 500) return error;
  if (status !== 503) return new Response(null, { status });
  app.log.error({ err: error, requestId }, 'something that a page depends on is away');
  return new Response(null, { status });
}
