import { config, z } from "zod";

// Our pages may not make code while they run, and zod would try whether it can: docs/decisions/0011-csp.md.
config({ jitless: true });

export { z };
