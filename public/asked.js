// Before the first paint: a link that asks for one view does not flash the overview (see app.css, .first).
if (location.search !== '') document.documentElement.dataset.asked = '';
