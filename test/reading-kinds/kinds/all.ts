import type { Kind } from "../kind";
import { cellKinds } from "./cells";
import { extraColumns } from "./extra-columns";
import { inhabitantKinds } from "./inhabitants";
import { layoutKinds } from "./layouts";
import { ownOutcome } from "./own-outcome";
import { packageKinds } from "./packages";
import { rowKinds } from "./rows";
import { signColumns } from "./sign-columns";
import { signs } from "./signs";
import { sizes } from "./size";
import { statistics } from "./statistics";
import { tableKinds } from "./tables";
import { unitKinds } from "./units";
import { yearKinds } from "./years";

export const allKinds: readonly Kind[] = [
  ...signs,
  ...signColumns,
  ...sizes,
  ...unitKinds,
  ...cellKinds,
  ...rowKinds,
  ...tableKinds,
  ...yearKinds,
  ...layoutKinds,
  ...extraColumns,
  ...inhabitantKinds,
  ...statistics,
  ...packageKinds,
  ownOutcome,
];
