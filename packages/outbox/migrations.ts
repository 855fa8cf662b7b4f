/** The tables that every subgraph's schema starts with. */
export const outboxMigrations = new URL('migrations/', import.meta.url);
