// What keeps the page from being read, as a list of sentences.
(() => {
  const wrong = [];
  const svg = document.querySelector('svg.graph');
  if (!svg) return ['there is no graph'];
  const labels = [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, at: t.getBoundingClientRect() }));
  const meet = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  labels.forEach((a, i) => labels.slice(i + 1).forEach(b => {
    if (meet(a.at, b.at)) wrong.push(`"${a.text}" lies on "${b.text}"`);
  }));
  svg.querySelectorAll('a.node').forEach(node => {
    const box = node.querySelector('rect.box').getBoundingClientRect();
    node.querySelectorAll('text').forEach(t => {
      const at = t.getBoundingClientRect();
      if (at.left < box.left || at.right > box.right || at.top < box.top || at.bottom > box.bottom) {
        wrong.push(`"${t.textContent}" leaves its node`);
      }
    });
  });
  const boxes = [...svg.querySelectorAll('rect.box')].map(r => r.getBBox());
  svg.querySelectorAll('path.wire').forEach(wire => {
    const length = wire.getTotalLength();
    for (let at = 1; at < length - 1; at += 2) {
      const p = wire.getPointAtLength(at);
      if (boxes.some(b => p.x > b.x + 0.5 && p.x < b.x + b.width - 0.5 && p.y > b.y + 0.5 && p.y < b.y + b.height - 0.5)) {
        wrong.push(`the link ${wire.textContent} crosses a node`);
        break;
      }
    }
  });
  const scale = svg.getScreenCTM().a;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || parent.closest('script, style, title')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize) * (svg.contains(parent) ? scale : 1);
    if (size < 11) wrong.push(`"${walker.currentNode.data.trim()}" is ${size} px high`);
  }
  if (document.documentElement.scrollWidth > window.innerWidth) {
    wrong.push(`the page is ${document.documentElement.scrollWidth} px wide in ${window.innerWidth}`);
  }
  if (getComputedStyle(document.body).marginTop !== '0px') wrong.push('the style sheet is refused');
  return wrong;
})()
