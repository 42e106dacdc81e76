import { showsThousands } from "../../../src/reading/numbers/number-format";

test.each(["#,##0,", "0,", "#,##0.0,,", "€ #,##0,;-€ #,##0,", '#,##0,"k"', "[Red]#,##0,"])(
  "%s shows thousands",
  (format) => {
    expect(showsThousands(format)).toBe(true);
  },
);

test.each(["#,##0", "#,##0.00", "General", '#,##0 "x 1.000"', "0.0", "", "#,##0;-#,##0,"])("%s does not", (format) => {
  expect(showsThousands(format)).toBe(false);
});
