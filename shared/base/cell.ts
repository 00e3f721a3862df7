/** A cell of a table; what is counted is a number. */
export type Cell = string | number;
