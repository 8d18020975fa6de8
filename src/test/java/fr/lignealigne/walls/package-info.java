/** The walls of the consultation, tried in every channel at once. */
@NullMarked
package fr.lignealigne.walls;

import org.jspecify.annotations.NullMarked;
