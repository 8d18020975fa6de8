package fr.lignealigne.plan.imports;

/** Where a table cell stands: its table in the document, its row and column, all from zero. */
public record Cell(int table, int row, int column, boolean header) {}
