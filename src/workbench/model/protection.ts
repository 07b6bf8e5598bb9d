import { HostError } from "../hostError";

/** Sheet protection. The workbench keeps its state and does not lock cells. */
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

  unprotect(password: string | null): void {
    if (this.isProtected && this.password !== null && this.password !== password) throw refused();
    this.isProtected = false;
    this.options = {};
  }
}

const refused = (): HostError =>
  new HostError("AccessDenied", "You do not have permission to perform the action.");
