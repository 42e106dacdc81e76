import type { Kind } from "../kind";
import { cellKinds } from "./cells";
import { inhabitantKinds } from "./inhabitants";
import { ownOutcome } from "./own-outcome";
import { packageKinds } from "./packages";
import { rowKinds } from "./rows";
import { signs } from "./signs";
import { sizes } from "./size";
import { statistics } from "./statistics";
import { tableKinds } from "./tables";
import { unitKinds } from "./units";
import { yearKinds } from "./years";

export const allKinds: readonly Kind[] = [
  ...signs,
  ...sizes,
  ...unitKinds,
  ...cellKinds,
  ...rowKinds,
  ...tableKinds,
  ...yearKinds,
  ...inhabitantKinds,
  ...statistics,
  ...packageKinds,
  ownOutcome,
];
