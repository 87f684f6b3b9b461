import fc from 'fast-check';
import { expect, test } from 'vitest';

import { boundaryOf, isMultipartError, partsOf } from '~/forms/multipart.server';

const BOUNDARY = '----WebKitFormBoundary7MA4YWxk';

function part(head: string, body: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ]);
}
const end = Buffer.from(`--${BOUNDARY}--\r\n`);

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 1_000) {
  const found: Array<{ name: string; fileName: string | null; body: string }> = [];
  for await (const { name, fileName, bytes: chunks } of partsOf(inChunks(bytes, size), BOUNDARY)) {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    found.push({ name, fileName, body: Buffer.concat(parts).toString('latin1') });
  }
  return found;
}

const tricky = `\r\n--${BOUNDARY.slice(0, -1)}\r\n\r\n--\r\n`;
const form = Buffer.concat([
  part('name="paper"', 'passport'),
  part('name="file"; filename="a;b=c \\"d\\" %22e%22.pdf"', tricky),
  part('name="file"; filename=""', ''),
  part('name="file"; filename="جواز.jpg"', 'x'.repeat(5_000)),
  end,
]);

test('gives fields and files whatever pieces the body comes in, names with ; = and quotes included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: form.length }), async (size) => {
      expect(await read(form, size)).toEqual([
        { name: 'paper', fileName: null, body: 'passport' },
        { name: 'file', fileName: 'a;b=c "d" "e".pdf', body: tricky },
        { name: 'file', fileName: '', body: '' },
        { name: 'file', fileName: 'جواز.jpg', body: 'x'.repeat(5_000) },
      ]);
    }),
    { numRuns: 40 },
  );
});

test('what is left unread of a part is passed over', async () => {
  const names: string[] = [];
  for await (const one of partsOf(inChunks(form, 100), BOUNDARY)) {
    names.push(one.fileName ?? one.name);
    if (one.fileName !== null) await one.bytes[Symbol.asyncIterator]().next();
  }
  expect(names).toEqual(['paper', 'a;b=c "d" "e".pdf', '', 'جواز.jpg']);
});

test('a form that ends anywhere before its end says so', async () => {
  for (let length = 0; length < form.length - 4; length += 37) {
    await expect(read(form.subarray(0, length))).rejects.toSatisfy(isMultipartError);
  }
});

test('a field that goes on and on is refused', async () => {
  const long = Buffer.concat([part('name="paper"', 'x'.repeat(20_000)), end]);
  await expect(
    (async () => {
      for await (const one of partsOf(inChunks(long, 1_000), BOUNDARY)) await one.text();
    })(),
  ).rejects.toSatisfy(isMultipartError);
});

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b c"', 'a b c'],
  ['application/x-www-form-urlencoded', null],
  ['multipart/form-data', null],
  [null, null],
])('%j has the boundary %j', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});
