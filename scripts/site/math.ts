import type MarkdownIt from "markdown-it";
import temml from "temml";

/** TeX as MathML, which browsers draw themselves. A policy without inline styles would ignore its styles. */
const mathMl = (tex: string, displayMode: boolean): string =>
  temml.renderToString(tex, { displayMode, throwOnError: true }).replace(/ style="[^"]*"/g, "");

/** Formulas as GitHub writes them: a block with the word `math`, and $`…`$ within a line. */
export function withMath(markdown: MarkdownIt): MarkdownIt {
  const fence = markdown.renderer.rules.fence!;
  markdown.renderer.rules.fence = (tokens, i, ...rest) => {
    const { info, content } = tokens[i]!;
    if (info.trim() !== "math") return fence(tokens, i, ...rest);
    return `<div class="math" role="group" aria-label="Formula" tabindex="0">${mathMl(content, true)}</div>\n`;
  };
  const code = markdown.renderer.rules.code_inline!;
  markdown.renderer.rules.code_inline = (tokens, i, ...rest) =>
    tokens[i]!.meta === "math" ? mathMl(tokens[i]!.content, false) : code(tokens, i, ...rest);
  markdown.core.ruler.push("math", ({ tokens }) => {
    for (const { children } of tokens)
      children?.forEach((token, i, all) => {
        const [before, after] = [all[i - 1], all[i + 1]];
        if (token.type !== "code_inline" || !before?.content.endsWith("$") || !after?.content.startsWith("$"))
          return;
        token.meta = "math";
        before.content = before.content.slice(0, -1);
        after.content = after.content.slice(1);
      });
  });
  return markdown;
}
