package fr.lignealigne.keeping;

import java.util.List;

/**
 * What one table keeps of a person.
 *
 * @param columns the names of the columns that follow
 * @param rows the values of each, in the order of the columns; empty where there is none
 */
public record OwnPart(HeldTable table, List<HeldColumn> columns, List<List<String>> rows) {}
