import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';

import type { Auth } from '~/auth/auth.server';
import type { AppContext } from '~/platform/context.server';
import { stripePages } from '~/platform/stripe.server';
import type { MailTransport } from '~/platform/mail-transport.server';

import { answeringErrors } from './answer-errors';
import type { Metrics } from './metrics';
import { operationRoutes } from './operation-routes';
import { bodyLimit, originCheck } from './request-guards';
import { identifyRequest, identityOf } from './request-identity';
import { requestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { limitOf } from './upload-limits';

export interface WebClients {
  app: AppContext;
  auth: Auth;
  mail: MailTransport;
  metrics: Metrics;
}

export interface WebServer {
  listen(port: number, host: string, onListening: () => void): Server;
  /** From now on `/readyz` says no and connections close after their answer, so that a balancer goes elsewhere. */
  stopAccepting(): void;
}

/** Where the pages come from: the built bundle, or Vite with hot reload. */
interface Pages {
  middleware: RequestHandler;
  build: ServerBuild | (() => Promise<ServerBuild>);
}

const CLIENT_FOLDER = resolve('build/client');
const SERVER_BUILD = resolve('build/server/index.js');

/** Builds the Express application around Remix; it does not listen yet. */
export async function createWebServer({ app, auth, mail, metrics }: WebClients): Promise<WebServer> {
  const { environment } = app;
  const isDevelopment = environment.NODE_ENV === 'development';
  let isStopping = false;

  const server: Express = express();
  server.disable('x-powered-by');
  server.set('trust proxy', environment.TRUST_PROXY ? 1 : false);
  server.use(identifyRequest);
  server.use(requestLog(app.log, metrics));
  server.use((_request, response, next) => {
    if (isStopping) response.setHeader('Connection', 'close');
    next();
  });
  server.use(operationRoutes({ app, mail, metrics, isStopping: () => isStopping }));
  const isHttps = environment.BASE_URL.startsWith('https:');
  server.use(securityHeaders({ isHttps, isDevelopment, formTargets: stripePages(environment) }));
  server.use(originCheck(environment.BASE_URL, environment.APP_MODE === 'local'));
  server.use(bodyLimit(limitOf(environment)));

  // A plan page is 300 kB of text and shrinks to a seventh. Nothing secret stands beside text that a stranger chooses.
  server.use(compression());
  server.get('/favicon.ico', (_request, response) => response.redirect(301, '/favicon.svg'));

  const pages = isDevelopment ? await pagesFromVite() : await pagesFromBuild();
  server.use(pages.middleware);
  server.all(
    '*',
    createRequestHandler({
      build: pages.build,
      mode: isDevelopment ? 'development' : 'production',
      getLoadContext: (request): AppLoadContext => ({
        kind: 'lotsenwerk',
        app,
        auth,
        ...identityOf(request),
      }),
    }),
  );

  return {
    listen: (port, host, onListening) => server.listen(port, host, onListening),
    stopAccepting: () => void (isStopping = true),
  };
}

async function pagesFromBuild(): Promise<Pages> {
  const build = (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;
  const files = express.Router();
  // Names of built files carry a hash of their content, so they never change.
  files.use('/assets', express.static(`${CLIENT_FOLDER}/assets`, { immutable: true, maxAge: '1y' }));
  files.use(express.static(CLIENT_FOLDER, { maxAge: '1h' }));
  return { middleware: files, build: answeringErrors(build) };
}

async function pagesFromVite(): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  return {
    middleware: vite.middlewares,
    build: async () =>
      answeringErrors((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild),
  };
}
