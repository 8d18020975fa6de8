/** The page on which a Word file goes out and comes back. */
@NullMarked
package fr.lignealigne.export.word.ui;

import org.jspecify.annotations.NullMarked;
