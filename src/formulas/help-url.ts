/** Where the add-in lives while it is developed; a production build puts the real address in its place. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** The reference page of a function, which Excel opens from its wizard. */
export const helpUrl = (name: string): string => `${DEVELOPMENT_ADDRESS}/docs/functions/${name}.html`;
