/** The public summary of a round: figures that tell nothing of who said what, and a text of the administration. */
@NullMarked
@NamedInterface("summary")
package fr.lignealigne.decision.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
