import type { WorkbookPackage } from "../open";
import { readRichText } from "./read-shared-strings";
import type { Comment, WorkbookModel } from "./types";

/** All notes and threaded comments. The note that Excel keeps as a stand-in for a threaded comment is left out. */
export function readComments({ package: opened, sheets }: WorkbookModel): Comment[] {
  const people = readPeople(opened);
  return sheets.flatMap((sheet) => {
    if (sheet.part === "") return [];
    const related = opened
      .relationships(sheet.part)
      .filter(({ isExternal, target }) => !isExternal && opened.has(target));
    const partsOf = (type: string) =>
      related.filter((each) => each.type.endsWith(`/${type}`)).map((each) => each.target);
    const threaded = partsOf("threadedComment").flatMap((part) =>
      readThreaded(opened, part, sheet.name, people),
    );
    const answered = new Set(threaded.map(({ cell }) => cell));
    const notes = partsOf("comments").flatMap((part) => readNotes(opened, part, sheet.name));
    return [...notes.filter(({ cell }) => !answered.has(cell)), ...threaded];
  });
}

function readNotes(opened: WorkbookPackage, part: string, sheet: string): Comment[] {
  const xml = opened.xml(part);
  const authors: string[] = [];
  const comments: Comment[] = [];
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.local === "author") authors.push(xml.content());
    else if (xml.local === "comment") {
      const cell = xml.attribute("ref") ?? "";
      const author = authors[Number(xml.attribute("authorId"))] ?? "";
      comments.push({ sheet, cell, author, text: readRichText(xml) });
    }
  }
  return comments;
}

function readThreaded(
  opened: WorkbookPackage,
  part: string,
  sheet: string,
  people: ReadonlyMap<string, string>,
): Comment[] {
  const xml = opened.xml(part);
  const comments: Comment[] = [];
  let place = { cell: "", author: "" };
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.local === "threadedComment") {
      const author = people.get(xml.attribute("personId") ?? "") ?? "";
      place = { cell: xml.attribute("ref") ?? "", author };
    } else if (xml.local === "text") comments.push({ sheet, ...place, text: xml.content() });
  }
  return comments;
}

function readPeople(opened: WorkbookPackage): Map<string, string> {
  const people = new Map<string, string>();
  const related = opened.relationships(opened.workbookPart).filter(({ type }) => type.endsWith("/person"));
  for (const { target } of related) {
    if (!opened.has(target)) continue;
    const xml = opened.xml(target);
    for (let event = xml.next(); event !== "end"; event = xml.next()) {
      if (event !== "open" || xml.local !== "person") continue;
      people.set(xml.attribute("id") ?? "", xml.attribute("displayName") ?? "");
    }
  }
  return people;
}
