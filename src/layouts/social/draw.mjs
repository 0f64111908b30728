// Draws the pictures that other sites show beside a link (public/social-<language>.png) and the touch icon.
// They change as seldom as the headline does, so they are drawn by hand: `node src/layouts/social/draw.mjs`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2',
);
const cards = {
  en: {
    name: 'Red Thread',
    headline: 'One thread runs through the whole company.',
    levels: ['Management', 'Brand', 'Operations', 'Customer'],
  },
  nl: {
    name: 'Rode Draad',
    headline: 'Eén draad loopt door de hele organisatie.',
    levels: ['Aansturing', 'Merk', 'Operatie', 'Klant'],
  },
};
const logo =
  '<svg viewBox="0 0 28 32"><path class="bed" d="M0 5h28M0 12.3h28M0 19.6h28M0 27h28"/><path class="thr" d="M20 -1V4.5C20 9 8.5 8 8.5 12.3S16.5 16 16.5 19.6 14 23 14 27V33"/></svg>';
const style = `
  @font-face { font-family: STIX; font-weight: 400 700; src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }
  * { box-sizing: border-box; margin: 0 }
  body { background: #fbf9f5; color: #211b16; font-family: STIX; overflow: hidden }
  .thr { fill: none; stroke: #b3202a; stroke-width: 3; vector-effect: non-scaling-stroke }
  .bed { stroke: #8a8178; stroke-width: 1.5 }`;
const card = ({ name, headline, levels }) => `<style>${style}
  header { display: flex; align-items: center; gap: 18px; padding: 48px 64px 0; font: 600 34px/1 STIX }
  header svg { block-size: 48px; overflow: visible }
  h1 { font: 400 76px/1.04 STIX; letter-spacing: -.02em; padding: 34px 64px 0; inline-size: 850px }
  ol { position: absolute; inset: auto 0 0; list-style: none; padding: 0; font: 600 26px/1 STIX }
  li { block-size: 62px; padding: 18px 64px }
  li:nth-child(1) { background: #f6f2eb } li:nth-child(2) { background: #f1ece4 }
  li:nth-child(3) { background: #ece5dc } li:nth-child(4) { background: #e7ded4 }
  .plot { position: absolute; inset-inline-end: 64px; inset-block-end: 0; inline-size: 420px; block-size: 248px; overflow: visible }
  .thr { stroke-width: 6 } .dot { stroke: #b3202a; stroke-width: 24; stroke-linecap: round; vector-effect: non-scaling-stroke }
</style>
<header>${logo}${name}</header><h1>${headline}</h1>
<ol>${levels.map((level) => `<li>${level}</li>`).join('')}</ol>
<svg class="plot" viewBox="0 0 400 400" preserveAspectRatio="none"><path class="thr" d="M290 -800V64C290 100 190 100 190 136V264C190 300 90 300 90 336V448"/><path class="dot" d="M290 50h0"/><path class="dot" d="M190 150h0"/><path class="dot" d="M190 250h0"/><path class="dot" d="M90 350h0"/></svg>`;
const icon = `<style>${style} body { display: grid; place-items: center; block-size: 180px } svg { block-size: 128px; overflow: visible }</style>${logo}`;

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
async function draw(html, width, height, path) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  await page.close();
}
for (const [language, words] of Object.entries(cards)) {
  await draw(card(words), 1200, 630, `public/social-${language}.png`);
}
await draw(icon, 180, 180, 'public/apple-touch-icon.png');
await browser.close();
