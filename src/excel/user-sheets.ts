import { markKey } from "./own/mark";

/**
 * Keeps in mind which sheets a user has, by name, to see when one comes, goes or gets another name. What we write does not
 * count: those sheets carry our mark. What we insert for the user carries none in the end, so it is taken in afterwards.
 */
export interface UserSheets {
  /** Begins: the sheets can be taken in after the next sync of the context. @returns How to do that. */
  readonly begin: (context: Excel.RequestContext) => () => void;
  /** Looks, and keeps in mind what it finds. @returns Whether that is something else than before. */
  readonly haveChanged: () => Promise<boolean>;
  /** Does work that makes sheets for the user, without counting those. */
  readonly whileInserting: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createUserSheets(): UserSheets {
  /** Null as long as nobody listens. */
  let known: string | null = null;
  let isInserting = false;
  const look = async (): Promise<string> => {
    const context = new Excel.RequestContext();
    const names = requestNames(context);
    await context.sync();
    return names();
  };
  return {
    begin: (context) => {
      const names = requestNames(context);
      return () => {
        known = names();
      };
    },
    haveChanged: async () => {
      const found = await look();
      if (isInserting || found === known) return false;
      known = found;
      return true;
    },
    whileInserting: async (work) => {
      isInserting = true;
      try {
        return await work();
      } finally {
        if (known !== null) known = await look().catch(() => known);
        isInserting = false;
      }
    },
  };
}

/** The user's sheets as one text; it can be asked for after the next sync. */
function requestNames({ workbook: { worksheets } }: Excel.RequestContext): () => string {
  worksheets.load("items/id,items/name,items/customProperties/items/key");
  return () => {
    const sheets = worksheets.items.filter(({ customProperties }) => !hasMark(customProperties));
    return JSON.stringify(sheets.map(({ id, name }) => [id, name]).sort());
  };
}

function hasMark({ items }: Excel.WorksheetCustomPropertyCollection): boolean {
  return items.some(({ key }) => key.toLowerCase() === markKey.toLowerCase());
}
