import { strToU8 } from "fflate";
import { splice, type Splice } from "../formula-text/splice";
import { namespaces } from "./namespaces";
import type { WorkbookPackage } from "./open";
import { partKey, relationshipsName, resolveTarget } from "./part-name";
import { escapeXml } from "./xml-text";
import { writeZip, type ZipItem } from "./zip-write";

const contentTypesPart = "[Content_Types].xml";

/**
 * Changes to an opened workbook, collected and then written in one go. What is not touched is copied: whole parts byte
 * for byte, and in a changed part every character but the pieces replaced.
 */
export interface PackageEdit {
  /** Replaces pieces of a part's text with XML. */
  replace(part: string, pieces: readonly Splice[]): void;
  /** Adds a part. */
  add(part: string, contentType: string, text: string): void;
  /** Adds a relationship from a part to a new or known part; gives its id. */
  relate(from: string, type: string, target: string): string;
  /** Removes parts, what only they use, and every mention in content types and relationships. */
  remove(parts: readonly string[]): void;
  /** The parts removed so far, those that went along included. */
  removed(): readonly string[];
  /** The new file. */
  write(): Uint8Array;
}

/** Begins a set of changes. */
export function editPackage(opened: WorkbookPackage): PackageEdit {
  const pieces = new Map<string, Splice[]>();
  const added = new Map<string, string>();
  const removed = new Map<string, string>();
  const pieceList = (part: string): Splice[] => {
    const key = partKey(part);
    const list = pieces.get(key) ?? [];
    pieces.set(key, list);
    return list;
  };
  const insertAtEnd = (part: string, xml: string) => {
    const end = rootEnd(opened, part);
    pieceList(part).push({ start: end, end, text: xml });
  };
  let relationshipCount = 0;

  const edit: PackageEdit = {
    replace(part, replacements) {
      const list = pieceList(part);
      for (const piece of replacements) list.push(piece);
    },
    add(part, contentType, text) {
      added.set(part, text);
      const declaration = `<Override xmlns="${namespaces.contentTypes}" PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`;
      insertAtEnd(contentTypesPart, declaration);
    },
    relate(from, type, target) {
      const taken = new Set(opened.relationships(from).map(({ id }) => id));
      let id: string;
      do id = `rIdShared${++relationshipCount}`;
      while (taken.has(id));
      const relationship = `<Relationship xmlns="${namespaces.packageRelationship}" Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
      insertAtEnd(relationshipsName(from), relationship);
      return id;
    },
    remove(parts) {
      for (const part of parts) if (opened.has(part)) removed.set(partKey(part), part);
      for (const part of orphans(opened, removed)) removed.set(partKey(part), part);
    },
    removed: () => [...removed.values()],
    write() {
      const isGone = (part: string) =>
        removed.has(partKey(part)) || removed.has(partKey(ownerOf(part) ?? part));
      edit.replace(contentTypesPart, removedOverrides(opened, isGone));
      for (const { name } of opened.entries) {
        const owner = ownerOf(name);
        if (owner !== undefined && !isGone(name))
          edit.replace(name, removedRelationships(opened, name, owner, isGone));
      }
      const items = opened.entries.flatMap((entry): ZipItem[] => {
        if (isGone(entry.name)) return [];
        const changes = pieces.get(partKey(entry.name)) ?? [];
        if (changes.length === 0) return [{ copied: entry }];
        return [{ name: entry.name, bytes: strToU8(asUtf8(splice(opened.text(entry.name), changes))) }];
      });
      const newParts = [...added].map(([name, text]) => ({ name, bytes: strToU8(text) }));
      return writeZip(opened.file, [...items, ...newParts]);
    },
  };
  return edit;
}

/** A part that was UTF-16 is written as UTF-8, and must say so. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2");
}

/** The part whose relationships this part holds ("" for the package); undefined for other parts. */
function ownerOf(part: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match === null ? undefined : (match[1] ?? "") + (match[2] as string);
}

/** Parts that only removed parts point to, and so on. */
function orphans(opened: WorkbookPackage, removed: ReadonlyMap<string, string>): string[] {
  const users = new Map<string, Set<string>>();
  const parts = ["", ...opened.entries.map(({ name }) => name).filter((name) => ownerOf(name) === undefined)];
  const targetsOf = (part: string) =>
    opened
      .relationships(part)
      .flatMap(({ target, isExternal }) => (isExternal || !opened.has(target) ? [] : target));
  for (const part of parts) {
    for (const target of targetsOf(part)) {
      users.set(partKey(target), (users.get(partKey(target)) ?? new Set()).add(partKey(part)));
    }
  }
  const gone = new Set(removed.keys());
  const found: string[] = [];
  const waiting = [...removed.values()];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const target of targetsOf(part)) {
      const key = partKey(target);
      if (gone.has(key) || [...(users.get(key) ?? [])].some((user) => !gone.has(user))) continue;
      gone.add(key);
      found.push(target);
      waiting.push(target);
    }
  }
  return found;
}

function rootEnd(opened: WorkbookPackage, part: string): number {
  const xml = opened.xml(part);
  let end = 0;
  for (let event = xml.next(); event !== "end"; event = xml.next())
    if (event === "close" && xml.depth === 0) end = xml.start;
  return end;
}

function removedOverrides(opened: WorkbookPackage, isGone: (part: string) => boolean): Splice[] {
  return elements(opened, contentTypesPart, (attribute) => {
    const part = attribute("PartName");
    return part !== undefined && isGone(part.replace(/^\//, ""));
  });
}

function removedRelationships(
  opened: WorkbookPackage,
  part: string,
  owner: string,
  isGone: (part: string) => boolean,
): Splice[] {
  return elements(opened, part, (attribute) => {
    const target = attribute("Target");
    return (
      target !== undefined && attribute("TargetMode") !== "External" && isGone(resolveTarget(owner, target))
    );
  });
}

/** The elements directly below the root that are to go. */
function elements(
  opened: WorkbookPackage,
  part: string,
  isToGo: (attribute: (name: string) => string | undefined) => boolean,
): Splice[] {
  const found: Splice[] = [];
  const xml = opened.xml(part);
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open" || xml.depth !== 2 || !isToGo((name) => xml.attribute(name))) continue;
    const { start } = xml;
    xml.skip();
    found.push({ start, end: xml.end, text: "" });
  }
  return found;
}
