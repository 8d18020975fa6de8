/** The way through Word: what marks the items of a numbered text, and what comes back on them in an annotated file. */
@NullMarked
package fr.lignealigne.export.word;

import org.jspecify.annotations.NullMarked;
