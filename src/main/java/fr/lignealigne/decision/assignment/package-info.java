/** Who of those who prepare the answer looks after which passages, and until when. */
@NullMarked
@NamedInterface("assignment")
package fr.lignealigne.decision.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
