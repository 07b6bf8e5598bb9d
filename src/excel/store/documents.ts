import { inBatches } from "../batches";
import { NAMESPACE, pieceXml, piecesOf, readPiece, textOfPieces, xmlSafe, type Piece } from "./pieces";

/** Pieces whose XML is asked for in one call. */
const TOGETHER = 8;

/** A document cannot be read, or was stored by a newer version of the product. */
export class Unreadable extends Error {
  constructor(readonly reason: "unreadable" | "newer") {
    super(`A stored document is ${reason}.`);
  }
}

/** Excel kept something else than what was stored. */
export class NotStored extends Error {}

/** Named JSON texts in the workbook's own file. */
export interface Documents {
  /** Every document's text. @throws Unreadable where there is one, but none of its revisions is whole */
  read(): Promise<ReadonlyMap<string, string>>;
  /** Stores a document, reads it back, and only then takes the older revisions away. @throws NotStored */
  write(document: string, json: string): Promise<void>;
}

interface Stored {
  readonly id: string;
  readonly piece: Piece;
}

/** The documents that are kept as custom XML parts of the workbook. */
export function workbookDocuments(): Documents {
  /** Ids of the parts of each document, all revisions, and its newest revision. */
  const known = new Map<string, { ids: string[]; revision: number }>();

  const remember = (document: string, ids: readonly string[], revision: number): void => {
    const before = known.get(document) ?? { ids: [], revision: 0 };
    known.set(document, { ids: [...before.ids, ...ids], revision: Math.max(before.revision, revision) });
  };

  return {
    read: () =>
      Excel.run(async (context) => {
        const { pieces, newer } = await allPieces(context);
        known.clear();
        for (const { id, piece } of pieces) remember(piece.document, [id], piece.revision);
        if (newer) throw new Unreadable("newer");
        return newestWhole(pieces.map(({ piece }) => piece));
      }),
    write: (document, json) =>
      Excel.run(async (context) => {
        const text = xmlSafe(json);
        const before = known.get(document)?.ids ?? [];
        const revision = (known.get(document)?.revision ?? 0) + 1;
        const parts = piecesOf(document, revision, text).map((piece) =>
          context.workbook.customXmlParts.add(pieceXml(piece)).load("id"),
        );
        await context.sync();
        remember(
          document,
          parts.map(({ id }) => id),
          revision,
        );
        const kept = await texts(context, parts);
        if (textOfPieces(kept.filter((piece): piece is Piece => typeof piece === "object")) !== text) {
          parts.forEach((part) => part.delete());
          await context.sync();
          throw new NotStored();
        }
        const old = before.map((id) => context.workbook.customXmlParts.getItemOrNullObject(id).load("id"));
        await context.sync();
        old.filter((part) => !part.isNullObject).forEach((part) => part.delete());
        await context.sync();
        known.set(document, { ids: parts.map(({ id }) => id), revision });
      }),
  };
}

async function allPieces(context: Excel.RequestContext): Promise<{ pieces: Stored[]; newer: boolean }> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const read = await texts(context, parts.items);
  const pieces = read.flatMap((piece, i) =>
    typeof piece === "object" ? [{ id: (parts.items[i] as Excel.CustomXmlPart).id, piece }] : [],
  );
  return { pieces, newer: read.includes("newer") };
}

async function texts(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<ReturnType<typeof readPiece>[]> {
  const answers: OfficeExtension.ClientResult<string>[] = [];
  await inBatches(context, parts, TOGETHER, (part) => answers.push(part.getXml()));
  return answers.map((answer) => readPiece(answer.value));
}

/** Each document in its newest revision that is whole: one that is not was cut off while it was being stored. */
function newestWhole(pieces: readonly Piece[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const document of new Set(pieces.map((piece) => piece.document))) {
    const own = pieces.filter((piece) => piece.document === document);
    const revisions = [...new Set(own.map((piece) => `${piece.revision} ${piece.checksum}`))].sort(
      (a, b) => Number.parseInt(b) - Number.parseInt(a),
    );
    const texts = revisions.map((one) =>
      textOfPieces(own.filter((piece) => `${piece.revision} ${piece.checksum}` === one)),
    );
    const text = texts.find((one) => one !== undefined);
    if (text === undefined) throw new Unreadable("unreadable");
    found.set(document, text);
  }
  return found;
}
