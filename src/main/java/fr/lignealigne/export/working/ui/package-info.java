/** The page on which the working files go out and come back. */
@NullMarked
package fr.lignealigne.export.working.ui;

import org.jspecify.annotations.NullMarked;
