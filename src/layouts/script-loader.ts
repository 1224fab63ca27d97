/**
 * What stands in the text of a page that has scripts: it fetches them when the page is there and has been shown, so that nothing that is read waits for what only helps. `finish-page.ts` writes their addresses
 * at the `body`. A constant, so that one hash in `policy.ts` allows it.
 *
 * A frame is asked for, which a tab in the background does not get, and a tenth of a second left behind: what runs within the frame comes before the page is painted.
 */
export const scriptLoader =
  "onload=()=>requestAnimationFrame(()=>setTimeout(()=>document.body.dataset.scripts.split(' ').map(a=>import(a)),100))";
