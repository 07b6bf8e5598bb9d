/** What the codes of the system mean for a person. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EACCES: "access is denied",
  EPERM: "access is denied",
  EROFS: "the disk is read-only",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its links point to each other",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk reports an error",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBUSY: "another program uses it",
  ETXTBSY: "another program uses it",
};

/** Why reading or writing failed, as the end of a sentence; the system's own words where it has others. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return known ?? message.replace(/\.$/, "");
}
