/**
 * Marks the page as dark where Office is dark. Where Office does not tell (Excel on the web) or there is none, the
 * page around this one or the system tells, also later.
 */
export function followTheme(): void {
  const color = typeof Office === "undefined" ? undefined : Office.context.officeTheme?.bodyBackgroundColor;
  if (color) return mark(isDark(color));
  const darkAround = window.matchMedia("(prefers-color-scheme: dark)");
  darkAround.addEventListener("change", () => mark(darkAround.matches));
  mark(darkAround.matches);
}

function mark(dark: boolean): void {
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Whether white text reads better than black on a color written as #rrggbb. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
