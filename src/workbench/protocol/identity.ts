/** How the pane's page learns that Excel on the web holds it, and which conversation is its own. */
export interface ConversationIdentity {
  readonly conversationId: string;
  /** The id of the add-in's control in the host. */
  readonly controlId: string;
  /** Origin of the page that plays the host, for instance "http://localhost:3000". */
  readonly hostOrigin: string;
}

/** What the frame must be named before it is inserted. */
export const frameName = ({ conversationId, controlId, hostOrigin }: ConversationIdentity): string =>
  JSON.stringify({
    baseFrameName: `workbench-${controlId}`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: 1,
    flights: "[]",
  });

/** A runtime shared by pane, commands and custom functions: shared app (1) and custom functions (2). */
const sharedRuntime = 1 | 2;

/**
 * Value of the page's `_host_Info` parameter: host, platform, version, locale, correlation id,
 * dialog flag, telemetry switch, runtime flags.
 */
export const hostInfo = ({ conversationId }: ConversationIdentity): string =>
  ["Excel", "Web", "16.01", "en-US", conversationId, "", "disableLogging", sharedRuntime].join("$");

/** Requirement sets by name, for instance `{ ExcelApi: 1.15 }`. */
export type RequirementSets = Readonly<Record<string, number>>;

const excelOnTheWeb = 16;
const readWrite = 1;
const documentOpened = 1;
const taskPane = 1;
const shownAsTaskPane = 2;

/** Answer to `getAppContextAsync`: what `Office.context` is made of. `settings` holds JSON texts. */
export const appContext = (
  { controlId, conversationId }: ConversationIdentity,
  documentUrl: string,
  requirementSets: RequirementSets,
  settings: Readonly<Record<string, string>>,
): Record<string, unknown> => ({
  _id: controlId,
  _appInstanceId: controlId,
  _appName: excelOnTheWeb,
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _hostFullVersion: "16.0.15407.10000",
  _appUILocale: "en-US",
  _dataLocale: "en-US",
  _docUrl: documentUrl,
  _clientMode: readWrite,
  _reason: documentOpened,
  _osfControlType: taskPane,
  _initialDisplayMode: shownAsTaskPane,
  _settings: Object.entries(settings),
  _requirementMatrix: JSON.stringify(requirementSets),
  _eToken: "",
  _correlationId: conversationId,
  _addinName: "workbench",
  _featureGates: {},
});
