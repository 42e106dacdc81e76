/** What a JSON document of a user's may cost. A set is below 20 kB and six levels deep; a mapping is smaller. */
export const jsonLimits = {
  bytes: 1024 * 1024,
  /** Objects and lists within each other. */
  depth: 50,
} as const;
