/** The sheets of spreadsheets, XLSX and ODS, as words. */
@NullMarked
package fr.lignealigne.plan.imports.sheet;

import org.jspecify.annotations.NullMarked;
