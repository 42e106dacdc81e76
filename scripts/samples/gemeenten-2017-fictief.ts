import { register } from "../../src/reference/register";
import type { WorkbookDescription } from "../../test/support/workbook-description";
import { fictiefWerkboek } from "./fictieve-gemeenten";

const seed = 20_180_627;

/** All municipalities of 1 January 2017 with their real population and invented figures. */
export function gemeenten2017Fictief(): WorkbookDescription {
  const gemeenten = register.gemeenten.flatMap(({ code, naam, inwoners }) => {
    const count = inwoners[2017];
    return count === undefined ? [] : [{ code, naam, inwoners: count }];
  });
  return fictiefWerkboek(gemeenten, seed);
}
