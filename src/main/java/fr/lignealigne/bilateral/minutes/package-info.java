/** The minutes of meetings that were held, what both sides agree on, and what is to be done after. */
@NullMarked
@NamedInterface("minutes")
package fr.lignealigne.bilateral.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
