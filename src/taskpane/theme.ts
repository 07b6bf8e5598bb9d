/** Marks the page as dark where Office is dark or, on a page outside Office, where the system is. */
export function followTheme(): void {
  const dark =
    typeof Office === "undefined"
      ? window.matchMedia("(prefers-color-scheme: dark)").matches
      : isDark(Office.context.officeTheme?.bodyBackgroundColor ?? "#ffffff");
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Whether white text reads better than black on a color written as #rrggbb. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
