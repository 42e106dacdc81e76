import { initialScripts } from "../../scripts/size/initial-scripts";

test.each([
  {
    when: "scripts of the page",
    html: '<script defer src="web.js"></script><script src="a.1.js"></script>',
    found: ["web.js", "a.1.js"],
  },
  { when: "scripts whose address is not quoted", html: "<script defer src=web.js></script>", found: ["web.js"] },
  {
    when: "no scripts of other servers",
    html: '<script src="https://appsforoffice.microsoft.com/office.js"></script>',
    found: [],
  },
  { when: "no scripts without an address", html: "<script>start();</script>", found: [] },
])("counts $when", ({ html, found }) => {
  expect(initialScripts(html)).toEqual(found);
});
