/** The dark or the light look of the page and the grid; the pane learns it from the color scheme of its frame. */
export class Theme {
  private dark: boolean;

  constructor(private readonly apply: (isDark: boolean) => void) {
    this.dark = Theme.systemIsDark();
    document.documentElement.classList.toggle("dark", this.dark);
  }

  static systemIsDark(): boolean {
    return matchMedia("(prefers-color-scheme: dark)").matches;
  }

  toggle(): void {
    this.dark = !this.dark;
    document.documentElement.classList.toggle("dark", this.dark);
    this.apply(this.dark);
  }
}
