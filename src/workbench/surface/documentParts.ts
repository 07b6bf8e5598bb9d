import { CustomXmlPart, CustomXmlParts, CustomXmlPartsOfNamespace } from "../model/customXmlParts";
import { orNotFound } from "../model/range";
import { Setting, WorkbookSettings } from "../model/settings";
import { HostError } from "../hostError";
import type { SurfaceRegistry } from "../protocol/surface";
import { read, readWrite } from "./members";

/** Describes what the add-in keeps in the file: settings and custom XML parts. */
export function addDocumentParts(registry: SurfaceRegistry): void {
  registry
    .add(WorkbookSettings, {
      name: "SettingCollection",
      item: (settings, args) => orNotFound(settings.find(args.text(0))),
      items: (settings) => settings.all,
      methods: {
        Add: (settings, args) => settings.add(args.text(0), args.raw(1)),
        GetCount: (settings) => settings.all.length,
        GetItemOrNullObject: (settings, args) => settings.find(args.text(0)),
      },
    })
    .add(Setting, {
      name: "Setting",
      identity: ["_Id"],
      properties: {
        _Id: read((setting) => setting.key),
        Key: read((setting) => setting.key),
        Value: readWrite(
          (setting) => setting.value,
          (setting, value) => {
            setting.value = value;
          },
        ),
      },
      methods: { Delete: (setting) => setting.delete() },
    })
    .add(CustomXmlParts, {
      name: "CustomXmlPartCollection",
      item: (parts, args) => orNotFound(parts.find(args.text(0))),
      items: (parts) => parts.all,
      methods: {
        Add: (parts, args) => parts.add(args.text(0)),
        GetByNamespace: (parts, args) => parts.withNamespace(args.text(0)),
        GetCount: (parts) => parts.all.length,
        GetItemOrNullObject: (parts, args) => parts.find(args.text(0)),
      },
    })
    .add(CustomXmlPartsOfNamespace, {
      name: "CustomXmlPartScopedCollection",
      item: (parts, args) => orNotFound(parts.find(args.text(0))),
      items: (parts) => parts.all,
      methods: {
        GetCount: (parts) => parts.all.length,
        GetItemOrNullObject: (parts, args) => parts.find(args.text(0)),
        GetOnlyItem: (parts) => orNotFound(onlyItem(parts)),
        GetOnlyItemOrNullObject: (parts) => onlyItem(parts),
      },
    })
    .add(CustomXmlPart, {
      name: "CustomXmlPart",
      identity: ["Id"],
      properties: { Id: read((part) => part.id), NamespaceUri: read((part) => part.namespaceUri) },
      methods: {
        GetXml: (part) => part.xml,
        SetXml: (part, args) => {
          part.xml = args.text(0);
        },
        Delete: (part) => part.delete(),
      },
    });
}

function onlyItem(parts: CustomXmlPartsOfNamespace): CustomXmlPart | null {
  const [first, ...more] = parts.all;
  if (more.length > 0)
    throw new HostError("GeneralException", "There is more than one part of this namespace.");
  return first ?? null;
}
