/** A file of its own, for the pages' policy allows no style inside them. */
export const REFERENCE_CSS = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #12161c);
  --sunk: light-dark(#f1f4f7, #1a2029);
  --line: light-dark(#d5dae1, #323c4a);
  --text: light-dark(#1b2330, #e8ecf2);
  --soft: light-dark(#4d5868, #aeb8c6);
  --accent: light-dark(#1f5fa8, #86b8f5);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  display: grid;
  grid-template-columns: minmax(15rem, 22rem) minmax(0, 1fr);
  font: 1rem/1.7 system-ui, "Hiragino Sans", "Yu Gothic UI", "Meiryo", "Noto Sans CJK JP", sans-serif;
  color: var(--text);
  background: var(--ground);
}
nav {
  position: sticky;
  top: 0;
  height: 100dvh;
  overflow: auto;
  padding: 1.5rem;
  border-right: 1px solid var(--line);
  background: var(--sunk);
  font-size: 0.8125rem;
}
nav h2 { font-size: 0.875rem; margin: 1.25rem 0 0.25rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { overflow-wrap: anywhere; padding: 0.15rem 0; }
main { padding: 2rem clamp(1rem, 4vw, 3rem); max-width: 64rem; }
h1, h2, h3, h4 { line-height: 1.4; }
article { padding: 1rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
h3 { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h4 { margin: 1rem 0 0.25rem; }
p { margin: 0.35rem 0; }
a { color: var(--accent); }
code, pre { font-family: ui-monospace, "Noto Sans Mono CJK JP", monospace; font-size: 0.9em; }
pre { padding: 0.75rem; overflow: auto; border-radius: 0.4rem; background: var(--sunk); }
.method { color: var(--accent); }
.type { color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.scroll { overflow: auto; margin: 0.5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border: 1px solid var(--line); font-weight: 400; }
thead th { background: var(--sunk); font-weight: 600; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 50rem) {
  body { display: block; }
  nav { position: static; height: auto; max-height: 40dvh; border: 0; border-bottom: 1px solid var(--line); }
}
`
