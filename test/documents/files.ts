import { deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Make a PDF of pages of lines; a page without lines has no text, like a scan. */
export async function pdf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 780 - 16 * index, size: 11, font });
  }
  return Buffer.from(await document.save());
}

/** Write a PDF of bare objects, numbered from 1; readers rebuild the table that it lacks. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...parts,
    Buffer.from(`trailer <</Root 1 0 R ${trailer}>>\n%%EOF\n`),
  ]);
}

/** A PDF of one page whose content is given. */
export function pdfOfContent(content: Buffer): Buffer {
  return pdfOfStream(deflateSync(content));
}

/** A PDF of one page whose content is given compressed, by zlib. */
export function pdfOfStream(packed: Buffer): Buffer {
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);
}

/** A PDF that opens with a password nobody gives. */
export function encryptedPdf(): Buffer {
  return rawPdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
      `<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>`,
    ],
    '/Encrypt 4 0 R/ID[<00><00>]',
  );
}

/** Make a Word document of paragraphs, then a table. */
export async function docx(paragraphs: readonly string[], table: readonly (readonly string[])[] = []): Promise<Buffer> {
  const rows = table.map(
    (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
  );
  const children = [
    ...paragraphs.map((text) => new Paragraph(text)),
    ...(rows.length > 0 ? [new Table({ rows })] : []),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
