import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { anchorOf } from "./anchor";
import { withMath } from "./math";

/** A page of the documentation: Markdown below docs, by its path there. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a page becomes: its title, its text as HTML, and its words for the search. */
export interface Rendered {
  readonly title: string;
  readonly html: string;
  readonly words: string;
}

/** The file on the site of a page: README.md is the index of its folder. */
export const siteFile = (path: string): string =>
  path.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");

/** Where a link of a page leads on the site; undefined where the site does not have it, as for the source code. */
function siteLink(path: string, link: string): string | undefined {
  if (/^[a-z]+:/i.test(link)) return link;
  const [file = "", anchor] = link.split("#");
  const fragment = anchor === undefined ? "" : `#${anchor}`;
  if (file === "") return fragment;
  if (posix.join(posix.dirname(path), file).startsWith("..")) return undefined;
  return siteFile(file) + fragment;
}

/** Renders a page. Text never becomes markup: HTML in it is shown as it is. */
export function render({ path, text }: Source): Rendered {
  const markdown = withMath(new MarkdownIt({ html: false }));
  const tokens = markdown.parse(text, {});
  let title = path;
  tokens.forEach((token, i) => {
    if (token.type === "heading_open") {
      const heading = tokens[i + 1]?.content ?? "";
      if (token.tag === "h1") title = heading.replace(/[*_`]/g, "");
      token.attrSet("id", anchorOf(heading));
    }
    if (token.type === "table_open") token.attrSet("tabindex", "0");
    // A policy without inline styles would ignore the alignment.
    const align = /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1];
    if (align !== undefined) {
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      token.attrJoin("class", align);
    }
    for (const child of token.children ?? []) {
      if (child.type !== "link_open") continue;
      const link = siteLink(path, child.attrGet("href") ?? "");
      if (link === undefined) child.attrs = [];
      else child.attrSet("href", link);
    }
  });
  const html = markdown.renderer.render(tokens, markdown.options, {});
  const words = tokens.flatMap(({ type, content }) => (type === "inline" ? [content] : [])).join(" ");
  return {
    title,
    html,
    words: words
      .replace(/\$`[^`]*`\$/g, "")
      .replace(/\]\([^)]*\)/g, "")
      .replace(/[*_`|[\]]/g, " "),
  };
}
