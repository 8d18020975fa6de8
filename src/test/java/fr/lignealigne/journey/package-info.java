/** Whole journeys in a real browser. */
@NullMarked
package fr.lignealigne.journey;

import org.jspecify.annotations.NullMarked;
