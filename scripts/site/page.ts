import { posix } from "node:path";
import type { Rendered } from "./markdown";

/** What a page may load: its own site's files, and nothing else. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A group of links at the side of every page. */
export interface Group {
  readonly title: string;
  readonly pages: readonly { readonly file: string; readonly title: string }[];
}

const NAME = "Sourcing Case";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A whole page of the site. `file` is its path there. */
export function pageHtml(file: string, { title, html }: Rendered, groups: readonly Group[]): string {
  const to = (other: string): string => posix.relative(posix.dirname(file), other);
  const list = ({ title: name, pages }: Group): string => {
    const isOpen = pages.some((page) => page.file === file);
    const links = pages.map((page) => {
      const current = page.file === file ? ' aria-current="page"' : "";
      return `<li><a href="${to(page.file)}"${current}>${escaped(page.title)}</a></li>`;
    });
    return `<details${isOpen ? " open" : ""}><summary>${escaped(name)}</summary><ul>${links.join("")}</ul></details>`;
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title === NAME ? `${NAME}: documentation` : `${title} – ${NAME}`)}</title>
<link rel="icon" href="${to("assets/icon.png")}">
<link rel="stylesheet" href="${to("assets/site.css")}">
<script type="module" src="${to("assets/search.js")}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="home" href="${to("index.html")}">${NAME}</a>
<search><label for="query">Search</label><input id="query" type="search" autocomplete="off"><ul id="found" aria-label="Found pages"></ul><p id="count" role="status"></p></search>
</header>
<div class="columns">
<nav aria-label="Pages">${groups.map(list).join("\n")}</nav>
<main id="main" tabindex="-1">
${html}</main>
</div>
</body>
</html>
`;
}
