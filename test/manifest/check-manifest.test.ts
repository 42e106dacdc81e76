import product from "../../package.json";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileBelow, officeSources } from "../../scripts/manifest/add-in-files";
import { checkManifest } from "../../scripts/manifest/check-manifest";
import type { ManifestContext } from "../../scripts/manifest/manifest-rule";
import { usedRequirementSets } from "../../scripts/manifest/used-sets";
import { ribbonCommandNames } from "../../src/commands/ribbon-command-names";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const surroundings: Omit<ManifestContext, "manifest"> = {
  file: fileBelow(root),
  usedSets: new Map([["ExcelApi", "1.9"]]),
  functions: ribbonCommandNames,
  production: false,
};

function problemsIn(source: string, changes: Partial<typeof surroundings> = {}): readonly string[] {
  return checkManifest(source, { ...surroundings, ...changes }).map(
    ({ rule, where, message }) => `${rule}: ${where}: ${message}`,
  );
}

/** Replaces the first occurrence, which has to be there. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error("the manifest does not have what this example changes");
  return result;
}

test("the manifest of the product has no problems, with the requirement sets that its code uses", () => {
  expect(problemsIn(manifest, { usedSets: usedRequirementSets(officeSources(root)) })).toEqual([]);
});

test.each([
  {
    when: "a tag does not close",
    source: changed("</Hosts>", ""),
    problem: /^well-formed: /,
  },
  {
    when: "an attribute is there twice",
    source: changed('<Host Name="Workbook"/>', '<Host Name="Workbook" Name="Document"/>'),
    problem: /^well-formed: manifest: .*duplicate attribute: Name/,
  },
  {
    when: "it has a DTD",
    source: changed("<OfficeApp", "<!DOCTYPE OfficeApp>\n<OfficeApp"),
    problem: /^well-formed: manifest: no DTD may stand here$/,
  },
  {
    when: "a prefix stands for nothing",
    source: manifest.replaceAll("bt:Images", "by:Images"),
    problem: /^well-formed: manifest: .*unbound namespace prefix: "by"/,
  },
  {
    when: "an element stands in the wrong place",
    source: changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    problem: /^element-order: OfficeApp\/Version: Version must come before ProviderName$/,
  },
  {
    when: "an element is missing",
    source: changed(/<Permissions>.*<\/Permissions>/, ""),
    problem: /^element-order: OfficeApp: Permissions is missing$/,
  },
  {
    when: "a group has no button",
    source: changed(/<Control .*<\/Control>/s, ""),
    problem: /^element-order: .*\/Group: Control is missing$/,
  },
  {
    when: "an element does not exist",
    source: changed("<Permissions>", "<Colour>red</Colour><Permissions>"),
    problem: /^element-order: OfficeApp\/Colour: Colour does not belong in OfficeApp$/,
  },
  {
    when: "an element is there twice",
    source: changed("<Permissions>", "<Permissions>ReadDocument</Permissions><Permissions>"),
    problem: /^element-order: OfficeApp\/Permissions\[2\]: Permissions stands here twice$/,
  },
  {
    when: "a button has its action before its icon",
    source: changed(/(<Icon>(?:(?!<\/Icon>).)*<\/Icon>)\s*(<Action(?:(?!<\/Action>).)*<\/Action>)/s, "$2$1"),
    problem: /^element-order: .*\/Control\/Icon: Icon must come before Action$/,
  },
  {
    when: "the id is no GUID",
    source: changed(/<Id>.*<\/Id>/, "<Id>fonds</Id>"),
    problem: /^identity: OfficeApp\/Id: "fonds" is not a GUID of version 4$/,
  },
  {
    when: "the id is one of version 1",
    source: changed(/<Id>.*<\/Id>/, "<Id>d09da233-9f4c-1822-8b4d-cc900e8b0ed8</Id>"),
    problem: /^identity: .* is not a GUID of version 4$/,
  },
  {
    when: "the id is that of a sample",
    source: changed(/<Id>.*<\/Id>/, "<Id>05C2E1C9-3E1D-406E-9A91-E9AC64854143</Id>"),
    problem: /^identity: .* is the id of a sample: make one$/,
  },
  {
    when: "the version has three numbers",
    source: changed(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"),
    problem: /^identity: OfficeApp\/Version: "1.0.0" has to be four numbers with dots$/,
  },
  {
    when: "the provider is a placeholder",
    source: changed(/<ProviderName>.*<\/ProviderName>/, "<ProviderName>Contoso</ProviderName>"),
    problem: /^no-placeholder: OfficeApp\/ProviderName: "Contoso" is a placeholder$/,
  },
  {
    when: "the default language is another",
    source: changed("<DefaultLocale>nl-NL", "<DefaultLocale>de-DE"),
    problem: /^locale: OfficeApp\/DefaultLocale: "de-DE" instead of nl-NL$/,
  },
  {
    when: "a text is not translated",
    source: changed('<bt:Override Locale="en-US" Value="Check"/>', ""),
    problem: /^locale: .*ShortStrings\/bt:String\[7\]: no text in en-US$/,
  },
  {
    when: "the default language is overridden",
    source: changed('<bt:Override Locale="en-US" Value="Check"/>', '<bt:Override Locale="nl-NL" Value="Kijk"/>'),
    problem: /^locale: .*: no override for the default locale nl-NL/,
  },
  {
    when: "the name is too long",
    source: changed('DisplayName DefaultValue="Fonds', `DisplayName DefaultValue="${"x".repeat(126)}`),
    problem: /^text-length: OfficeApp\/DisplayName: \d+ characters, at most 125/,
  },
  {
    when: "a description is too long in English only",
    source: changed('Value="Divides the fund', `Value="${"x".repeat(250)}Divides the fund`),
    problem: /^text-length: OfficeApp\/Description\/Override: \d+ characters, at most 250/,
  },
  {
    when: "a tip is too long",
    source: changed('DefaultValue="Controleert de invoer', `DefaultValue="${"x".repeat(250)}`),
    problem: /^text-length: .*LongStrings\/bt:String\[4\]: \d+ characters, at most 250/,
  },
  {
    when: "the id of a resource is too long",
    source: manifest.replaceAll("Group.Label", "The.Label.Of.The.Group.On.The.Ribbon"),
    problem: /^text-length: .* is longer than 32 characters$/,
  },
  {
    when: "a label is empty",
    source: changed('DefaultValue="Bereken"', 'DefaultValue=" "'),
    problem: /^text-length: .*: DefaultValue is empty$/,
  },
  {
    when: "an address is not https",
    source: changed("https://localhost:3000/hulp.html", "http://localhost:3000/hulp.html"),
    problem: /^address: OfficeApp\/SupportUrl: .* has to be https$/,
  },
  {
    when: "an address is none",
    source: changed("https://localhost:3000/taskpane.html", "taskpane.html"),
    problem: /^address: .*: "taskpane.html" is not an address$/,
  },
  {
    when: "one address is on another server",
    source: changed("https://localhost:3000/hulp.html", "https://fonds.test/hulp.html"),
    problem: /^address: OfficeApp: addresses on several servers: /,
  },
  {
    when: "the ribbon runs in another page than the pane",
    source: changed(
      '"Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
      '"Taskpane.Url" DefaultValue="https://localhost:3000/ribbon.html"',
    ),
    problem: /^one-pane: .*Runtime: a shared runtime has one page/,
  },
  {
    when: "a resource is not defined",
    source: changed('resid="Bereken.Label"', 'resid="Reken.Label"'),
    problem: /^resource: .*: there is no resource Reken.Label$/,
  },
  {
    when: "a resource is not used",
    source: changed('resid="Bereken.Label"', 'resid="Controleer.Label"'),
    problem: /^resource: .*: resource Bereken.Label is not used$/,
  },
  {
    when: "a resource is defined twice",
    source: changed('<bt:String id="Controleer.Title"', '<bt:String id="Bereken.Title"'),
    problem: /^resource: .*: id Bereken.Title is used twice$/,
  },
  {
    when: "two buttons have one id",
    source: changed('id="Fonds.Controleer"', 'id="Fonds.Bereken"'),
    problem: /^resource: .*: id Fonds.Bereken is used twice$/,
  },
  {
    when: "a label refers to a long text",
    source: changed('<Label resid="Bereken.Label"/>', '<Label resid="Bereken.Description"/>'),
    problem: /^resource: .*Label: resource Bereken.Description has to stand in bt:ShortStrings$/,
  },
  {
    when: "an icon has another size than it says",
    source: changed("assets/icon-80.png", "assets/icon-64.png"),
    problem: /^icon: .*: assets\/icon-64.png is 64 x 64 pixels instead of 80$/,
  },
  {
    when: "an icon does not exist",
    source: changed("assets/icon-16.png", "assets/icon-17.png"),
    problem: /^icon: .*: there is no file assets\/icon-17.png$/,
  },
  {
    when: "an icon is another kind of file",
    source: changed("assets/icon-16.png", "assets/voorbeeld/reconstructie-2018.csv"),
    problem: /^icon: .*reconstructie-2018.csv is not a PNG$/,
  },
  {
    when: "a size is missing",
    source: changed('<bt:Image size="80" resid="Bereken.80"/>', ""),
    problem: /^icon: .*Icon: no picture of 80 pixels$/,
  },
  {
    when: "the code needs a newer Excel than the manifest asks for",
    source: changed('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.8"'),
    problem: /^requirement: .*: the code uses ExcelApi 1.9, required is only 1.8$/,
  },
  {
    when: "the manifest asks for an Excel that few have",
    source: changed('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.17"'),
    problem: /^requirement: .*: ExcelApi 1.17 is above 1.14/,
  },
  {
    when: "the shared runtime is not required",
    source: changed('<Set Name="SharedRuntime" MinVersion="1.1"/>', ""),
    problem: /^requirement: .*Runtime: a long-lived runtime needs the set SharedRuntime 1.1$/,
  },
  {
    when: "a button runs a function that does not exist",
    source: changed("<FunctionName>bereken</FunctionName>", "<FunctionName>rekenen</FunctionName>"),
    problem: /^function: .*: no ribbon command is registered as rekenen$/,
  },
  {
    when: "a function has no button",
    source: changed("<FunctionName>bereken</FunctionName>", "<FunctionName>controleer</FunctionName>"),
    problem: /^function: OfficeApp: no button for the ribbon command bereken$/,
  },
])("says so when $when", ({ source, problem }) => {
  expect(problemsIn(source)).toContainEqual(expect.stringMatching(problem));
});

test("a manifest for users may not point at this machine, one for a developer may", () => {
  const problems = problemsIn(manifest, { production: true });
  expect(problems).toContainEqual(
    expect.stringMatching(/^address: .*localhost.* is this machine: build with MANIFEST_URL$/),
  );
  expect(
    problemsIn(manifest.replaceAll("https://localhost:3000", "https://fonds.test/map"), { production: true }),
  ).toEqual([]);
});

test("the manifest has the version of the product", () => {
  expect(manifest).toContain(`<Version>${product.version}.0</Version>`);
});

test("all problems come out at once", () => {
  const source = manifest
    .replace(/<Id>.*<\/Id>/, "<Id>fonds</Id>")
    .replace("assets/icon-16.png", "assets/icon-17.png")
    .replace('resid="Bereken.Label"', 'resid="Reken.Label"');
  const rules = problemsIn(source).map((problem) => problem.slice(0, problem.indexOf(":")));
  expect(new Set(rules)).toEqual(new Set(["identity", "icon", "resource"]));
});
