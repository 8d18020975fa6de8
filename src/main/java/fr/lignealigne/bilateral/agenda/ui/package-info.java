/** The page of a meeting's agenda. */
@NullMarked
package fr.lignealigne.bilateral.agenda.ui;

import org.jspecify.annotations.NullMarked;
