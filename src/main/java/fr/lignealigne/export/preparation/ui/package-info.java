/** The page on which a meeting is prepared. */
@NullMarked
package fr.lignealigne.export.preparation.ui;

import org.jspecify.annotations.NullMarked;
