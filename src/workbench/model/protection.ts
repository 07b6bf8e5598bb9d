import { HostError } from "../hostError";

/** Sheet protection. Locked cells refuse the add-in; a person at the grid is not kept from typing. */
export class SheetProtection {
  isProtected = false;
  options: Record<string, unknown> = {};
  private password: string | null = null;

  protect(options: Record<string, unknown>, password: string | null): void {
    if (this.isProtected) throw refused();
    this.isProtected = true;
    this.options = options;
    this.password = password;
  }

  /** @throws HostError where the add-in may not change a cell that is locked, or not. */
  check(isLocked: boolean): void {
    if (this.isProtected && isLocked) throw refused();
  }

  unprotect(password: string | null): void {
    if (this.isProtected && this.password !== null && this.password !== password) throw refused();
    this.isProtected = false;
    this.options = {};
  }
}

const refused = (): HostError =>
  new HostError("AccessDenied", "You do not have permission to perform the action.");
