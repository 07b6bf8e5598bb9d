import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { reasonOf } from "../file-error";
import { outputFile } from "../output-file";
import { readBytes } from "../read-bytes";

/** What a tool refuses to do; its message is for the agent, and names no path outside of the folder. */
export class Refused extends Error {}

/**
 * The one folder whose files tools may read and write. Paths are relative to it; links are followed and must end in
 * it. Nothing is written through a link, and nothing that exists is replaced unless that is asked for.
 */
export class Root {
  private readonly folder: string;

  /** Throws where there is no such folder. */
  constructor(folder: string) {
    try {
      this.folder = realpathSync(folder);
    } catch (error) {
      throw new Error(`${folder} can't be used: ${reasonOf(error)}.`);
    }
    if (!statSync(this.folder).isDirectory()) throw new Error(`${folder} is no folder.`);
  }

  /** The bytes of a file with that ending; of one with more than `most` only a little more than that. */
  read(path: string, ending: string, most: number): Buffer {
    const place = this.inside(path, ending);
    const real = this.said(path, () => realpathSync(place));
    this.requireInside(real);
    if (!this.said(path, () => statSync(real)).isFile()) throw new Refused(`${path} is no file.`);
    return this.said(path, () => readBytes(real, "file", most));
  }

  /** A file to be written; refused where it exists already, unless `overwrite` says so. */
  target(path: string, ending: string, overwrite: boolean): { write(bytes: Uint8Array): void } {
    const wanted = this.inside(path, ending);
    const parent = this.said(path, () => realpathSync(dirname(wanted)));
    this.requireInside(parent);
    const place = join(parent, basename(wanted));
    const check = (): void => {
      const old = lstatSync(place, { throwIfNoEntry: false });
      if (old === undefined) return;
      if (!old.isFile()) throw new Refused(`${path} is a link or a folder: it is not written to.`);
      if (!overwrite) throw new Refused(`${path} exists. Give another name, or say overwrite.`);
    };
    check();
    return {
      write: (bytes) => {
        check();
        this.said(path, () => outputFile(place, "file").write(bytes));
      },
    };
  }

  private inside(path: string, ending: string): string {
    if (path === "" || isAbsolute(path) || path.includes("\0") || !path.endsWith(ending))
      throw new Refused(`Give a path relative to the server's folder that ends in ${ending}.`);
    const place = resolve(this.folder, path);
    this.requireInside(place);
    return place;
  }

  private requireInside(place: string): void {
    if (place !== this.folder && !place.startsWith(this.folder.replace(/[\\/]$/, "") + sep))
      throw new Refused("That path leads out of the server's folder.");
  }

  /** Errors of the system name files by their whole path; the agent knows them by another. */
  private said<T>(path: string, act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (error instanceof Refused) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code !== undefined) throw new Refused(`${path} can't be used: ${reasonOf(error)}.`);
      throw new Refused((error as Error).message.replaceAll(this.folder + sep, ""));
    }
  }
}
