/** What became of each piece of a version's text in the next one, and of the passages chosen in it. */
@NullMarked
@NamedInterface("linemap")
package fr.lignealigne.plan.linemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
