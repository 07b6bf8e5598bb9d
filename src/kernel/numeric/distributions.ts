export * from "./beta";
export * from "./normal";
