import type { Request, Response } from 'express';

/**
 * Refuses a request before a page saw it, yet with the product's own error page: the request goes on as a plain GET
 * of `/error/<status>`, whose loader answers with that status. Its body is read away unseen, so that the browser can
 * finish sending and then shows the answer.
 */
export function refuseWithPage(request: Request, response: Response, status: 400 | 403 | 411 | 413): void {
  request.resume();
  if (request.path.endsWith('.data') || request.accepts(['html', 'json']) === 'json') {
    response.status(status).type('json').send({ status });
    return;
  }
  request.method = 'GET';
  request.url = `/error/${status}`;
  request.originalUrl = request.url;
  delete request.headers['content-length'];
  delete request.headers['content-type'];
  delete request.headers['transfer-encoding'];
}
