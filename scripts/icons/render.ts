import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Each picture and the drawing it is rendered from: the small ones have drawings fitted to their pixels. */
const pictures = [
  { png: "icon-16.png", svg: "icon-16.svg", size: 16 },
  { png: "icon-32.png", svg: "icon-32.svg", size: 32 },
  { png: "icon-64.png", svg: "icon-32.svg", size: 64 },
  { png: "icon-80.png", svg: "icon-80.svg", size: 80 },
  { png: "icon-192.png", svg: "icon-80.svg", size: 192 },
  { png: "outline-32.png", svg: "outline-32.svg", size: 32 },
  { png: "help-16.png", svg: "help-16.svg", size: 16 },
  { png: "help-32.png", svg: "help-32.svg", size: 32 },
  { png: "help-80.png", svg: "help-80.svg", size: 80 },
  { png: "share-16.png", svg: "share-16.svg", size: 16 },
  { png: "share-32.png", svg: "share-32.svg", size: 32 },
  { png: "share-80.png", svg: "share-80.svg", size: 80 },
  { png: "review-16.png", svg: "review-16.svg", size: 16 },
  { png: "review-32.png", svg: "review-32.svg", size: 32 },
  { png: "review-80.png", svg: "review-80.svg", size: 80 },
  { png: "restore-16.png", svg: "restore-16.svg", size: 16 },
  { png: "restore-32.png", svg: "restore-32.svg", size: 32 },
  { png: "restore-80.png", svg: "restore-80.svg", size: 80 },
  { png: "repair-16.png", svg: "repair-16.svg", size: 16 },
  { png: "repair-32.png", svg: "repair-32.svg", size: 32 },
  { png: "repair-80.png", svg: "repair-80.svg", size: 80 },
];

const assets = new URL("../../assets/", import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});
for (const { png, svg, size } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(new URL(svg, assets)).toString("base64");
  const image = `<img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`;
  await page.setContent(`<style>body{margin:0}img{display:block}</style>${image}`);
  writeFileSync(new URL(png, assets), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
