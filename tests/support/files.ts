import { deflateSync } from 'node:zlib';

import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { ZipFile } from 'yazl';

/** Small real files of every kind that the folder takes, and some that it refuses. */

/** @param label makes files differ, as equal ones are duplicates */
export async function aPdf(label = 'a', pages = 1): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setSubject(label);
  // The same label gives the same bytes, whenever it is asked.
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  for (let page = 0; page < pages; page += 1) document.addPage([200, 200]);
  return Buffer.from(await document.save());
}

export async function anEncryptedPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]);
  document.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A PDF of nothing but tiny objects. */
export function aPdfOfManyObjects(count: number): Buffer {
  const objects = Array.from({ length: count }, (_, index) => `${index + 1} 0 obj\n1\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${objects.join('')}trailer\n<<>>\nstartxref\n9\n%%EOF\n`);
}

/** A small PDF whose objects become 100 MB when they are unpacked. */
export function aPdfThatGrows(): Buffer {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' '));
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]);
}

/** A photo that says where it was taken. */
export function aJpeg(label = 'a'): Promise<Buffer> {
  return sharp({ create: { width: 20, height: 10, channels: 3, background: '#c04030' } })
    .jpeg()
    .withExif({ IFD0: { Make: `Muster-Kamera ${label}` }, IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
}

/** @param entries more files within the document: name to content */
export function aDocx(entries: Record<string, Buffer | string> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const all: Record<string, Buffer | string> = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...entries,
  };
  for (const [name, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return collected(zip.outputStream as AsyncIterable<Buffer>);
}

export async function collected(stream: AsyncIterable<Uint8Array | Buffer>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A file in pieces, as it comes over the network. */
export async function* inPieces(bytes: Uint8Array, size = 16_384): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}
