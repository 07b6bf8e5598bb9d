import type { WorkbookPackage } from "../package/open";
import { namespaces } from "../package/namespaces";

/** The namespaces in which this workbook is written: new parts must speak the same. */
export interface Dialect {
  readonly main: string;
  readonly relationship: string;
}

/** The workbook's dialect: transitional, as Excel saves by default, or strict. */
export function dialectOf(opened: WorkbookPackage): Dialect {
  const xml = opened.xml(opened.workbookPart);
  xml.next();
  const isStrict = xml.namespace !== namespaces.main;
  return {
    main: xml.namespace,
    relationship: isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : namespaces.relationship,
  };
}
