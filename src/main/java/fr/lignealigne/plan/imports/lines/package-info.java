/** Paragraphs out of lines, for the files that know of lines only: PDF and plain text. */
@NullMarked
package fr.lignealigne.plan.imports.lines;

import org.jspecify.annotations.NullMarked;
