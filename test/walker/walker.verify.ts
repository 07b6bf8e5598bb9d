import { walks } from "./walks";

/** WALK_MINUTES makes it shorter; SEED begins elsewhere. */
walks(Number(process.env["WALK_MINUTES"] ?? 30), Number(process.env["SEED"] ?? 1000));
